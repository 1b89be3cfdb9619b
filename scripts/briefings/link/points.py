"""The points of a meeting or an event in, each with its speakers, links and backing out."""

from collections import Counter
from dataclasses import dataclass

from ..acts import MEANINGS, Act
from ..kinds.events import Event
from ..kinds.meetings import Meeting
from ..ladder import Stage
from ..parts.amount import Amount
from ..parts.point import Original, Point
from ..records import Filed
from ..values.date import UNKNOWN, Date
from .cites import Cite, cites_of
from .origins import MEANINGS as BACKINGS
from .origins import Backing, Origin, backing_of, disputed_in, origin_of
from .parties import Party, parties_of
from .ref import Ref
from .register import Register


@dataclass(frozen=True, slots=True)
class Undertaking:
    """A commitment as a point bears on it; `stage` is what this point alone shows, None for a mere mention."""

    ref: Ref
    stage: Stage | None
    sure: bool
    note: str | None


@dataclass(frozen=True, kw_only=True, slots=True)
class PointView:
    """A point, ready to show; `ref` opens it on the page of its meeting or event."""

    ref: Ref
    id: str
    encounter: str | None
    date: Date
    meeting: Ref
    speakers: tuple[Party, ...]
    handles: tuple[str, ...]
    by_note: str | None
    on_behalf_of: tuple[Party, ...]
    to: tuple[Party, ...]
    act: Act
    verb: str
    text: str
    quote: str | None
    original: Original | None
    topics: tuple[Ref, ...]
    about: tuple[Ref, ...]
    undertakings: tuple[Undertaking, ...]
    agreement: Ref | None
    amount: Amount | None
    accounts: tuple[str, ...]
    origins: tuple[Origin, ...]
    backing: Backing
    cites: tuple[Cite, ...]
    unclear: str | None

    @property
    def stage(self) -> Stage | None:
        """What it gives the undertakings that it speaks of, one and the same for all."""
        return next((each.stage for each in self.undertakings), None)


def points_of(register: Register, filed: Filed, record: Meeting | Event) -> tuple[PointView, ...]:
    return tuple(_point(register, filed, record, number) for number in range(len(record.points)))


def _point(register: Register, filed: Filed, record: Meeting | Event, number: int) -> PointView:
    point = record.points[number]
    id_ = point.id or f"q{number + 1:02}"
    encounter = record.encounter_of(point) if isinstance(record, Meeting) else None
    locators = point.from_ or (encounter.from_ if encounter else ())
    origins = frozenset(
        origin_of(register, register.source_id(filed, locator.source), point.account) for locator in locators
    )
    return PointView(
        ref=register.place(filed.id, id_),
        id=id_,
        encounter=encounter.id if encounter else None,
        date=(encounter and encounter.date) or record.date or UNKNOWN,
        meeting=register.ref(filed.id),
        speakers=parties_of(register, filed, point.by, locators),
        handles=tuple(map(str, point.by)),
        by_note=point.by_note,
        on_behalf_of=parties_of(register, filed, point.on_behalf_of, locators),
        to=parties_of(register, filed, point.to, locators),
        act=point.act,
        verb=MEANINGS[point.act].verb,
        text=point.text,
        quote=point.quote,
        original=point.original,
        topics=tuple(map(register.ref, point.topics)),
        about=tuple(map(register.ref, point.about)),
        undertakings=_undertakings(register, point),
        agreement=register.ref(point.agreement) if point.agreement else None,
        amount=point.amount,
        accounts=tuple(dict.fromkeys(register.account_name(origin.account) for origin in sorted(origins))),
        origins=tuple(sorted(origins)),
        backing=backing_of(origins, _sides(record), disputed=disputed_in(register, filed, id_)),
        cites=cites_of(register, filed, locators),
        unclear=point.unclear,
    )


def _sides(record: Meeting | Event) -> frozenset[str] | None:
    return frozenset(side.party for side in record.sides) if isinstance(record, Meeting) else None


def _undertakings(register: Register, point: Point) -> tuple[Undertaking, ...]:
    stage = point.stage or MEANINGS[point.act].stage
    return tuple(Undertaking(register.ref(link.id), stage, link.link == "sure", link.note) for link in point.commitment)


def backings_of(points: tuple[PointView, ...]) -> tuple[tuple[Backing, int], ...]:
    """How many points have which backing, the most frequent first, of equals the weaker."""
    counts = Counter(point.backing for point in points)
    return tuple(sorted(counts.items(), key=lambda each: (-each[1], tuple(BACKINGS).index(each[0]))))
