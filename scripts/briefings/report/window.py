"""A place or a message in, as much of it as can be taken in at a glance out.

A line of 64 KiB with a problem at every other character would make a report of gigabytes.
"""

from ..problem import Place

LIMIT = 240  # characters
_BEFORE = 80  # characters of a longer line that are shown before the place
_MESSAGE, _END = 400, 100  # characters of a message, and of its end if it is longer
_CUT = "\u2026"


def window(place: Place) -> tuple[str, int, int]:
    """The text to show, the column in it, and the width; a mark stands where the line was cut."""
    if len(place.text) <= LIMIT:
        return place.text, place.column, place.width
    start = max(0, min(place.column - 1 - _BEFORE, len(place.text) - LIMIT))
    before, after = _CUT if start else "", _CUT if start + LIMIT < len(place.text) else ""
    column = place.column - start + len(before)
    shown = place.text[start : start + LIMIT]
    return f"{before}{shown}{after}", column, max(1, min(place.width, len(before) + len(shown) - column + 1))


def shortened(message: str) -> str:
    """The message, without the middle of a value that is as long as a file."""
    return message if len(message) <= _MESSAGE else f"{message[: _MESSAGE - _END]}{_CUT}{message[-_END:]}"
