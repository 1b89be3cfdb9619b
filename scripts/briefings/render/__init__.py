"""The archive in, the text of every page and file out; it reads templates and writes nothing but what it keeps."""

import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType

from ..cores.at_hand import copies
from ..cores.crew import on_all_cores
from ..exports import exports, text_of
from ..keeping.compiled import Compiled
from ..keeping.digest import digest, digest_of_files
from ..keeping.program import program_key
from ..keeping.store import Store
from ..keeping.value import Names
from ..link.archive import Archive
from ..printing.editions import Kept
from .depot import Depot, FileHead
from .environment import environment
from .files import Files
from .page_texts import ROOM
from .pages import Page, pages_of
from .rendered import Rendered
from .workshop import Head, Workshop

COMPILED = "templates.db"

NOTHING: Mapping[str, str] = MappingProxyType({})
NO_PDFS: Mapping[str, Kept] = MappingProxyType({})


def render(
    archive: Archive, templates: Path, pdfs: Mapping[str, Kept] = NO_PDFS, *, room: int = ROOM
) -> dict[str, str]:
    """Map the path of every page and file to its text, in the order of the paths; see `rendered`."""
    with (
        tempfile.TemporaryDirectory() as folder,
        rendered(archive, templates, Path(folder) / "texts.db", pdfs=pdfs, room=room) as found,
    ):
        return {path: text_of(path, content) for path, content in found.items()}


def rendered(  # noqa: PLR0913 - one for each option
    archive: Archive,
    templates: Path,
    kept: Path,
    *,
    more: Mapping[str, str] = NOTHING,
    pdfs: Mapping[str, Kept] = NO_PDFS,
    room: int = ROOM,
) -> Rendered:
    """The same as it is written, to be used in `with`: it is not held, but in the file `kept`, also for the next build.

    `more` are files beside those of the exports, `pdfs` those that pages have, by their paths.
    A page that weighs more than `room` has its long lists sliced.
    Raises `ValueError` if two of them have one path: that is a fault of the templates.
    """
    compiled = Compiled(kept.with_name(COMPILED))
    program = digest(program_key(), digest_of_files(templates, templates.rglob("*.*")), str(room))
    env = environment(templates, compiled)
    names = Names((each.record, each.content) for each in archive.entries)
    workshop = Workshop(env=env, archive=archive, pdfs=pdfs, room=room, program=program, names=names)
    depot = Depot(made={path: made for export in exports() for path, made in export(archive).items()}, program=program)
    pages = pages_of(archive, templates)
    heads, files = _heads(kept, workshop, depot, pages)
    compiled.forget_other_programs()
    with Store(kept) as store:
        in_use: tuple[Head | FileHead, ...] = (*heads, *files.values())
        store.keep_only(name for head in in_use for name in (head.key, *head.names))
    return Rendered(kept=kept, workshop=workshop, pages=pages, heads=heads, depot=depot, files=files, more=more)


def _heads(
    kept: Path, workshop: Workshop, depot: Depot, pages: tuple[Page, ...]
) -> tuple[tuple[Head, ...], dict[str, FileHead]]:
    """Of all pages and files: first of those that ask for no other file, then of the rest.

    One crew for both: what a worker has named for a file it need not name again for a page.
    """

    @contextmanager
    def bench() -> Iterator[Callable[[Page | str], Head | FileHead | None]]:
        with Store(kept) as store:
            yield (
                lambda job: (
                    workshop.head(store, job) if isinstance(job, Page) else depot.head(store, workshop.names, job, {})
                )
            )

    jobs: tuple[Page | str, ...] = (*pages, *depot.first)
    done = tuple(on_all_cores(bench, jobs, copies()))
    made = zip(depot.first, done[len(pages) :], strict=True)
    files = {path: head for path, head in made if isinstance(head, FileHead)}
    with Store(kept) as store:
        for path in depot.made.keys() - files.keys():
            files[path] = depot.head(store, workshop.names, path, files)
        known = Files(depot, files, store)
        heads = tuple(
            head if isinstance(head, Head) else workshop.head_with_files(store, page, known)
            for page, head in zip(pages, done[: len(pages)], strict=True)
        )
    return heads, files
