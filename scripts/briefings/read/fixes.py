"""What keeps YAML from reading a file in, the same with a fix, where nothing else can have been meant, out."""

import re
from collections.abc import Callable
from dataclasses import replace

from ..problem import Edit, Fix, Place, Problem
from .document import Document
from .missing_space import COLON, HYPHEN, after_hyphen, space_after
from .quoting import around_second_colon, around_sign
from .sayings import SECOND_COLON, STARTS_NOTHING, TAB
from .tabs import spaces_for_tab

_ODD_ENTRY = re.compile(r"\s*-(?!\s|$)")
Mender = Callable[[Document, Place], tuple[Edit, ...]]


def with_fix(document: Document, problem: Problem) -> Problem:
    """The problem, with a fix if there is one."""
    mender = _MENDERS.get(problem.message)
    edits = mender(document, problem.place) if mender else ()
    if not edits:
        return problem
    teller = _TELLERS.get(problem.message)
    help_ = teller(problem.place, edits[0]) if teller else problem.help
    return replace(problem, help=help_, fix=Fix(edits=edits, safe=True))


def _after_colon(_document: Document, place: Place) -> tuple[Edit, ...]:
    return (space_after(place),)


def _after_hyphen(document: Document, place: Place) -> tuple[Edit, ...]:
    """None if the next entry begins with what may be a sign: it would vanish in the text of this one."""
    following = next((line for line in document.lines[place.line :] if line.strip()), "")
    return () if _ODD_ENTRY.match(following) and after_hyphen(following) is None else (space_after(place),)


def _quoted(_place: Place, edit: Edit) -> str:
    shown = len(edit.replacement) <= _SHOWN
    return f"put the whole value in quotation marks{f': {edit.replacement}' if shown else ''}"


def _spaces(place: Place, edit: Edit) -> str:
    spaces = f"{len(edit.replacement)} space{'' if len(edit.replacement) == 1 else 's'}"
    if not place.text[: place.column - 1].strip():
        return f"delete the tab, and begin the line with {spaces}"
    return f"delete the tab, and type {spaces} in its place" if edit.replacement else "delete the tab"


_SHOWN = 120  # characters
_MENDERS: dict[str, Mender] = {
    COLON: _after_colon,
    HYPHEN[0]: _after_hyphen,
    SECOND_COLON.message: around_second_colon,
    STARTS_NOTHING.message: around_sign,
    TAB.message: spaces_for_tab,
}
"""By the message, which says best what was seen."""

_TELLERS: dict[str, Callable[[Place, Edit], str]] = {
    SECOND_COLON.message: _quoted,
    STARTS_NOTHING.message: _quoted,
    TAB.message: _spaces,
}
"""What the help says where it is known what to type."""
