"""A page in, the same with a QR code that names its address out.

The theme leaves an empty place with the address in it; the code is part of the page, so that paper needs no network.
"""

import re
from html import unescape

import segno

_PLACE = re.compile(r'<span class="qr" data-address="([^"]+)"></span>')
_MODULE = 0.42  # mm; a telephone reads a third of a millimetre from paper
_QUIET = 4  # modules of white on each side, as ISO/IEC 18004 asks for
_STORED = 0  # the level of zlib at which all of them write the same bytes


def drawn(page: str) -> str:
    """The same page with its codes."""
    return _PLACE.sub(_of_place, page)


def _of_place(place: re.Match[str]) -> str:
    return f'<span class="qr">{code(unescape(place[1]))}</span>'


def code(address: str) -> str:
    """The code of an address as a picture with a dot for each module: a fifth of what lines take.

    The mask is always the same: readers take any, and to weigh all eight takes five times as long.
    """
    drawn = segno.make(address, error="m", micro=False, mask=0)
    width = round(drawn.symbol_size(border=_QUIET)[0] * _MODULE, 2)
    picture = drawn.png_data_uri(scale=1, border=_QUIET, compresslevel=_STORED)
    style = f"width:{width}mm;image-rendering:pixelated"
    return f'<img alt="QR code of this address" style="{style}" src="{picture}">'
