"""A commit and the paths of the files that differ from it in, what a reviewer should know beyond the pages out."""

from collections.abc import Collection, Iterator
from pathlib import Path

from .base import Base
from .sides import Side

_MOVED_ON = "{0} has gone on since this work left it; the comparison is with the commit at which it did."
_OTHER_PROGRAM = (
    "The present program made the pages of both sides, because that of {0} could not be asked ({1}): "
    "what changes in templates does not show."
)
_TOGETHER = "Records and program change together: two pull requests, one for each, are easier to review and to undo."
_FRAME = "Files for all pages change too ({0}); what they change around a page does not show here."

_BESIDE_RECORDS = "tests/archive/"
"""Tables and tests of what the records of this archive say."""
_PROSE = ".md"
"""An explanation goes with either, so it is neither record nor program."""
_AROUND = ("mkdocs.yml", "overrides/")


def remarks_on(base: Base, changed: Collection[str], side: Side, unasked: str | None) -> Iterator[str]:
    """`unasked` is why the program of the commit could not be asked, if so."""
    if base.moved_on:
        yield _MOVED_ON.format(base.asked)
    if unasked is not None:
        yield _OTHER_PROGRAM.format(base.name, unasked)
    root, own = _below(base, side.config.parent), (_below(base, side.records), _BESIDE_RECORDS)
    program = [path for path in changed if not path.startswith(own) and not path.endswith(_PROSE)]
    around = [name for name in _AROUND if any(path.startswith((name, root + name)) for path in program)]
    if around:
        yield _FRAME.format(", ".join(around))
    if program and any(path.startswith(own) for path in changed):
        yield _TOGETHER


def _below(base: Base, folder: Path) -> str:
    """How the paths of the files in a folder begin."""
    inner = base.inner(folder).as_posix()
    return "" if inner == "." else f"{inner}/"
