"""A record that is being made: what was answered so far, and what was passed over."""

from dataclasses import dataclass, field

from ..parts.base import Path
from ..parts.record import Record
from ..read.tree import Plain
from .choices import Choice


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """Why an answer was not taken, in the words of the checks, and what would be right."""

    message: str
    help: str = ""


@dataclass(frozen=True, kw_only=True)
class State:
    """`passed`: what nobody wants to answer, and lists that are complete; `wanted`: fields asked for by name.

    `offered` and `told` belong to the next question: what was found for the last answer, or why it was not taken.
    """

    model: type[Record]
    tree: Plain
    id: str = ""
    passed: frozenset[Path] = frozenset()
    wanted: frozenset[Path] = frozenset()
    offered: tuple[Choice, ...] = ()
    told: Told | None = None
    before: "State | None" = field(default=None, repr=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class Question:
    """What is asked next: a field, an entry of a list, or the id of the record (an empty path).

    `opens`: a group of fields may be begun instead; `searched`: letters of a name are looked for; `more`: the list has
    entries already; `proposal` is what Enter gives, `choices` are offered by number, and so are `words` where there are
    no choices. `listed` are the entries of a list with letters, as far as there are any.
    """

    path: Path
    text: str
    required: bool = False
    opens: bool = False
    searched: bool = False
    more: bool = False
    proposal: str = ""
    default: str = ""
    example: str = ""
    words: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    listed: tuple[str, ...] = ()
