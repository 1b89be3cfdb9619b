"""The archive in, the text of every page and file out; it reads templates and writes nothing."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType

from ..cores.at_hand import copies
from ..cores.crew import on_all_cores
from ..exports import exports
from ..link.archive import Archive
from ..printing.editions import Kept
from .environment import environment
from .page_texts import ROOM, Texts, texts_of
from .pages import Page, pages_of
from .settled import settled

NO_PDFS: Mapping[str, Kept] = MappingProxyType({})


def render(
    archive: Archive, templates: Path, pdfs: Mapping[str, Kept] = NO_PDFS, *, room: int = ROOM
) -> dict[str, str]:
    """Map the path of every page and file to its text, in the order of the paths.

    `pdfs` are those that pages have, by their paths; a page that weighs more than `room` has its long lists sliced.
    Raises `ValueError` if two of them have one path: that is a fault of the templates.
    """
    texts: dict[str, str] = {}
    files = tuple(_files(archive))
    for path, text in (*_pages(archive, templates, dict(files), pdfs, room), *files):
        if path in texts:
            raise ValueError(f"two pages have the path {path}")
        texts[path] = text
    return dict(sorted(texts.items()))


def _pages(
    archive: Archive, templates: Path, files: dict[str, str], pdfs: Mapping[str, Kept], room: int
) -> Iterator[tuple[str, str]]:
    """The pages; `files` are those for reusers, for the page that tells of them."""
    env, names = environment(templates), {"archive": archive, "files": files, "pdfs": pdfs}

    @contextmanager
    def bench() -> Iterator[Callable[[Page], Texts]]:
        yield lambda page: texts_of(env, page, names, room)

    yield from settled(on_all_cores(bench, pages_of(archive, templates), copies()))


def _files(archive: Archive) -> Iterator[tuple[str, str]]:
    for export in exports():
        yield from export(archive).items()
