"""An undertaking in, its stage, its history with evidence and its codes out: for JSON."""

from ..link.commitments import CommitmentEntry
from ..link.ladders import Step
from ._iati import status, transaction
from ._values import Fields


def commitment(entry: CommitmentEntry) -> Fields:
    return {
        "by": entry.by,
        "to": entry.to,
        "topics": entry.topics,
        "stage": entry.stage,
        "stage_since": entry.stage_since,
        "disputed": entry.disputed,
        "open": entry.is_open,
        "due": entry.due,
        "outcome": entry.outcome,
        "last_seen": entry.last_seen,
        "mentions_without_date": entry.undated,
        "backings": dict(entry.backings),
        "steps": [_step(step) for step in entry.steps],
        "possible_steps": [_step(step) for step in entry.possible],
        "figures": [{"value": each.value, "unit": each.unit, "account": each.account} for each in entry.figures],
        "iati_activity_status": status(entry),
        "iati_transaction_type": transaction(entry),
    }


def _step(step: Step) -> Fields:
    return {
        "date": step.date,
        "stage": step.stage,
        "text": step.text,
        "note": step.note,
        "in": step.ref,
        "accounts": step.accounts,
        "from": step.cites,
    }
