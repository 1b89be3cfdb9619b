"""A finished site in, what of it goes into the ZIP file out, by the names there.

Nothing else stands beside the folder but what a reader is to press and to read, so that both are seen at once.
"""

from pathlib import Path, PurePosixPath

FOLDER = "site"
START = "START.html"
README = "README.txt"
MARKS = (f"{FOLDER}/assets/images/mark.svg", f"{FOLDER}/assets/images/favicon.png")
"""The mark of an archive with our looks, and that of the theme, which every site has."""

_FOR_SERVERS = frozenset({"404.html", "sitemap.xml", "sitemap.xml.gz", "search/search_index.json"})
"""What a server or a search engine asks for; the search of pages on a disk has its index as a script."""


def inside(site: Path) -> dict[str, Path]:
    """All but what only servers, search engines and those who mend the theme have a use for."""
    files = {path.relative_to(site).as_posix(): path for path in sorted(site.rglob("*")) if path.is_file()}
    return {f"{FOLDER}/{name}": path for name, path in files.items() if _is_read(name)}


def _is_read(name: str) -> bool:
    return name not in _FOR_SERVERS and PurePosixPath(name).suffix != ".map"
