"""A fresh site of pages as the theme leaves them in, the same with their codes and without what no reader needs out."""

import re
from collections.abc import Container
from pathlib import Path

from .codes import drawn
from .light import light

_FOR_THE_SEARCH = re.compile(r'<p class="search-words" hidden>.*?</p>\n?', re.DOTALL)


def finish_pages(site: Path, done: Container[str] = ()) -> None:
    """Finish every page of a site but for those that are `done`."""
    for page in sorted(site.rglob("*.html")):
        if page.relative_to(site).as_posix() not in done:
            _finish(page)


def _finish(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    page.write_text(finished(text), encoding="utf-8", newline="\n")


def finished(page: str) -> str:
    """The words that only the search reads are in its index by now."""
    return light(drawn(_FOR_THE_SEARCH.sub("", page)))
