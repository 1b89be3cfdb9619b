"""Templates as Jinja compiled them in an earlier build."""

from collections.abc import Iterable
from pathlib import Path

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket

from ..keeping.store import Store


class Compiled(BytecodeCache):
    """Keeps them for one `program`, in the file `kept`; Jinja itself compares their sources, the store finds damage."""

    def __init__(self, kept: Path, program: str) -> None:
        self._kept = kept
        self._program = program

    def load_bytecode(self, bucket: Bucket) -> None:
        name = self._name(bucket.key)
        with Store(self._kept) as store:
            found = store.get([name]).get(name)
        if found:
            bucket.bytecode_from_string(found)

    def dump_bytecode(self, bucket: Bucket) -> None:
        with Store(self._kept) as store:
            store.put({self._name(bucket.key): bucket.bytecode_to_string()})

    def keep_only(self, names: Iterable[str], folder: Path) -> None:
        """Forget all but these templates below a folder."""
        keys = (self.get_cache_key(name, str(folder / name)) for name in names)
        with Store(self._kept) as store:
            store.keep_only(map(self._name, keys))

    def _name(self, key: str) -> str:
        return f"{self._program} {key}"
