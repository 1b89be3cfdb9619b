"""A record and a path in, the part of the record in which the path lies out: a point, an encounter, a name."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ..ladder import MEANINGS
from ..parts.attendee import Attendee
from ..parts.base import Path
from ..records import Filed
from .encounters import title_of
from .ref import capital
from .register import Register


@dataclass(frozen=True, slots=True)
class RecordPart:
    """What a part is called, what it says, its place on the page, and the language of a name; empty where none is."""

    what: str
    text: str = ""
    anchor: str = ""
    lang: str = ""


def part_at(register: Register, filed: Filed, path: Path) -> RecordPart:
    """The part by the first field on the path; a field that nothing here knows is called by its name."""
    if path[0] in _TELL and len(path) > 1:
        return _TELL[path[0]](register, filed, path)
    names = [step.replace("_", " ") for step in path if isinstance(step, str) and step != "from"]
    return RecordPart(" of the ".join(names) or "the record")


def _item(filed: Filed, path: Path) -> Any:  # noqa: ANN401 - parts of many types
    """The part itself: all its fields are lists."""
    return getattr(filed.record, str(path[0]))[path[1]]


def _point(_: Register, filed: Filed, path: Path) -> RecordPart:
    point = _item(filed, path)
    id_ = point.id or f"q{int(path[1]) + 1:02}"
    return RecordPart(f"point {id_}", point.text, id_)


def _encounter(register: Register, filed: Filed, path: Path) -> RecordPart:
    encounter = _item(filed, path)
    return RecordPart("encounter", title_of(register, filed, encounter), encounter.id)


def _conflict(_: Register, filed: Filed, path: Path) -> RecordPart:
    return RecordPart("disagreement", _item(filed, path).about, f"conflict-{int(path[1]) + 1}")


def _silence(_: Register, filed: Filed, path: Path) -> RecordPart:
    return RecordPart("not stated", _item(filed, path).what, f"silence-{int(path[1]) + 1}")


def _related(_: Register, filed: Filed, path: Path) -> RecordPart:
    return RecordPart("related meeting", _item(filed, path).how, "related")


def _side(register: Register, filed: Filed, path: Path) -> RecordPart:
    if path[2] != "people":
        return RecordPart("side")
    return _attendee(register, _item(filed, path).people[path[3]], path)


def _mentioned(register: Register, filed: Filed, path: Path) -> RecordPart:
    return _attendee(register, _item(filed, path), path)


def _attendee(register: Register, attendee: Attendee, path: Path) -> RecordPart:
    name = name_of(register, attendee)
    if "names" in path:
        spelt = attendee.names[int(path[path.index("names") + 1])]
        return RecordPart(f"name of {name}", spelt.text, lang=spelt.lang)
    if path[0] == "mentioned":
        return RecordPart(f"mention of {name}")
    return RecordPart(f"{'capacity' if attendee.as_ or attendee.as_written else 'presence'} of {name}")


def name_of(register: Register, attendee: Attendee) -> str:
    """The name of somebody at a meeting, with a record or without."""
    return register.ref(attendee.who).title if attendee.who else str(attendee.name)


def _name(_: Register, filed: Filed, path: Path) -> RecordPart:
    spelt = _item(filed, path)
    return RecordPart(f"name of {filed.record.heading}", spelt.text, "names", spelt.lang)


def _tenure(register: Register, filed: Filed, path: Path) -> RecordPart:
    tenure = _item(filed, path)
    period = f", {tenure.period.words}" if tenure.period else ""
    return RecordPart(f"office of {filed.record.heading}", f"{register.ref(tenure.office).title}{period}", "offices")


def _scope(_: Register, filed: Filed, path: Path) -> RecordPart:
    return RecordPart("scope", _item(filed, path).text, "scope")


def _figure(_: Register, filed: Filed, path: Path) -> RecordPart:
    figure = _item(filed, path)
    return RecordPart("figure", f"{figure.value:,} {figure.unit}", "figures")


def _report(_: Register, filed: Filed, path: Path) -> RecordPart:
    report = _item(filed, path)
    return RecordPart("report", report.note or capital(MEANINGS[report.stage]), "history")


def _participant(register: Register, filed: Filed, path: Path) -> RecordPart:
    participant = _item(filed, path)
    party = register.ref(str(participant.country or participant.organisation)).title
    return RecordPart("participant", f"{party}: {participant.status.replace('-', ' ')}", "participants")


_TELL: dict[str | int, Callable[[Register, Filed, Path], RecordPart]] = {
    "points": _point,
    "encounters": _encounter,
    "conflicts": _conflict,
    "not_stated": _silence,
    "related": _related,
    "sides": _side,
    "mentioned": _mentioned,
    "names": _name,
    "offices": _tenure,
    "scope": _scope,
    "figures": _figure,
    "reports": _report,
    "participants": _participant,
}
