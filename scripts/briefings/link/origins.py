"""Sources in, the origins and accounts behind them out, and from these how well a statement is backed.

Three copies of one release are one origin: a source that only retells has the origin of what it retells.
"""

from dataclasses import dataclass
from typing import Literal

from ..kinds.sources import SourceFields
from ..parts.conflict import Conflict
from ..records import Filed
from ..values.account import THIRD_PARTY
from .register import Register

Backing = Literal["one side only", "both sides", "independent", "disputed"]

MEANINGS: dict[Backing, str] = {
    "one side only": "only one side's account says so",
    "both sides": "the accounts of two sides say so, each for itself",
    "independent": "an account of neither side says so",
    "disputed": "sources that do not pass on one another disagree about it",
}


@dataclass(frozen=True, slots=True, order=True)
class Origin:
    """Who first told it, and whose version that is."""

    publisher: str
    account: str


def origin_of(register: Register, id_: str, account: str | None = None) -> Origin:
    """Follow what a source retells to its beginning; `account` is a point's own."""
    source = register.sources[id_][0]
    seen = {id_}
    while source.retells and source.retells in register.sources and source.retells not in seen:
        seen.add(source.retells)
        source = register.sources[source.retells][0]
    publisher = source.retells if source.retells and source.retells not in register.sources else source.publisher
    return Origin(publisher=str(publisher), account=str(account or _account(register, source)))


def _account(register: Register, source: SourceFields) -> str:
    """The account of a body that is retold is its country's; otherwise the source's own."""
    body = register.records.by_id.get(str(source.retells)) if source.retells else None
    country = getattr(body.record, "country", None) if body else None
    return country or source.account


def account_name(register: Register, id_: str, own: str | None = None) -> str:
    """Whose version a source tells, in words; a source that only retells has the account of what it retells."""
    return register.account_name(origin_of(register, id_, own).account)


def backing_of(origins: frozenset[Origin], sides: frozenset[str] | None, *, disputed: bool) -> Backing:
    """How well a statement is backed by the distinct origins of its sources.

    `sides` are the parties of the meeting; None where there is no meeting, and every party counts as a side.
    """
    accounts = {origin.account for origin in origins}
    of_sides = {account for account in accounts if account != THIRD_PARTY and (sides is None or account in sides)}
    if disputed:
        return "disputed"
    if accounts - of_sides:
        return "independent"
    return "both sides" if len(of_sides) > 1 else "one side only"


def disputed_in(register: Register, filed: Filed, concerns: str) -> bool:
    """Whether an open conflict on a part of the record has readings of several origins."""
    open_ones = (conflict for conflict in filed.record.conflicts if conflict.status == "open")
    return any(len(_origins(register, filed, conflict)) > 1 for conflict in open_ones if conflict.concerns == concerns)


def _origins(register: Register, filed: Filed, conflict: Conflict) -> frozenset[Origin]:
    return frozenset(
        origin_of(register, register.source_id(filed, locator.source), reading.account)
        for reading in conflict.values
        for locator in reading.from_
    )
