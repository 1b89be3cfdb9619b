"""Fields as lines in, the file of a new record out: in the archive's layout, with all fields that it needs."""

from itertools import takewhile

from ..formatting import formatted
from ..formatting.scalars import scalar
from ..read.tree import Mapping
from ..read.yaml import read_document
from .refused import Refused


def new_file(path: str, lines: str, needed: dict[str, str]) -> bytes:
    """What the lines do not say, `needed` adds; comments at the beginning are about the whole and stay there."""
    given = _laid_out(path, lines)
    root = read_document(path, given.encode())[0].root
    missing = {name: value for name, value in needed.items() if not isinstance(root, Mapping) or not root.key(name)}
    above = "".join(takewhile(lambda line: line.startswith("#"), given.splitlines(keepends=True)))
    added = "".join(f"{name}: {scalar(value, f'{name}: ')}\n" for name, value in missing.items())
    return _laid_out(path, above + added + given.removeprefix(above)).encode()


def _laid_out(path: str, text: str) -> str:
    result = formatted(path, text.encode()).content
    if result is None:
        raise Refused(
            "this entry cannot be taken out of its file; run `briefings format` on the meeting, and try again"
        )
    return result.decode()
