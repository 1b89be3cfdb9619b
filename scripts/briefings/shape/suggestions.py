"""A complaint of the validation library in, the nearest name or word that its help offers, as an edit, out.

It is a guess: `sate` may have been meant for `state` or for `date`, and only who wrote it knows.
A word that only means the same is told and never written: how strong an act is, nobody else decides.
"""

from pydantic_core import ErrorDetails

from ..nearest import nearest
from ..parts.base import Part
from ..problem import Edit, Fix, Place
from .names import field_names
from .other_words import word_meant
from .tell import allowed_words


def suggestion(model: type[Part], detail: ErrorDetails, place: Place) -> Fix | None:
    """Of a misspelt field or list value that stands as it was read, on one line, at `place`."""
    written, meant = _choice(model, detail)
    if meant is None or not _stands_at(place, written):
        return None
    return Fix(edits=(Edit(line=place.line, column=place.column, width=place.width, replacement=meant),), safe=False)


def _choice(model: type[Part], detail: ErrorDetails) -> tuple[str, str | None]:
    """What was written, and the name or word that was probably meant."""
    if detail["type"] == "extra_forbidden":
        written = str(detail["loc"][-1])
        return written, nearest(written, field_names(model, detail["loc"][:-1]))
    if detail["type"] == "literal_error":
        written = str(detail["input"])
        near = nearest(written, allowed_words(detail))
        return written, near if near == word_meant(written, allowed_words(detail)) else None
    return "", None


def _stands_at(place: Place, written: str) -> bool:
    """Whether it stands there as one word: what a missing space has run together may be more than a misspelt name."""
    there = place.text[place.column - 1 : place.column - 1 + place.width]
    return there.strip("\"'") == written and written.replace("-", "_").replace(" ", "_").isidentifier()
