"""An event's record in, who was expected and who came, each by every account, out."""

from dataclasses import dataclass

from ..kinds.events import Event, Participant
from ..records import Filed
from .evidence import Evidence, evidence_of
from .ref import Ref
from .register import Register

CAME = frozenset({"took-part", "absent"})


@dataclass(frozen=True, slots=True)
class Account:
    """What one entry of the record says of one participant."""

    status: str
    group: str | None
    note: str | None
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Participation:
    """A country or body: `expected` if invited or announced, `came` tells whether it took part or was absent.

    Where a tuple is empty, nothing is recorded.
    """

    ref: Ref
    expected: tuple[Account, ...]
    came: tuple[Account, ...]


def participations_of(register: Register, filed: Filed, event: Event) -> tuple[Participation, ...]:
    """Every participant once, in the order of the record."""
    accounts: dict[str, list[Account]] = {}
    for each in event.participants:
        accounts.setdefault(str(each.country or each.organisation), []).append(_account(register, filed, each))
    return tuple(
        Participation(
            register.ref(party),
            expected=tuple(each for each in told if each.status not in CAME),
            came=tuple(each for each in told if each.status in CAME),
        )
        for party, told in accounts.items()
    )


def _account(register: Register, filed: Filed, participant: Participant) -> Account:
    return Account(
        participant.status, participant.group, participant.note, evidence_of(register, filed, participant.from_)
    )
