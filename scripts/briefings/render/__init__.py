"""The archive in, the text of every page and file out; it reads templates and writes nothing."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from ..exports import exports
from ..link.archive import Archive
from ..printing.editions import Kept
from .environment import environment
from .pages import pages_of
from .tables import with_named_cells

NO_PDFS: Mapping[str, Kept] = MappingProxyType({})


def render(archive: Archive, templates: Path, pdfs: Mapping[str, Kept] = NO_PDFS) -> dict[str, str]:
    """Map the path of every page and file to its text, in the order of the paths.

    `pdfs` are those that pages have, by their paths.
    Raises `ValueError` if two of them have one path: that is a fault of the templates.
    """
    texts: dict[str, str] = {}
    files = tuple(_files(archive))
    for path, text in (*_pages(archive, templates, dict(files), pdfs), *files):
        if path in texts:
            raise ValueError(f"two pages have the path {path}")
        texts[path] = text
    return dict(sorted(texts.items()))


def _pages(
    archive: Archive, templates: Path, files: dict[str, str], pdfs: Mapping[str, Kept]
) -> Iterator[tuple[str, str]]:
    """The pages; `files` are those for reusers, for the page that tells of them."""
    env = environment(templates)
    for page in pages_of(archive, templates):
        template = env.get_template(page.template)
        text = template.render(archive=archive, path=page.path, it=page.item, files=files, pdfs=pdfs)
        yield page.path, page.front_matter + with_named_cells(text)


def _files(archive: Archive) -> Iterator[tuple[str, str]]:
    for export in exports():
        yield from export(archive).items()
