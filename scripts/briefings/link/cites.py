"""A record's locators in, links to the paragraphs of their sources out."""

from dataclasses import dataclass

from ..records import Filed
from ..values.locator import Locator
from .ref import Ref
from .register import Register


@dataclass(frozen=True, slots=True)
class Cite:
    """One paragraph of one source.

    `short` is for use beside the list of sources (`A ¶5`, `A ¶?`), `full` names the publisher; `ref` opens the place.
    """

    short: str
    full: str
    ref: Ref
    source: str


def cites_of(register: Register, filed: Filed, locators: tuple[Locator, ...]) -> tuple[Cite, ...]:
    return tuple(_cite(register, filed, locator) for locator in locators)


def _cite(register: Register, filed: Filed, locator: Locator) -> Cite:
    id_ = register.source_id(filed, locator.source)
    source, _ = register.sources[id_]
    publisher = register.publisher_name(source)
    where = _where(locator)
    letter = locator.source if len(locator.source) == 1 else publisher
    return Cite(
        short=f"{letter}{where}" if locator.at else f"{letter} ¶?",
        full=f"{publisher}{where}",
        ref=register.place(id_, locator.at or ""),
        source=id_,
    )


def _where(locator: Locator) -> str:
    if locator.at is None:
        return ", paragraph not recorded"
    return " heading" if locator.at == "t" else f" ¶{locator.paragraph}"
