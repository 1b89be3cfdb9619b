"""An agreement's record in, its parties, signing, term and scope by account, and what was said of it out."""

from dataclasses import dataclass

from ..kinds.agreements import Agreement
from ..kinds.meetings import Meeting
from ..records import Filed
from ..values.date import Date
from .cites import Cite, cites_of
from .commitments import CommitmentEntry
from .entry import Entry, entry_fields
from .evidence import Evidence, evidence_of
from .origins import disputed_in
from .parties import Party, parties_of
from .points import PointView
from .ref import Ref
from .register import Register


@dataclass(frozen=True, slots=True)
class ScopeView:
    text: str
    account: str
    cites: tuple[Cite, ...]


@dataclass(frozen=True, kw_only=True)
class AgreementEntry(Entry):
    """An agreement, ready to show; `in_force` is in words.

    `signed_in` is the place of the meeting at which it was signed; `evidence` is what tells of the agreement at all.
    """

    agreement: Agreement
    parties: tuple[Party, ...]
    signatories: tuple[Party, ...]
    signed: str
    signed_at: Ref | None
    signed_in: Ref | str | None
    in_force: str
    scope: tuple[ScopeView, ...]
    replaces: Ref | None
    replaced_by: tuple[Ref, ...]
    topics: tuple[Ref, ...]
    evidence: Evidence
    points: tuple[PointView, ...]
    commitments: tuple[CommitmentEntry, ...]

    @property
    def in_force_since(self) -> Date | None:
        return self.agreement.in_force if isinstance(self.agreement.in_force, Date) else None


def agreement_of(
    register: Register,
    filed: Filed,
    agreement: Agreement,
    points: tuple[PointView, ...],
    commitments: tuple[CommitmentEntry, ...],
) -> AgreementEntry:
    return AgreementEntry(
        **entry_fields(register, filed),
        agreement=agreement,
        parties=parties_of(register, filed, agreement.parties),
        signatories=parties_of(register, filed, agreement.signatories),
        signed=agreement.signed.words if agreement.signed else "no signing recorded",
        signed_at=register.ref(agreement.signed_at) if agreement.signed_at else None,
        signed_in=_place(register, agreement),
        in_force=_in_force(agreement.in_force),
        scope=tuple(
            ScopeView(scope.text, register.account_name(scope.account), cites_of(register, filed, scope.from_))
            for scope in agreement.scope
        ),
        replaces=register.ref(agreement.replaces) if agreement.replaces else None,
        replaced_by=_replaced_by(register, filed.id),
        topics=tuple(map(register.ref, agreement.topics)),
        evidence=_evidence(register, filed, agreement),
        points=tuple(point for point in points if point.agreement and point.agreement.id == filed.id),
        commitments=tuple(each for each in commitments if each.agreement and each.agreement.id == filed.id),
    )


def _place(register: Register, agreement: Agreement) -> Ref | str | None:
    filed = register.records.by_id.get(str(agreement.signed_at))
    if filed is None or not isinstance(filed.record, Meeting):
        return None
    return register.ref(filed.record.place) if filed.record.place else filed.record.place_as_written


def _evidence(register: Register, filed: Filed, agreement: Agreement) -> Evidence:
    """Disputed where its signing is; the parties are the sides."""
    disputed = disputed_in(register, filed, "signed")
    return evidence_of(register, filed, agreement.from_, frozenset(map(str, agreement.parties)), disputed=disputed)


def _in_force(value: Date | str) -> str:
    if isinstance(value, Date):
        return value.words
    return {"no": "not in force", "unknown": "not recorded"}[value]


def _replaced_by(register: Register, id_: str) -> tuple[Ref, ...]:
    newer = (filed.id for filed, each in register.records.of(Agreement) if each.replaces == id_)
    return tuple(map(register.ref, newer))
