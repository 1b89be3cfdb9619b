"""A fresh site of pages as the theme leaves them in, the same with their codes and without what nobody reads out."""

from collections.abc import Container
from pathlib import Path

from .codes import drawn
from .light import light


def finish_pages(site: Path, done: Container[str] = ()) -> None:
    """Finish every page of a site but for those that are `done`."""
    for page in sorted(site.rglob("*.html")):
        if page.relative_to(site).as_posix() not in done:
            _finish(page)


def _finish(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    page.write_text(finished(text), encoding="utf-8", newline="\n")


def finished(page: str) -> str:
    return light(drawn(page))
