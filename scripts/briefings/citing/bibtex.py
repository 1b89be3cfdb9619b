"""An item of CSL-JSON in, an entry for BibTeX and biber out.

Whatever LaTeX would act on is told as a character: a title can neither end its field nor call a command.
Letters of every script stay as they are, in UTF-8.
"""

import re
from typing import Any
from urllib.parse import quote

from .days import year_and_month

_SIGNS = {sign: f"\\{sign}" for sign in "$&#%_"} | {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",  # BibTeX counts braces, also those behind a backslash
    "}": r"\textbraceright{}",
    "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}",
}
_KEY = re.compile(r"[^a-z0-9-]")
_IN_ADDRESSES = ":/?#[]@!$&'()*+,;=%~"


def bibtex(item: dict[str, Any]) -> str:
    lines = "".join(f"  {name} = {value},\n" for name, value in _fields(item).items() if value)
    return f"@misc{{{_KEY.sub('', item['id'])},\n{lines}}}"


def _fields(item: dict[str, Any]) -> dict[str, str]:
    """`@misc` is the one type that every style knows; two braces keep the capitals of a title."""
    year, month = year_and_month(item["issued"]) if "issued" in item else (None, None)
    return {
        "title": f"{{{braced(item['title'])}}}",
        "howpublished": braced(item.get("container-title") or item["publisher"]),
        "year": braced(year) if year else "",
        "month": month or "",
        "note": braced(", ".join(_notes(item))),
        "url": f"{{{quote(item['URL'], safe=_IN_ADDRESSES)}}}" if "URL" in item else "",
    }


def _notes(item: dict[str, Any]) -> list[str]:
    """The id first; then the version, and where a copy lies."""
    version = f"commit {item['version']}" if "version" in item else ""
    archived = f"archived at {item['archive_location']}" if "archive_location" in item else ""
    return [each for each in (item["id"], item.get("genre"), version, archived, item.get("note")) if each]


def braced(text: str) -> str:
    """Text as the value of a field."""
    return f"{{{''.join(_SIGNS.get(sign, sign) for sign in text)}}}"
