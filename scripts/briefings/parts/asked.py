"""How `briefings new` asks for a field: beside its type in the model, without any part in the checks.

What a record must have is always asked for; what carries this mark too, because most records give it.
"""

from collections.abc import Callable
from dataclasses import dataclass

from ..values.id_from_name import id_from_name


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """Asked for, though it may be left out, unless the field `unless` was answered.

    `needed`: whoever is asked has to answer.
    `example`: an answer.
    `made`: from the answer to which field, and how, a proposal is made; it is asked after that one.
    `among`: the list of the record by whose ids it is answered; it is asked where the list has two or more.
    `offers`: the kinds of record that may stand here beside words of one's own.
    """

    unless: str = ""
    needed: bool = False
    example: str = ""
    made: tuple[str, Callable[[str], str]] | None = None
    among: str = ""
    offers: tuple[str, ...] = ()


USUAL = Asked()


def family_name_first(name: str) -> str:
    """`Ki-moon Ban` as an index sorts it: `Ban, Ki-moon`, the last word taken for the family name."""
    given, _, family = name.rpartition(" ")
    return f"{family}, {given}" if given else family


def short_name(name: str) -> str:
    """The last word of a name in letters a to z, empty where it has others: `Ada Esempio` gives `esempio`."""
    return id_from_name(name).rpartition("-")[2]
