"""An act in, its type in PLOVER out, apart from the words that the handbook sets beside it.

PLOVER (Political Language Ontology for Verifiable Event Records) is kept by the Open Event Data Alliance:
https://github.com/openeventdata/PLOVER.
"""

from dataclasses import dataclass

from ..acts import MEANINGS, Act

_HYPOTHETICAL = " (hypothetical)"


@dataclass(frozen=True, slots=True)
class Plover:
    """Types with a space between: none, one, or two of which either may hold."""

    types: str
    hypothetical: bool | None


def plover(act: Act) -> Plover:
    """`hypothetical` is None where there is no type."""
    told = MEANINGS[act].plover
    if told is None:
        return Plover("", None)
    return Plover(told.removesuffix(_HYPOTHETICAL).replace(" or ", " "), told.endswith(_HYPOTHETICAL))


TYPES = tuple(dict.fromkeys(types for act in MEANINGS if (types := plover(act).types)))
