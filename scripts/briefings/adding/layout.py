"""Where the fields of a meeting stand in the form: the steps in the order of work, and what each group shows at once.

Whatever is required or usually asked is shown at once, the rest under “More fields”; a field that no table here names
finds its place by this rule, so that one which the model gains appears by itself.
"""

from dataclasses import dataclass

from ..drafting.fields import Field, fields
from ..kinds._written_out import WrittenOutSource
from ..kinds.meetings import Meeting
from ..parts.attendee import Attendee
from ..parts.base import Part
from ..parts.point import Point
from ..parts.side import Side
from ..parts.silence import Silence


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """A step of the form with the fields of the meeting that belong to it."""

    title: str
    text: str
    fields: tuple[str, ...] = ()


STEPS = (
    Step(
        title="The source",
        text="The published text that tells of the meeting. Where several tell of it, add each of them.",
        fields=("sources",),
    ),
    Step(
        title="What happened",
        text="The occasion as a whole.",
        fields=(
            *("title", "kind", "channel", "date", "date_basis", "date_note", "place", "place_as_written", "place_note"),
            *("level", "summary", "evidence"),
        ),
    ),
    Step(
        title="Who met",
        text="Each country or body is a side of the meeting, with those of its people whom the source names.",
        fields=("sides", "mentioned", "encounters"),
    ),
    Step(
        title="What was said and done",
        text="One statement or act a point, in words of your own, nothing stronger than the source has it.",
        fields=("points", "key_points", "agreements"),
    ),
    Step(
        title="What the source does not say",
        text="What a reader will ask and the source leaves open: worth a line where you looked for it.",
        fields=("not_stated", "conflicts"),
    ),
    Step(title="Anything else", text="What most meetings go without."),
)
"""The last one takes what no other names."""

SHOWN: dict[type[Part], tuple[str, ...]] = {
    Meeting: ("date_basis", "date_note", "not_stated"),
    WrittenOutSource: ("url", "publisher", "published", "account", "lang", "kind", "text", "seen"),
    Side: ("country", "organisation", "role", "people", "others"),
    Attendee: ("who", "name", "as", "as_written", "names"),
    Point: ("by", "act", "text", "from", "topics", "quote", "commitment"),
    Silence: ("what", "in"),
}
"""What comes first in a group, in this order, beside what the model calls required or usual."""
LATER: dict[type[Part], tuple[str, ...]] = {Meeting: ("encounters",)}
"""Usually asked, and yet more than a first record needs."""
UNLESS: dict[type[Part], dict[str, str]] = {
    Attendee: {"key": "who", "name": "who", "names": "who"},
    WrittenOutSource: {"seen": "text", "why": "text"},
}
"""A field that falls away once another is answered, where the model's marks do not say so."""
AMONG: dict[type[Part], dict[str, str]] = {Meeting: {"key_points": "points"}, Silence: {"in": "sources"}}
"""A field that names entries of a list of the meeting, where the model's marks do not say so."""
INSTEAD: dict[type[Part], dict[str, str]] = {Attendee: {"as_written": "as"}}
"""Words of a source beside which a record can be named: the field for its id, where the two have a box each."""
BEGINS = {"sides": 2, "values": 2}
"""With how many empty entries a list begins; with one where it is required."""


def is_shown(model: type[Part], field: Field) -> bool:
    """Whether a field is seen without asking for more; all are in a group that has nothing usual."""
    named = SHOWN.get(model, ())
    usual = [each for each in fields(model) if each.required or each.form.asked or each.name in named]
    return not usual or (field in usual and field.name not in LATER.get(model, ()))


def place_of(model: type[Part], field: Field) -> int:
    """Its place among the fields of its group, as people answer them."""
    named = SHOWN.get(model, ()) if model is not Meeting else ()
    names = [field.name for field in fields(model)]
    return named.index(field.name) if field.name in named else len(named) + names.index(field.name)


def unless_of(model: type[Part], field: Field) -> str:
    asked = field.form.asked
    return UNLESS.get(model, {}).get(field.name) or (asked.unless if asked else "")


def among_of(model: type[Part], field: Field) -> str:
    asked = field.form.asked
    return AMONG.get(model, {}).get(field.name) or (asked.among if asked else "")


def steps_of(model: type[Part]) -> list[dict[str, object]]:
    """The steps with the names of their fields, each field in one of them."""
    named = {name for step in STEPS for name in step.fields}
    rest = tuple(field.name for field in fields(model) if field.name not in named)
    return [
        {"title": step.title, "text": step.text, "fields": list(step.fields or rest)}
        for step in STEPS
        if step.fields or rest
    ]
