"""The undertakings that the chosen meetings touch in, the ledger of the book out: each with its whole history."""

from dataclasses import dataclass

from ..link.commitments import CommitmentEntry, FigureView
from ..link.ladders import Step
from ..link.ref import capital
from .disagreements import DisagreementPart, SilencePart, disagreements_of, silences_of
from .facts import Fact, cited
from .inline import Line, aside
from .scope import Scope, label
from .wording import counted, spaced, stage_of, sum_of


@dataclass(frozen=True, kw_only=True, slots=True)
class StepRow:
    date: str
    text: Line
    stage: str
    account: str
    evidence: Line


@dataclass(frozen=True, kw_only=True, slots=True)
class LedgerEntry:
    """An undertaking; `possible` are mentions that may be of it and move nothing."""

    label: str
    title: str
    kind: str
    rungs: tuple[str, ...]
    stage: str
    disputed: bool
    facts: tuple[Fact, ...]
    note: str
    unclear: str
    steps: tuple[StepRow, ...]
    possible: tuple[StepRow, ...]
    disagreements: tuple[DisagreementPart, ...]
    silences: tuple[SilencePart, ...]


def ledger_of(scope: Scope) -> tuple[LedgerEntry, ...]:
    """Nothing in a leaflet: its briefing tells of them."""
    return () if scope.is_leaflet else tuple(_entry(scope, each) for each in scope.commitments)


def _entry(scope: Scope, commitment: CommitmentEntry) -> LedgerEntry:
    record = commitment.commitment
    return LedgerEntry(
        label=label(commitment.ref),
        title=commitment.title,
        kind=capital(spaced(record.kind_)),
        rungs=tuple(rung.state for rung in commitment.rungs),
        stage=stage_of(commitment),
        disputed=commitment.disputed,
        facts=_facts(scope, commitment),
        note=record.note or "",
        unclear=record.unclear or "",
        steps=tuple(_step(scope, step) for step in commitment.steps),
        possible=tuple(_step(scope, step) for step in commitment.possible),
        disagreements=disagreements_of(scope, commitment.conflicts),
        silences=silences_of(scope, commitment.silences),
    )


def _facts(scope: Scope, commitment: CommitmentEntry) -> tuple[Fact, ...]:
    record = commitment.commitment
    backings = ", ".join(f"{backing} ({counted(number, 'point')})" for backing, number in commitment.backings)
    told: dict[str, Line] = {
        "By": scope.parties(commitment.by) or ("not recorded",),
        "For": scope.parties(commitment.to) or ("not recorded",),
        "Amount": sum_of(commitment.amount) if commitment.amount else (),
        "Due": _due(commitment),
        "Outcome": (_outcome(scope, commitment),),
        "Last mentioned": (_last_mention(commitment),),
        "Beneficiaries": (record.beneficiaries,) if record.beneficiaries else (),
        "Backing": (capital(backings),) if backings else (),
        "Record": (commitment.ref.id,),
    }
    facts = [Fact(term=term, lines=(line,)) for term, line in told.items() if line]
    figures = tuple(_figure(scope, each) for each in commitment.figures)
    return (*facts, Fact(term="Figures", lines=figures)) if figures else tuple(facts)


def _figure(scope: Scope, figure: FigureView) -> Line:
    told = f"{figure.value} {figure.unit} ({figure.reading}, {figure.date}; {figure.account})"
    note = (aside(f" {figure.note}"),) if figure.note else ()
    return (told, *cited(scope.cites(figure.cites, full=True)), *note)


def _due(commitment: CommitmentEntry) -> Line:
    if not commitment.due:
        return ("No date given",)
    own = "" if commitment.commitment.due else ", the date of its event"
    return (f"{capital(commitment.due.words)}{own}",)


def _outcome(scope: Scope, commitment: CommitmentEntry) -> str:
    if commitment.outcome == "none recorded":
        return "No outcome recorded: the time has passed and no source in the archive says what came of it."
    if commitment.outcome == "recorded":
        return f"{capital(commitment.meaning)}."
    if scope.archive.as_of is None and commitment.due:
        return "Whether its time has passed is not known: no history is at hand."
    return "Open: no source in the archive says that it was carried out, or that it came to an end."


def _last_mention(commitment: CommitmentEntry) -> str:
    if not commitment.last_seen:
        return "Without a date" if commitment.undated else "Only by possible links"
    undated = f", {commitment.undated} without a date" if commitment.undated else ""
    return f"{capital(commitment.last_seen.words)}; no later dated mention in the archive{undated}"


def _step(scope: Scope, step: Step) -> StepRow:
    note = (aside(f" {step.note}"),) if step.note else ()
    to_itself = step.ref.kind == "commitments"
    text = step.text if to_itself else scope.link(step.ref, step.text, "page")
    return StepRow(
        date=capital(step.date.words),
        text=(text, *note),
        stage=spaced(step.stage) if step.stage else "mention only",
        account=", ".join(step.accounts),
        evidence=scope.cites(step.cites, full=True),
    )
