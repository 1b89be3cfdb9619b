"""Values of lists and numbers in, their words out."""

from ..link.commitments import CommitmentEntry
from ..link.points import PointView
from ..parts.amount import Amount
from .inline import Line, aside


def counted(number: int, one: str, several: str | None = None) -> str:
    """`1 point`, `2 points`."""
    return f"{number} {one if number == 1 else several or one + 's'}"


def spaced(word: str) -> str:
    """A word of a list as running text: `deputy-minister` is `deputy minister`."""
    return word.replace("-", " ")


def sum_of(amount: Amount) -> Line:
    told = f"{amount.currency} {amount.value:,}"
    written = f" as written: {amount.as_written}" if amount.as_written else ""
    inferred = f"{';' if written else ''} currency inferred" if amount.currency_reading == "inferred" else ""
    return (told, aside(written + inferred)) if written or inferred else (told,)


def account_of(point: PointView) -> str:
    """Whose version it is, and how well it is backed."""
    return f"{', '.join(point.accounts) or 'no source named'}; {point.backing}"


def stage_of(commitment: CommitmentEntry) -> str:
    """The stage reached with its place on the ladder, and what else sources show."""
    if not commitment.stage:
        return f"No stage: {commitment.meaning}."
    rungs = commitment.rungs
    now = next((number for number, rung in enumerate(rungs, start=1) if rung.state == "now"), None)
    place = f" (rung {now} of {len(rungs)})" if now else ""
    shown = ", ".join(spaced(rung.name) for rung in rungs if rung.state == "shown")
    also = f" Also shown: {shown}." if shown else ""
    return f"{spaced(commitment.stage).capitalize()}{place}: {commitment.meaning}.{also}"
