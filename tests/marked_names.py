"""The records and the finished pages of an archive in, every name that stands there without its language out."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from lxml import html

from briefings.publish.places import Places
from briefings.read import read
from briefings.read.tree import plain
from briefings.values.language import direction

Names = dict[str, frozenset[str]]
"""Every spelling that the records have, with the languages that they say it is of."""

_LEFT_OUT = (
    "self::script or self::style or self::template or @hidden"
    " or @data-label='In plain letters'"  # for typing: letters of one language for a name of another
)
_TEXTS = f"//body//text()[normalize-space() and not(ancestor::*[{_LEFT_OUT}])]"
_OTHER_SCRIPT = re.compile("[\u0370-\u1fff\u2c00-\ud7ff]")
"""A letter of any script but Latin."""


def names_of(places: Places) -> Names:
    documents, _ = read(places.records)
    found: dict[str, set[str]] = {}
    for document in documents:
        for text, lang in _names(plain(document.root)):
            found.setdefault(text, set()).add(lang)
    return {text: frozenset(languages) for text, languages in found.items()}


def _names(value: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - a tree as YAML has it
    """Whatever is a text with its language, anywhere in a record."""
    if isinstance(value, dict) and "lang" in value and isinstance(value.get("text"), str):
        yield value["text"], value["lang"]
    inner: Iterable[Any] = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for each in inner:
        yield from _names(each)


def unmarked(places: Places, names: Names) -> list[str]:
    """The page, the text and what is wrong with it, for each text of a page that is, or has in it, a name."""
    pages = sorted(places.site.rglob("*.html"))
    return [
        f"{page.relative_to(places.site)}: {fault}" for page in pages for fault in faults_of(page.read_bytes(), names)
    ]


def faults_of(page: bytes, names: Names) -> Iterator[str]:
    tree = html.document_fromstring(page, parser=html.HTMLParser(encoding="utf-8"))
    for text in tree.xpath(_TEXTS):
        element = text.getparent().getparent() if text.is_tail else text.getparent()
        lang, side = _nearest(element, "lang"), _nearest(element, "dir")
        yield from (f"{fault}: {text.strip()}" for fault in _faults(text.strip(), str(lang), side, names))


def _faults(text: str, lang: str, side: str | None, names: Names) -> Iterator[str]:
    """English text may have a name in the archive's own spelling; words as written may have no language."""
    if text in names and lang not in {*names[text], "en"}:
        yield f"marked {lang}"
    if text in names and lang != "en" and side != direction(lang):
        yield f"running {side}"
    if lang == "en" and side != "auto" and _begins_elsewhere(text):
        yield "marked as English"
    if lang == "en" and any(name in text for name in names if _OTHER_SCRIPT.search(text) and _begins_elsewhere(name)):
        yield "has a name that is not marked"


def _begins_elsewhere(text: str) -> bool:
    """Whether the first letter is not a Latin one."""
    first = next(filter(str.isalpha, text), "")
    return bool(_OTHER_SCRIPT.match(first))


def _nearest(element: html.HtmlElement, attribute: str) -> str | None:
    return next((each.get(attribute) for each in (element, *element.iterancestors()) if each.get(attribute)), None)
