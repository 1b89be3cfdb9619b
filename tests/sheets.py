"""A page in a browser in, what it says on the screen and what its printed sheets say out."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from playwright.sync_api import Page

from pdf_text import Printed, printed_on, text_of
from printing import squeezed

# What a reader of the screen uses and a reader of paper cannot.
CONTROLS = (
    ".crumbs, .edit-record, .siblings, .more, .wrong, .headerlink, .on-screen-only, .search-words, .cite-this,"
    " .cite-sources, .table-tools, .passage-title .outward, .add-form"
)
_NEVER_SEEN = "[hidden], script, style, title, desc, .form-on-paper, .sorter"
_TELLS = """(left) => {
  const texts = (element) => {
    const found = [], walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) if (!walk.currentNode.parentElement.closest(left)) found.push(walk.currentNode.data);
    return found;
  };
  const article = document.querySelector("article");
  const tables = [...article.querySelectorAll("table")].filter((each) => !each.closest(left));
  const heads = (table) => [...table.querySelectorAll("th")].map((each) => each.textContent);
  return {
    words: texts(article),
    tables: tables.map((table) => [heads(table), ...[...table.tBodies[0].rows].map(texts)]),
  };
}"""
_STILL_SEEN = """(controls) => {
  const article = document.querySelector("article");
  const beside = (each) => !article.contains(each) && !each.contains(article);
  const others = [...document.body.querySelectorAll("*")].filter(beside);
  const seen = (each) => each.checkVisibility() && each.getClientRects().length && each.getBoundingClientRect().height;
  return [...others, ...article.querySelectorAll(controls)].filter(seen).map((each) => each.outerHTML.slice(0, 120));
}"""
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff]")
_MARGINS = (0.06, 0.945)  # of the height; above and below stands what the browser repeats


@dataclass(frozen=True, kw_only=True, slots=True)
class Screen:
    """The words of a page, and for each table its head and the words of its rows; all of them `plain`."""

    words: tuple[str, ...]
    tables: tuple[tuple[tuple[str, ...], ...], ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Sheet:
    """One printed page: the `plain` text of its body and its margins, and how far down its body goes (0 to 1)."""

    body: str
    margins: str
    filled: float
    size: tuple[int, int]

    def has(self, words: Sequence[str]) -> bool:
        return all(word in self.body for word in words)


def on_screen(page: Page) -> Screen:
    told = page.evaluate(_TELLS, f"{CONTROLS}, {_NEVER_SEEN}")
    return Screen(words=_plain(told["words"]), tables=tuple(tuple(map(_plain, rows)) for rows in told["tables"]))


def on_paper(page: Page, size: str) -> tuple[Sheet, ...]:
    return tuple(map(_sheet, printed_on(page.pdf(format=size))))


def still_seen(page: Page) -> list[str]:
    """What is for the screen only, and would be printed."""
    page.emulate_media(media="print")
    seen = page.evaluate(_STILL_SEEN, CONTROLS)
    page.emulate_media(media="null")
    return list(seen)


def plain(text: str) -> str:
    """The letters alone: no spaces, no shapes and marks, nothing unseen, and no capitals, which the look may make."""
    letters = unicodedata.normalize("NFKD", text)
    return squeezed("".join(each for each in letters if unicodedata.category(each) not in {"Cf", "Mn"})).casefold()


def _plain(texts: Sequence[str]) -> tuple[str, ...]:
    """Line by line, and word by word in a script from right to left, of whose words a PDF keeps no order."""
    lines = (line for text in texts for line in text.splitlines())
    parts = (part for line in lines for part in (line.split() if _RIGHT_TO_LEFT.search(line) else (line,)))
    return tuple(filter(None, map(plain, parts)))


def _sheet(sheet: Printed) -> Sheet:
    inside = tuple(each for each in sheet.letters if _MARGINS[0] < sheet.down(each) < _MARGINS[1])
    margins = tuple(each for each in sheet.letters if not _MARGINS[0] < sheet.down(each) < _MARGINS[1])
    lowest = max((sheet.down(each) for each in inside if each.sign.strip()), default=0.0)
    size = (round(sheet.width / 72 * 25.4), round(sheet.height / 72 * 25.4))
    return Sheet(body=plain(text_of(inside)), margins=plain(text_of(margins)), filled=lowest, size=size)
