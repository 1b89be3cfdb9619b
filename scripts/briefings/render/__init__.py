"""The archive in, the text of every page and file out; it reads templates and writes nothing but what it keeps."""

import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from ..cores.at_hand import copies
from ..cores.crew import on_all_cores
from ..exports import exports
from ..keeping.compiled import Compiled
from ..keeping.digest import digest, digest_of_files
from ..keeping.program import program_key
from ..keeping.store import Store
from ..link.archive import Archive
from ..printing.editions import Kept
from .environment import environment
from .page_texts import ROOM
from .pages import pages_of
from .rendered import Rendered
from .workshop import Workshop

COMPILED = "templates.db"

NOTHING: Mapping[str, str] = MappingProxyType({})
NO_PDFS: Mapping[str, Kept] = MappingProxyType({})


def render(
    archive: Archive, templates: Path, pdfs: Mapping[str, Kept] = NO_PDFS, *, room: int = ROOM
) -> dict[str, str]:
    """Map the path of every page and file to its text, in the order of the paths; see `rendered`."""
    with tempfile.TemporaryDirectory() as folder:
        return dict(rendered(archive, templates, Path(folder) / "texts.db", pdfs=pdfs, room=room).items())


def rendered(  # noqa: PLR0913 - one for each option
    archive: Archive,
    templates: Path,
    kept: Path,
    *,
    more: Mapping[str, str] = NOTHING,
    pdfs: Mapping[str, Kept] = NO_PDFS,
    room: int = ROOM,
) -> Rendered:
    """The same without holding all texts at once; they are in the file `kept`, where the next build finds them too.

    `more` are files beside those of the exports, `pdfs` those that pages have, by their paths.
    A page that weighs more than `room` has its long lists sliced.
    Raises `ValueError` if two of them have one path: that is a fault of the templates.
    """
    pages, compiled = pages_of(archive, templates), Compiled(kept.with_name(COMPILED))
    workshop = Workshop(
        env=environment(templates, compiled),
        archive=archive,
        files=dict(_files(archive)),
        pdfs=pdfs,
        room=room,
        program=digest(program_key(), digest_of_files(templates, templates.rglob("*.*")), str(room)),
        kept=kept,
    )
    heads = tuple(on_all_cores(workshop.bench, pages, copies()))
    compiled.forget_other_programs()
    with Store(kept) as store:
        store.keep_only(name for head in heads for name in (head.key, *head.names))
    return Rendered(workshop, pages, heads, more)


def _files(archive: Archive) -> Iterator[tuple[str, str]]:
    for export in exports():
        yield from export(archive).items()
