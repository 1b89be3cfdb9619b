"""An agreement's record in, its parties, signing, term and scope by account out."""

from dataclasses import dataclass

from ..kinds.agreements import Agreement
from ..records import Filed
from ..values.date import Date
from .cites import Cite, cites_of
from .entry import Entry, entry_fields
from .parties import Party, parties_of
from .ref import Ref
from .register import Register


@dataclass(frozen=True, slots=True)
class ScopeView:
    text: str
    account: str
    cites: tuple[Cite, ...]


@dataclass(frozen=True, kw_only=True)
class AgreementEntry(Entry):
    """An agreement, ready to show; `in_force` is in words."""

    agreement: Agreement
    parties: tuple[Party, ...]
    signatories: tuple[Party, ...]
    signed: str
    signed_at: Ref | None
    in_force: str
    scope: tuple[ScopeView, ...]
    replaces: Ref | None
    replaced_by: tuple[Ref, ...]
    topics: tuple[Ref, ...]
    cites: tuple[Cite, ...]


def agreement_of(register: Register, filed: Filed, agreement: Agreement) -> AgreementEntry:
    return AgreementEntry(
        **entry_fields(register, filed),
        agreement=agreement,
        parties=parties_of(register, filed, agreement.parties),
        signatories=parties_of(register, filed, agreement.signatories),
        signed=agreement.signed.words if agreement.signed else "no signing recorded",
        signed_at=register.ref(agreement.signed_at) if agreement.signed_at else None,
        in_force=_in_force(agreement.in_force),
        scope=tuple(
            ScopeView(scope.text, register.account_name(scope.account), cites_of(register, filed, scope.from_))
            for scope in agreement.scope
        ),
        replaces=register.ref(agreement.replaces) if agreement.replaces else None,
        replaced_by=_replaced_by(register, filed.id),
        topics=tuple(map(register.ref, agreement.topics)),
        cites=cites_of(register, filed, agreement.from_),
    )


def _in_force(value: Date | str) -> str:
    if isinstance(value, Date):
        return value.words
    return {"no": "not in force", "unknown": "not recorded whether it is in force"}[value]


def _replaced_by(register: Register, id_: str) -> tuple[Ref, ...]:
    newer = (filed.id for filed, each in register.records.of(Agreement) if each.replaces == id_)
    return tuple(map(register.ref, newer))
