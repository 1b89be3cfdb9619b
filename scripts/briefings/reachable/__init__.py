"""The addresses of sources and a way to ask them in, what became of each out, as problems at their places.

Nothing here knows the network: `web` does, and is handed in.
"""

from collections.abc import Callable, Iterable

from ..problem import Problem
from .addresses import Address
from .answer import Ask
from .copies import Copies, no_copy_asked
from .findings import finding, needs_copy
from .outcome import Outcome, outcome_of

Asked = tuple[tuple[Address, Outcome], ...]


def asked(addresses: Iterable[Address], ask: Ask, tell: Callable[[str], None]) -> Asked:
    """What became of every address; one that several sources have is asked once, and `tell` hears of each before."""
    known: dict[str, Outcome] = {}
    told = []
    for address in addresses:
        if address.text not in known:
            tell(address.text)
            known[address.text] = outcome_of(address.text, ask)
        told.append((address, known[address.text]))
    return tuple(told)


def problems_of(answers: Asked, copies: Copies) -> tuple[Problem, ...]:
    """What a maintainer should know, sorted by place; `copies` tells of copies in a web archive."""
    found = (
        finding(address, outcome, copies(address) if needs_copy(address, outcome) else no_copy_asked())
        for address, outcome in answers
    )
    return tuple(sorted(problem for problem in found if problem))
