"""An undertaking in, IATI's codes for its sum of money out: None without a sum, or where no code fits its stage."""

from ..iati import STATUS, TRANSACTION, Code
from ..ladder import Stage
from ..link.commitments import CommitmentEntry


def status(entry: CommitmentEntry) -> str | None:
    return _code(STATUS, entry)


def transaction(entry: CommitmentEntry) -> str | None:
    return _code(TRANSACTION, entry)


def _code(codes: dict[Stage, Code], entry: CommitmentEntry) -> str | None:
    found = codes.get(entry.stage) if entry.amount and entry.stage else None
    return found.code if found else None
