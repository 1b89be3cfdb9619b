"""A built site in, how large it is out."""  # noqa: INP001 - the folder is run as a program

from dataclasses import dataclass
from pathlib import Path

_KILO = 1000  # bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """Its pages, kB of all its files for each of them, and kB of its largest page."""

    pages: int
    kilobytes: float
    largest: float


def site_of(folder: Path) -> Site:
    files = {path: path.stat().st_size / _KILO for path in folder.rglob("*") if path.is_file()}
    pages = [size for path, size in files.items() if path.suffix == ".html"]
    return Site(pages=len(pages), kilobytes=sum(files.values()) / len(pages), largest=max(pages))
