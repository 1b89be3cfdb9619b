"""The search's index of a fresh site in, a large one in pieces out: a reader fetches those with the words asked for.

Pagefind cuts it, from one page for all entries of an address; `overrides/assets/search/pieces.js` asks it.
Where there is no Pagefind for a machine the index stays whole.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from importlib.util import find_spec
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

LARGE = 1_000_000
"""Letters of all entries from which pieces are fetched sooner than the whole; measured in `docs/decisions/0037`."""

_PIECES = "pieces"
_NEEDED = ("pagefind.js", "pagefind-entry.json", "*.pf_meta", "wasm.*.pagefind")
_HEAVIEST = 10  # the most that Pagefind takes

Entry = Mapping[str, Any]


def cut_index(site: Path, large: int = LARGE) -> None:
    """Leave the settings of an index of this size or more where it was, with the way to its pieces."""
    path = site / "search" / "search_index.json"
    index: dict[str, Any] = json.loads(path.read_bytes()) if path.is_file() else {"docs": []}
    if _letters(index["docs"]) < large or not find_spec("pagefind_bin"):
        return
    with TemporaryDirectory(prefix="pieces-", dir=site.parent) as folder:
        _write_pages(index["docs"], Path(folder))
        _cut(Path(folder), path.with_name(_PIECES), index["config"]["lang"][0])
    told = {"config": index["config"], "docs": [], "pieces": f"{_PIECES}/", "first": _first(path.with_name(_PIECES))}
    path.write_text(json.dumps(told, ensure_ascii=False, separators=(",", ":")), encoding="utf-8", newline="\n")


def _first(pieces: Path) -> list[str]:
    """What Pagefind fetches one after the other before it is ready, so that all can be asked for together."""
    entry = json.loads((pieces / "pagefind-entry.json").read_bytes())
    (told,) = entry["languages"].values()
    return ["pagefind-entry.json", f"pagefind.{told['hash']}.pf_meta", f"wasm.{told['wasm']}.pagefind"]


def _letters(entries: Iterable[Entry]) -> int:
    return sum(len(entry["title"]) + len(entry["text"]) for entry in entries)


def _write_pages(entries: Iterable[Entry], folder: Path) -> None:
    for address, sections in groupby(entries, lambda entry: str(entry["location"]).partition("#")[0]):
        path = folder / address / "index.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("".join(_page(tuple(sections))), encoding="utf-8", newline="\n")


def _page(sections: tuple[Entry, ...]) -> Iterator[str]:
    """Titles and texts are HTML already; a title counts by itself, so that what is shown of the text is without it."""
    first = sections[0]
    weight = min(first.get("boost", 1), _HEAVIEST)
    yield f"<!doctype html><html><body data-pagefind-body data-pagefind-weight={weight}>"
    yield f"<h1 data-pagefind-meta=title data-pagefind-ignore=index>{first['title']}</h1>"
    for section in sections:
        anchor = str(section["location"]).partition("#")[2]
        yield f'<h2 id="{anchor}">{section["title"]}</h2>' if anchor else ""
        yield f"<div>{section['text'] or section['title']}</div>"
    yield "</body></html>"


def _cut(pages: Path, pieces: Path, language: str) -> None:
    """One index for all, whatever the script of a name: the language only tells how to shorten words to their stems."""
    command = [sys.executable, "-m", "pagefind_bin", "--site", ".", "--output-path", str(pieces.absolute())]
    own = {name: value for name, value in os.environ.items() if not name.startswith("PAGEFIND_")}
    subprocess.run(  # noqa: S603 - a program that was installed with this one
        [*command, "--force-language", language, "--silent"], cwd=pages, env=own, check=True
    )
    needed = {path for pattern in _NEEDED for path in pieces.glob(pattern)}
    for path in pieces.iterdir():
        if path.is_file() and path not in needed:
            path.unlink()
