"""The lines of a page in, Python-Markdown's own reading of HTML out, with simple lines led round its parser.

A line, or a paragraph, with nothing but marks within text comes out of that parser as it went in, wherever it stands,
and most lines of a site are such: the rows of tables above all. The parser is given a stand-in of one word for each.
Where one is not found again as text, the page is read once more without.
"""

import re
from collections.abc import Callable
from functools import lru_cache
from itertools import groupby
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from .plain_texts import MARK

READS = "html_block"
"""What Python-Markdown calls its reading of HTML, with or without Markdown in it."""

_AT = 20  # where Python-Markdown has it
_VOID = frozenset({"br", "wbr"})
_WITHIN_TEXT = _VOID | frozenset(
    {
        *("a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q"),
        *("s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var"),
    }
)
_REFERENCE = "&(?:#[0-9]+;|[a-zA-Z][a-zA-Z0-9]*;|(?![#a-zA-Z]))"
_TAG = r"""</?[a-zA-Z][a-zA-Z0-9]*(?: [a-zA-Z-]+(?:="[^"\n]*")?)*/?>"""
_SIMPLE = re.compile(rf"(?:[^<&\x02\x03]++|{_REFERENCE}|{MARK})*+")
_WELL_FORMED = re.compile(rf"(?:[^<&]++|{_REFERENCE}|{_TAG})*+")
_TAGS = re.compile(r"</?[a-z0-9]+")
_PARAGRAPH = re.compile(r"""(<p(?: [a-z-]+="[^"<>]*")* markdown="1">)(.+)(</p>)""")
_OF_MARKDOWN = frozenset({"block", "span"})
_STAND_IN = re.compile("\x02briefings:([0-9]+)\x03")


class PlainLines(Extension):  # type: ignore[misc] # Python-Markdown tells no types
    """For one page: MkDocs makes a Markdown of its own for each.

    It comes after every other that reads HTML; where nobody does there is nothing to spare.
    """

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the name of the base class
        if READS in md.preprocessors:
            md.preprocessors.register(_Round(md, md.preprocessors[READS]), READS, _AT)


class _Round(Preprocessor):  # type: ignore[misc] # as above
    md: Markdown

    def __init__(self, md: Markdown, reading: Preprocessor) -> None:
        super().__init__(md)
        self._reading = reading

    def run(self, lines: list[str]) -> list[str]:
        stash = self.md.htmlStash
        stashed = len(stash.rawHtmlBlocks), stash.html_counter
        fewer, taken = _taken(lines)
        read: list[str] = self._reading.run(fewer)
        found, given = _given("\n".join(read), taken)
        found += sum(_give(stash.rawHtmlBlocks, place, taken) for place in range(stashed[0], len(stash.rawHtmlBlocks)))
        if found == len(taken):
            return given.split("\n")
        del stash.rawHtmlBlocks[stashed[0] :]
        stash.html_counter = stashed[1]
        again: list[str] = self._reading.run(lines)
        return again


def _taken(lines: list[str]) -> tuple[list[str], list[str]]:
    """The lines with stand-ins for those that are simple, and what these stand for.

    Where a line ends within a tag, or has a remark or half a reference, what is behind it tells how it is read: then
    nothing is taken.
    """
    taken: list[str] = []

    def stand_in(text: str) -> str:
        taken.append(text)
        return f"\x02briefings:{len(taken) - 1}\x03"

    fewer: list[str] = []
    for simple, found in groupby(lines, _is_simple):
        those = list(found)
        fewer += [stand_in("\n".join(those))] if simple else [_shorter(line, stand_in) for line in those]
    return (fewer, taken) if _WELL_FORMED.fullmatch("\n".join(fewer)) else (lines, [])


def _shorter(line: str, stand_in: Callable[[str], str]) -> str:
    """A paragraph that is Markdown, with a stand-in for all that is in it."""
    found = _PARAGRAPH.fullmatch(line)
    if not found or not _is_simple(found[2]):
        return line
    return f"{found[1]}{stand_in(found[2])}{found[3]}"


def _is_simple(line: str) -> bool:
    """Whether a line has marks that the parser would pass on; without any it costs the parser nothing."""
    return ("<" in line or "&" in line) and bool(_SIMPLE.fullmatch(line)) and _is_whole(tuple(_TAGS.findall(line)))


@lru_cache(maxsize=4096)
def _is_whole(tags: tuple[str, ...]) -> bool:
    """Whether every element within text ends in the order in which it began, and there is no other."""
    open_: list[str] = []
    for tag in tags:
        name = tag.strip("</")
        if name not in _WITHIN_TEXT:
            return False
        if not tag.startswith("</"):
            open_ += [name] if name not in _VOID else []
        elif not open_ or open_.pop() != name:
            return False
    return not open_


def _given(text: str, taken: list[str]) -> tuple[int, str]:
    """How many stand-ins a text has, and the text with what they stand for."""
    given, found = _STAND_IN.subn(lambda stand_in: taken[int(stand_in[1])], text)
    return found, given


def _give(stashed: list[Any], place: int, taken: list[str]) -> int:
    """Give what was taken back to a piece of HTML; of one that is no Markdown's, marks would have been taken apart."""
    piece = stashed[place]
    if isinstance(piece, str):
        found, stashed[place] = _given(piece, taken)
        return found
    return _give_element(piece, taken)


def _give_element(element: Element, taken: list[str]) -> int:
    if element.get("markdown") not in _OF_MARKDOWN or not element.text:
        return 0
    found, element.text = _given(element.text, taken)
    return found
