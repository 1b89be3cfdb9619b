"""The paragraphs behind a statement in, whose accounts they tell and how well they back it out."""

from collections.abc import Iterable
from dataclasses import dataclass

from ..records import Filed
from ..values.locator import Locator
from .cites import Cite, cites_of
from .origins import Backing, Origin, backing_of, origin_of
from .register import Register


@dataclass(frozen=True, slots=True)
class Evidence:
    """Accounts in words, the backing by the distinct origins, and links to the paragraphs.

    `backing` is None where no paragraph is named.
    """

    accounts: tuple[str, ...]
    backing: Backing | None
    cites: tuple[Cite, ...]


def evidence_of(
    register: Register,
    filed: Filed,
    locators: tuple[Locator, ...],
    sides: frozenset[str] | None = None,
    *,
    disputed: bool = False,
) -> Evidence:
    """The evidence of one part of a record; without `sides`, every country and body counts as a side."""
    origins = origins_of(register, filed, locators)
    return evidence(register, origins, cites_of(register, filed, locators), sides, disputed=disputed)


def evidence(
    register: Register,
    origins: frozenset[Origin],
    cites: Iterable[Cite],
    sides: frozenset[str] | None = None,
    *,
    disputed: bool = False,
) -> Evidence:
    """The evidence that several parts of records give together, each paragraph once."""
    accounts = dict.fromkeys(register.account_name(origin.account) for origin in sorted(origins))
    backing = backing_of(origins, sides, disputed=disputed) if origins else None
    paragraphs = {(cite.ref.key, cite.ref.anchor): cite for cite in cites}
    return Evidence(tuple(accounts), backing, tuple(paragraphs.values()))


def origins_of(
    register: Register, filed: Filed, locators: tuple[Locator, ...], own: str | None = None
) -> frozenset[Origin]:
    """`own` is the account of the statement itself, where it is not its source's."""
    return frozenset(origin_of(register, register.source_id(filed, locator.source), own) for locator in locators)
