"""A meeting in, its encounters with their points as numbered statements out."""

from dataclasses import dataclass

from ..link.encounters import EncounterView, Run
from ..link.meetings import MeetingEntry
from ..link.points import PointView, Undertaking
from ..link.ref import capital
from .facts import cited
from .inline import Line, Piece, aside, joined, name, quoted
from .scope import Scope, handles, label
from .wording import account_of, spaced, sum_of


@dataclass(frozen=True, kw_only=True, slots=True)
class PointPart:
    """A point: its sentence, what stands right behind it, and in small letters what else is known of it.

    `people` are the labels of those who speak, are spoken for or are addressed, for the index.
    """

    label: str
    id: str
    text: str
    behind: Line
    details: Line
    people: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class RunPart:
    speakers: Line
    points: tuple[PointPart, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class EncounterPart:
    """Runs of points under a heading, which is empty where the meeting has no encounters."""

    title: str
    facts: Line
    note: str
    runs: tuple[RunPart, ...]


def common_account(points: tuple[PointView, ...]) -> str:
    """The account and backing of all points, if it is the same for several; each point tells its own otherwise."""
    accounts = {account_of(point) for point in points}
    return accounts.pop() if len(accounts) == 1 and len(points) > 1 else ""


def encounters_of(scope: Scope, meeting: MeetingEntry, common: str) -> tuple[EncounterPart, ...]:
    parts = tuple(
        EncounterPart(
            title=each.title,
            facts=_facts(scope, each),
            note=each.note or "",
            runs=_runs(scope, meeting, each.runs, common),
        )
        for each in meeting.encounters
    )
    if not meeting.loose:
        return parts
    title = "Said on the occasion, encounter not stated" if parts else ""
    return (*parts, EncounterPart(title=title, facts=(), note="", runs=_runs(scope, meeting, meeting.loose, common)))


def _facts(scope: Scope, encounter: EncounterView) -> Line:
    told: list[Line] = [(capital(each),) for each in (encounter.kind, encounter.date, encounter.when) if each]
    if encounter.place:
        told.append((scope.link(encounter.place),))
    if encounter.people:
        told.append(("present: ", *scope.parties(encounter.people)))
    if encounter.organisations:
        told.append(("bodies: ", *scope.refs(encounter.organisations)))
    if encounter.others:
        told.append((encounter.others,))
    if not encounter.runs:
        told.append(("nothing of what was said is recorded",))
    return (*joined(told, " · "), *cited(scope.cites(encounter.cites)))


def _runs(scope: Scope, meeting: MeetingEntry, runs: tuple[Run, ...], common: str) -> tuple[RunPart, ...]:
    return tuple(
        RunPart(
            speakers=scope.parties(run.speakers),
            points=tuple(_point(scope, meeting, point, common) for point in run.points),
        )
        for run in runs
    )


def _point(scope: Scope, meeting: MeetingEntry, point: PointView, common: str) -> PointPart:
    own = handles(meeting)
    parties = (*point.speakers, *point.on_behalf_of, *point.to)
    spoken_of = (*point.handles, *(each.ref.id if each.ref else "" for each in parties))
    return PointPart(
        label=label(point.ref),
        id=point.id,
        text=point.text,
        behind=(*cited(scope.cites(point.cites)), *_stages(scope, point)),
        details=joined(_details(scope, meeting, point, common), " · "),
        people=tuple(dict.fromkeys(own[each] for each in spoken_of if each in own)),
    )


def _stages(scope: Scope, point: PointView) -> Line:
    """The stage that this sentence alone shows, as on the page; a question mark is a possible link."""
    shown = tuple((each, spaced(each.stage)) for each in point.undertakings if each.stage)
    return tuple(
        piece
        for each, stage in shown
        for piece in (" ", scope.link(each.ref, stage if each.sure else f"{stage}?", "stage"))
    )


def _details(scope: Scope, meeting: MeetingEntry, point: PointView, common: str) -> list[Line]:
    told: list[Line] = [(Piece(text=point.verb, look="strong"),)]
    told += [(note,) for note in [point.by_note] if note]
    told += [("for ", *scope.parties(point.on_behalf_of))] if point.on_behalf_of else []
    told += [("to ", *scope.parties(point.to))] if point.to else []
    told += [_undertaking(scope, each) for each in point.undertakings]
    told += _wording(scope, point)
    told += [] if common else [(account_of(point),)]
    unclear = scope.link(meeting.ref.at("unclear"), "wording unclear")
    return [*told, (unclear,)] if point.unclear else told


def _undertaking(scope: Scope, undertaking: Undertaking) -> Line:
    link = scope.link(undertaking.ref, look="page")
    if undertaking.sure:
        return (link,)
    return link, aside(f" possible link{f': {undertaking.note}' if undertaking.note else ''}")


def _wording(scope: Scope, point: PointView) -> list[Line]:
    told: list[Line] = []
    if point.quote:
        told.append((quoted(point.quote),))
    if point.original:
        told.append((name(point.original.text, point.original.lang),))
    if point.amount:
        told.append(sum_of(point.amount))
    if point.about:
        told.append(("about ", *scope.refs(point.about)))
    if point.agreement:
        told.append((scope.link(point.agreement),))
    if point.topics:
        told.append(scope.refs(point.topics))
    return told
