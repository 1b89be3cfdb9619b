"""A page in, the text of its sheets out, as a browser prints it."""

import re
import unicodedata

from briefings.settings import load_settings
from conftest import ROOT
from pdf_text import printed_on
from watching import Watched


def printed(watched: Watched, address: str, size: str = "A4", scheme: str = "light") -> list[str]:
    """The text of every sheet."""
    watched.page.emulate_media(color_scheme=scheme)
    watched.page.goto(address)
    return [sheet.text for sheet in printed_on(watched.page.pdf(format=size))]


def running(sheets: list[str], path: str) -> str:
    """The text of all sheets without what stands in their margins, so that nothing cuts a sentence in two."""
    margins = (path, f"Page \\d+ of {len(sheets)}", re.escape(load_settings(ROOT / "mkdocs.yml").name))
    text = ""
    for sheet in sheets:
        plain = unicodedata.normalize("NFKC", sheet)
        for margin in filter(None, margins):
            plain = re.sub(margin, "", plain, count=1)
        text += plain
    return squeezed(text)


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def points_left_out(watched: Watched, address: str, path: str, sheets: list[str]) -> list[str]:
    """The points of a page that its sheets do not tell."""
    watched.page.goto(address + path)
    points = watched.page.locator(".point").all_inner_texts()
    assert points
    text = running(sheets, path)
    return [point for point in points if squeezed(point) not in text]
