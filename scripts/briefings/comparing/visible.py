"""HTML in, the lines that a reader sees out: one for each heading, paragraph, list item and row of a table.

The link that reports a mistake in a point is no part of what the page says.
"""

from collections.abc import Iterator

from lxml import html

_HEADINGS = {f"h{level}": "#" * level + " " for level in range(1, 7)}
_SIGNS = {**_HEADINGS, "li": "- ", "dd": ": ", "blockquote": "> "}
_BLOCKS = {
    *("address", "article", "aside", "div", "details", "footer", "form", "header", "main", "nav", "section", "summary"),
    *("caption", "table", "tbody", "tfoot", "thead", "tr"),
    *("dl", "dt", "figcaption", "figure", "hr", "ol", "p", "pre", "svg", "ul"),
    *_SIGNS,
}
_UNSEEN = frozenset({"script", "style", "template"})
_TOOL = "wrong"
"""The class of the link that reports a mistake."""


def visible_lines(page: str) -> tuple[str, ...]:
    """What comes after the first line of a list item or a definition is set in under it."""
    return tuple(_within(html.fragment_fromstring(page, create_parent="div")))


def _within(element: html.HtmlElement) -> Iterator[str]:
    words = element.text or ""
    for child in element:
        if child.tag in _BLOCKS:
            yield from _line(words)
            yield from _block(child) if _is_seen(child) else ()
            words = ""
        else:
            words += _inline(child)
        words += child.tail or ""
    yield from _line(words)


def _block(element: html.HtmlElement) -> Iterator[str]:
    if element.tag == "tr":
        yield from _line(" | ".join(" ".join(_within(cell)) for cell in element))
        return
    sign = _SIGNS.get(element.tag, "")
    room = " " * len(sign) if element.tag in {"li", "dd"} else ""
    for number, line in enumerate(_within(element)):
        yield (room if number else sign) + line


def _inline(element: html.HtmlElement) -> str:
    if element.tag == "br":
        return " "
    if element.tag == "img":
        return f"[{element.get('alt', '')}]"
    if not _is_seen(element):
        return ""
    within = (_inline(child) + (child.tail or "") for child in element)
    return (element.text or "") + "".join(within)


def _is_seen(element: html.HtmlElement) -> bool:
    """Comments and what is marked as hidden are not."""
    if not isinstance(element.tag, str) or element.tag in _UNSEEN:
        return False
    return element.get("hidden") is None and _TOOL not in element.classes


def _line(words: str) -> Iterator[str]:
    told = " ".join(words.split())
    if told:
        yield told
