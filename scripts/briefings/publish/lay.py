"""Pages made and pages written by hand in, one folder of both out.

A file that did not change is not written again; a file that no page has any more goes.
What stands there as an earlier build wrote it is not even asked for, nor read.
"""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from ..keeping.ledger import Ledger
from ..problem import Place, Problem

Written = dict[str, bytes]
NOTHING: Mapping[str, Path] = MappingProxyType({})
NO_NAMES: Mapping[str, str] = MappingProxyType({})


def read_written(folder: Path) -> Written:
    """Every file below the folder of hand-written pages, by its path there; links are not followed."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def lay(
    made: Mapping[str, bytes],
    written: Written,
    ledger: Ledger,
    *,
    names: Mapping[str, str] = NO_NAMES,
    copied: Mapping[str, Path] = NOTHING,
) -> tuple[Problem, ...]:
    """Bring the folder of `ledger` to hold exactly these files; if two pages claim a path nothing is written.

    `names` are those of contents that were made, by their paths; one without is compared with what is there.
    Files to be `copied` are made from the records as those are, and too large to be read all at once.
    """
    clashes = tuple(_clash(path) for path in sorted((made.keys() | copied.keys()) & written.keys()))
    if clashes:
        return clashes
    folder = _Folder(ledger.folder)
    for path, held in written.items():
        folder.write(path, held)
    for path in made:
        name = names.get(path)
        if name is None or not ledger.holds(path, name):
            folder.write(path, made[path])
        if name is not None:
            ledger.note(path, name)
    for path, origin in copied.items():
        folder.write(path, origin.read_bytes())
    _sweep(ledger.folder, frozenset((*written, *made, *copied)))
    return ()


def _clash(path: str) -> Problem:
    return Problem(
        place=Place(path=f"docs/{path}"),
        rule="page-path",
        message="a page with this path is made from the records",
        help="rename the hand-written page, or move it to another folder of docs/",
    )


class _Folder:
    """Files are written below it, whatever is in their way; of each folder that is asked once."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._cleared: set[Path] = set()

    def write(self, name: str, content: bytes) -> None:
        path = self._path / name
        if path.parent not in self._cleared:
            _clear(path.parent)
            self._cleared.add(path.parent)
        if path.is_file():
            if path.read_bytes() == content:
                return
            path.unlink()  # the site may have the same file
        elif path.is_dir():
            _remove(path)
        path.write_bytes(content)


def _clear(folder: Path) -> None:
    """Make a folder, in the place of files that have the name of one of those above it."""
    for each in (folder, *folder.parents):
        if each.is_file():
            each.unlink()
    folder.mkdir(parents=True, exist_ok=True)


def _sweep(folder: Path, keep: frozenset[str]) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not path.is_symlink():
            if not any(path.iterdir()):
                path.rmdir()
        elif path.relative_to(folder).as_posix() not in keep:
            path.unlink()


def _remove(folder: Path) -> None:
    _sweep(folder, frozenset())
    folder.rmdir()
