"""An item of CSL-JSON in, a note by the Chicago Manual of Style out, days in British order."""

from collections.abc import Iterable
from typing import Any

from .days import one_day

# Within quotation marks Chicago wants single ones.
_INNER = str.maketrans("“”", "\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}")


def record_note(item: dict[str, Any]) -> str:
    """A page of the archive: title, archive, kind and id, version, address."""
    version = f"version of {one_day(item['issued'])} (commit {item['version']})" if "issued" in item else None
    parts = (item["container-title"], f"{item['genre']} {item['id']}", version, item.get("URL"))
    return f"“{item['title'].translate(_INNER)},” {_sentence(parts)}"


def source_note(item: dict[str, Any], published: str) -> str:
    """A source; its title, told in the archive's words, is a description and has no quotation marks.

    A publisher whom the title names is not said again, nor is the day after a title made of publisher and day.
    """
    archived = f"archived at {item['archive_location']}" if "archive_location" in item else None
    publisher = item["publisher"] if item["publisher"] not in item["title"] else None
    day = published if item["title"] != f"{item['publisher']}, {published}" else None
    return _sentence((item["title"], publisher, day, item.get("URL"), archived))


def _sentence(parts: Iterable[str | None]) -> str:
    return f"{', '.join(filter(None, parts))}."
