"""Text of a record in, Markdown that shows exactly this text out.

Every character that Markdown, an extension or HTML could act on becomes a numeric character reference, which all of
them leave alone; so the same text is safe in a paragraph, a heading, a table cell and an attribute.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from markupsafe import Markup

_ALWAYS = {ord(character): f"&#{ord(character)};" for character in "\\`*_{}[]<>&|$~^=!#+@:\"'"}
_AT_START = re.compile(r"^(?:[-?/;%]|[0-9]+[.)])")
_RUNS = re.compile(r"-{2,}|/{2,}|\.{3,}|www\.|\((?=(?:c|r|tm|p)\))|(?<=[0-9])/(?=[0-9])", re.IGNORECASE)


@lru_cache(maxsize=16_384)
def escape(text: str) -> Markup:
    """Escape one line of text; the result may stand anywhere in Markdown and in HTML."""
    marked = {match.start() + offset for match in _RUNS.finditer(text) for offset in range(len(match.group()))}
    start = _AT_START.match(text)
    if start:
        marked.add(start.end() - 1)
    if marked:
        return Markup("".join(_referred(text, marked)))  # noqa: S704 - every special character is a reference by now
    return Markup(text.translate(_ALWAYS))  # noqa: S704 - the same


def _referred(text: str, marked: set[int]) -> Iterator[str]:
    """The characters of a text, those at the marked places as references too."""
    for index, character in enumerate(text):
        yield f"&#{ord(character)};" if index in marked else character.translate(_ALWAYS)
