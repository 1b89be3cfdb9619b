"""Templates as Jinja compiled them in an earlier build."""

from pathlib import Path

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket

from .program import program_key
from .store import Store


class Compiled(BytecodeCache):
    """Keeps them in the file `kept`, for this program; Jinja itself compares their sources, the store finds damage."""

    def __init__(self, kept: Path) -> None:
        self._kept = kept

    def load_bytecode(self, bucket: Bucket) -> None:
        name = self._name(bucket.key)
        with Store(self._kept) as store:
            found = store.get([name]).get(name)
        if found:
            bucket.bytecode_from_string(found)

    def dump_bytecode(self, bucket: Bucket) -> None:
        with Store(self._kept) as store:
            store.put({self._name(bucket.key): bucket.bytecode_to_string()})

    def forget_other_programs(self) -> None:
        """What they kept is of no use any more."""
        with Store(self._kept) as store:
            store.keep_beginning(self._name(""))

    def _name(self, key: str) -> str:
        return f"{program_key()} {key}"
