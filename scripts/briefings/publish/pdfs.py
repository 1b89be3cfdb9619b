"""The books of the site in, a folder of their PDFs out; a PDF is made again only if something in it changed.

Beside each PDF lies a file of JSON with the checksum of what it was made from and the number of its pages.
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from ..printing.compiler import NoGlyph, Press
from ..printing.editions import Edition, Kept
from .put import put

_BESIDE = ".made.json"


@dataclass(frozen=True, kw_only=True, slots=True)
class Unprinted:
    """A book that has letters without a font."""

    edition: Edition
    letters: frozenset[str]


@dataclass(frozen=True, slots=True)
class Pdfs:
    """What is in the folder by path below it, and what could not be printed."""

    kept: dict[str, Kept]
    unprinted: tuple[Unprinted, ...]


NO_PDFS = Pdfs({}, ())


def keep_pdfs(editions: Iterable[Edition], folder: Path, press: Press) -> Pdfs:
    """Bring the folder to hold exactly the PDFs of these books."""
    kept: dict[str, Kept] = {}
    unprinted = []
    for edition in editions:
        try:
            kept[edition.path] = _kept(edition, folder, press)
        except NoGlyph as error:
            unprinted.append(Unprinted(edition=edition, letters=error.letters))
    _sweep(folder, frozenset(kept))
    return Pdfs(kept, tuple(unprinted))


def _kept(edition: Edition, folder: Path, press: Press) -> Kept:
    path, beside = folder / edition.path, folder / f"{edition.path}{_BESIDE}"
    key = hashlib.sha256(f"{press.key}\n{edition.day}\n{edition.book}".encode()).hexdigest()
    before = _read(path, beside)
    if before and before.key == key:
        return before
    pdf = press.pdf(edition.book, edition.day)
    made = Kept(key=key, pages=pdf.pages, size=len(pdf.content))
    press.forget()
    put(path, pdf.content)
    put(beside, json.dumps(asdict(made)).encode())
    return made


def _read(path: Path, beside: Path) -> Kept | None:
    """What lies there; None if it is not whole."""
    try:
        before = Kept(**json.loads(beside.read_bytes()))
        return before if path.stat().st_size == before.size else None
    except (OSError, ValueError, TypeError):
        return None


def _sweep(folder: Path, keep: frozenset[str]) -> None:
    """Delete what belongs to no book any more."""
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir():
            if not any(path.iterdir()):
                path.rmdir()
        elif path.relative_to(folder).as_posix().removesuffix(_BESIDE) not in keep:
            path.unlink()
