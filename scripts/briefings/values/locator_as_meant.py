"""Evidence written in another form in, the locators that the archive would have for it out."""

import re

_SOURCE = r"(?P<source>[A-Za-z]|[a-z0-9]+(?:-[a-z0-9]+)+)"
_WORD = r"(?:p|pp|par|para|paragraph|paragraphs|\u00a7|\u00b6)"
_SEPARATOR = r"[\s.,:;/()-]*"
_PARAGRAPH = re.compile(
    rf"(?:source\s+)?{_SOURCE}{_SEPARATOR}{_WORD}?[.\s]*(?P<first>\d{{1,4}})"
    rf"(?:\s*(?:-|\u2013|to)\s*(?:\w\.)?{_WORD}?[.\s]*(?P<last>\d{{1,4}}))?\)?",
    re.IGNORECASE | re.ASCII,
)
_HEADING = re.compile(rf"(?:source\s+)?{_SOURCE}{_SEPARATOR}(?:t|title|heading|headline)\)?", re.IGNORECASE | re.ASCII)
_ALONE = re.compile(r"(?:source\s+)?(?P<source>[A-Za-z])\.?", re.IGNORECASE)
_NO_SOURCE = re.compile(rf"{_WORD}?[.\s]*(?P<first>\d{{1,4}})", re.IGNORECASE | re.ASCII)
_BETWEEN = re.compile(r"\s*(?:,|;|\band\b)\s*")
_MANY = 20  # paragraphs; more are no evidence


def as_meant(text: str) -> tuple[str, ...]:
    """One locator or several, in the archive's form; none if it cannot be told what was meant."""
    if len(text) > 200:  # noqa: PLR2004 - nobody's evidence
        return ()
    whole = _one(text.strip())
    if whole:
        return whole
    pieces = [_one(piece) for piece in _BETWEEN.split(text.strip())]
    return tuple(dict.fromkeys(each for piece in pieces for each in piece)) if all(pieces) else ()


def lacks_source(text: str) -> int | None:
    """The number of the paragraph, where no source is named with it: `p5`, `5`."""
    match = _NO_SOURCE.fullmatch(text.strip())
    return int(match["first"]) if match and int(match["first"]) else None


def _one(text: str) -> tuple[str, ...]:
    paragraph = _PARAGRAPH.fullmatch(text)
    if paragraph and lacks_source(text) is None:
        first, last = int(paragraph["first"]), int(paragraph["last"] or paragraph["first"])
        return tuple(f"{_source(paragraph)}.p{each}" for each in range(first, last + 1)) if _sound(first, last) else ()
    heading = _HEADING.fullmatch(text)
    if heading and len(text) > 1:
        return (f"{_source(heading)}.t",)
    alone = _ALONE.fullmatch(text)
    return (_source(alone),) if alone else ()


def _sound(first: int, last: int) -> bool:
    return 1 <= first <= last < first + _MANY


def _source(match: re.Match[str]) -> str:
    """A letter is a capital one, an id stays."""
    name = match["source"]
    return name.upper() if len(name) == 1 else name
