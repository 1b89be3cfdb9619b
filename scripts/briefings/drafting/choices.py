"""A field, the archive and what was answered so far in, what may be chosen for the field out."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..kinds.meetings import Meeting
from ..parts.base import Path
from ..read.tree import Plain
from ..records import Records
from ..values import country
from ..values.account import THIRD_PARTY, Account
from ..values.reference import THE_TEXT, PartyId
from .fields import Field
from .forms import Form
from .names import is_called, likeness, names_of
from .tree import at

SHOWN = 9


@dataclass(frozen=True, kw_only=True, slots=True)
class Choice:
    """What the record will hold, what people call it, and every name by which it is found."""

    value: str
    words: str
    names: tuple[str, ...] = ()


def near(field: Field, tree: Plain) -> tuple[Choice, ...]:
    """What is offered before anything is typed: the people and sides of this very record, the parts of a list."""
    asked = field.form.asked
    if asked and asked.among:
        return tuple(Choice(value=id_, words="") for id_ in ids_in(tree, asked.among))
    if PartyId in field.form.types:
        here = (*_people(tree), *_sides(tree))
        return (*here, Choice(value=THE_TEXT, words="the text itself")) if here else ()
    return ()


def found(field: Field, tree: Plain, records: Records, typed: str) -> tuple[Choice, ...]:
    """What the typed letters may mean, what is nearest to this record first; only one if that is its name in full."""
    choices = dict.fromkeys(all_choices(field.form, tree, records))
    called = tuple(each for each in choices if is_called(typed, each.names))
    if len(called) == 1:
        return called
    scored = [(likeness(typed, each.names), each) for each in choices]
    least = min(1, max((score for score, _ in scored), default=0))
    here, archive = {each.value for each in near(field, tree)}, _in_archive(records)
    likely = [(score, each) for score, each in scored if score >= least and score]
    ordered = sorted(likely, key=lambda each: (*_distance(each[1].value, here, archive), -each[0], each[1].value))
    return tuple(choice for _, choice in ordered)


def _distance(value: str, here: set[str], archive: frozenset[str]) -> tuple[bool, bool]:
    """People and sides of this very record come first, then what the archive has; other countries are last."""
    return value not in here, country.is_code(value) and value not in archive


def _in_archive(records: Records) -> frozenset[str]:
    """The countries of its records and of the sides of its meetings."""
    own = {getattr(filed.record, "country", None) for filed in records.filed}
    sides = {side.country for _, meeting in records.of(Meeting) for side in meeting.sides}
    return frozenset(str(code) for code in own | sides if code)


def exact(field: Field, tree: Plain, records: Records, typed: str) -> str | None:
    """The id, key or code that was typed in full, letter for letter."""
    values = (*near(field, tree), *all_choices(field.form, tree, records))
    return next((each.value for each in values if each.value == typed), None)


def is_open(form: Form) -> bool:
    """Whether something else than what is offered may be answered."""
    return not form.country and not any(each.kinds for each in form.references)


def is_searched(form: Form) -> bool:
    """Whether typed letters are looked for among names."""
    return not is_open(form) or bool(form.asked and form.asked.offers)


def all_choices(form: Form, tree: Plain, records: Records) -> Iterator[Choice]:
    """Everything that may be chosen."""
    if PartyId in form.types:
        yield from _people(tree)
    for filed in records.filed:
        if filed.kind in kinds(form):
            yield Choice(value=filed.id, words=filed.record.heading, names=names_of(filed))
    if form.country or {PartyId, Account} & set(form.types):
        yield from countries(records)
    if Account in form.types:
        yield Choice(value=THIRD_PARTY, words="neither side", names=("third party", "neither side"))
    if PartyId in form.types:
        yield Choice(value=THE_TEXT, words="the text itself", names=("source", "the text itself"))


def kinds(form: Form) -> tuple[str, ...]:
    """The kinds of record that a field names."""
    named = tuple(kind for each in form.references for kind in each.kinds)
    return named + (form.asked.offers if form.asked else ())


def countries(records: Records) -> Iterator[Choice]:
    """All countries, found by their code and by their names in the archive's languages."""
    languages = ("en", *records.settings.languages)
    for code, name in country.names().items():
        names = tuple(dict.fromkeys(country.name(code, each) for each in languages))
        yield Choice(value=code, words=name, names=(*names, code))


def ids_in(tree: Plain, name: str) -> tuple[str, ...]:
    """The ids of the entries of a list of this record."""
    entries = at(tree, (name,))
    ids = [at(each, ("id",)) for each in entries] if isinstance(entries, list) else []
    return tuple(each for each in ids if isinstance(each, str))


def handles(tree: Plain) -> tuple[str, ...]:
    """The ids and keys of everybody whom this record lists so far."""
    return tuple(each.value for each in _people(tree))


def _sides(tree: Plain) -> Iterator[Choice]:
    sides = at(tree, ("sides",))
    for side in sides if isinstance(sides, list) else []:
        code, body = at(side, ("country",)), at(side, ("organisation",))
        if isinstance(code, str):
            yield Choice(value=code, words=country.names().get(code, ""))
        elif isinstance(body, str):
            yield Choice(value=body, words="")


def _people(tree: Plain) -> Iterator[Choice]:
    """Everybody whom this record lists so far."""
    sides = at(tree, ("sides",))
    paths: list[Path] = [("sides", index, "people") for index in range(len(sides) if isinstance(sides, list) else 0)]
    for path in (*paths, ("mentioned",)):
        people = at(tree, path)
        for person in people if isinstance(people, list) else []:
            yield from _person(person)


def _person(person: Plain) -> Iterator[Choice]:
    handle = person if isinstance(person, str) else at(person, ("who",)) or at(person, ("key",))
    name = at(person, ("name",))
    if isinstance(handle, str):
        called = name if isinstance(name, str) else ""
        yield Choice(value=handle, words=called, names=(called, handle))
