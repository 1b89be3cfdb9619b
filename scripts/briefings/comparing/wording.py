"""A change in, the words of which both forms of the report are made out.

Text of records and names of files is told harmlessly: on one line, and without characters on which a terminal acts.
"""

from ..kinds import models
from ..report import printable
from ..report.window import shortened
from .page_change import PageChange

_NAME = 120  # characters of a title or a path

NOT_VISIBLE = "What it says stays; links or hidden words change."
OTHER_PAGES = "Other pages"
MEND_FIRST = "Mend them first, or name another commit; `briefings check` tells the errors of what is checked out."


def harmless(text: str) -> str:
    return printable(text)


def has_errors(whose: str) -> str:
    return f"Nothing can be compared, because the records of {harmless(whose)} have errors:"


def title_of(page: PageChange) -> str:
    return _short(page.title)


def place_of(page: PageChange) -> str:
    """Its path; of a page that moved, from where to where."""
    return f"{_short(page.former)} -> {_short(page.path)}" if page.former else _short(page.path)


def reason_of(page: PageChange) -> str:
    """Why a page is gone; of one that no record has, nothing needs to be said."""
    if page.did != "gone":
        return ""
    if page.reason is not None:
        return shortened(harmless(page.reason))
    return "no redirect says where it went" if page.folder in models() else ""


def _short(name: str) -> str:
    return harmless(name if len(name) <= _NAME else f"{name[: _NAME - 1]}\N{HORIZONTAL ELLIPSIS}")
