"""What a program answered about an archive and the archive's own list of redirects in, one side of a comparison out."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ..link.ref import Ref
from ..parts.redirect import Redirect
from ..paths import page_of
from ..read.yaml import read_document
from ..redirects import redirects_in
from .asking import Answer
from .reader import Reader


@dataclass(frozen=True, kw_only=True, slots=True)
class Site:
    """`pages` are Markdown, `files` checksums, both by path; `redirects` are those that lead on, by their old page."""

    pages: Mapping[str, str]
    files: Mapping[str, str]
    redirects: Mapping[str, Redirect]
    lines: Reader

    def title(self, path: str) -> str:
        """The first heading of a page, or its path if it has none."""
        first = next((line for line in self.pages[path].splitlines() if line.startswith("# ")), "")
        return next((line.removeprefix("# ") for line in self.lines(first)), path)


def site_of(answer: Answer, records: Path, lines: Reader) -> Site:
    return Site(pages=answer.pages, files=answer.files, redirects=_redirects(records), lines=lines)


def differing_files(before: Site, after: Site) -> int:
    """How many files that are no pages are not the same on both sides."""
    return len({path for path, _ in before.files.items() ^ after.files.items()})


def _redirects(records: Path) -> dict[str, Redirect]:
    file = records / "redirects.yaml"
    if not file.is_file():
        return {}
    document, _ = read_document(f"{records.name}/{file.name}", file.read_bytes())
    found = (each.redirect for each in redirects_in(document)[0].filed)
    return {page_of(Ref(each.old.kind, each.old.id, "")): each for each in found}
