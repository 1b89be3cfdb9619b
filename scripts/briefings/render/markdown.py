"""Text of a record in, Markdown that shows exactly this text out.

Every character that Markdown, an extension or HTML could act on becomes a numeric character reference, which all of
them leave alone; so the same text is safe in a paragraph, a heading, a table cell and an attribute.
"""

import re

from markupsafe import Markup

_ALWAYS = frozenset("\\`*_{}[]<>&|$~^=!#+@:\"'")
_AT_START = re.compile(r"^(?:[-?/;%]|[0-9]+[.)])")
_RUNS = re.compile(r"-{2,}|/{2,}|\.{3,}|www\.|\((?=(?:c|r|tm|p)\))|(?<=[0-9])/(?=[0-9])", re.IGNORECASE)


def escape(text: str) -> Markup:
    """Escape one line of text; the result may stand anywhere in Markdown and in HTML."""
    marked = {match.start() + offset for match in _RUNS.finditer(text) for offset in range(len(match.group()))}
    start = _AT_START.match(text)
    if start:
        marked.add(start.end() - 1)
    characters = (
        f"&#{ord(character)};" if character in _ALWAYS or index in marked else character
        for index, character in enumerate(text)
    )
    return Markup("".join(characters))  # noqa: S704 - every special character is a reference by now
