"""A fresh site in, the same with a QR code on every page that names its address out.

The theme leaves an empty place with the address in it; the code is part of the page, so that paper needs no network.
"""

import re
from collections.abc import Container
from html import unescape
from pathlib import Path

import segno

_PLACE = re.compile(r'<span class="qr" data-address="([^"]+)"></span>')
_MODULE = 0.42  # mm; a telephone reads a third of a millimetre from paper
_QUIET = 4  # modules of white on each side, as ISO/IEC 18004 asks for


def draw_codes(site: Path, done: Container[str] = ()) -> None:
    """Draw a code at every place that waits for one, but for the pages that are `done`."""
    for page in sorted(site.rglob("*.html")):
        if page.relative_to(site).as_posix() not in done:
            _draw(page)


def _draw(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    with_codes = drawn(text)
    if with_codes != text:
        page.write_text(with_codes, encoding="utf-8", newline="\n")


def drawn(page: str) -> str:
    """The same page with its codes."""
    return _PLACE.sub(_of_place, page)


def _of_place(place: re.Match[str]) -> str:
    return f'<span class="qr" role="img" aria-label="QR code of this address">{code(unescape(place[1]))}</span>'


def code(address: str) -> str:
    """The code of an address as SVG, in millimetres.

    The mask is always the same: readers take any, and to weigh all eight takes five times as long.
    """
    drawn = segno.make(address, error="m", micro=False, mask=0)
    return drawn.svg_inline(scale=_MODULE, border=_QUIET, unit="mm", svgclass=None, lineclass=None)
