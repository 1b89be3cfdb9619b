"""A record that is being made in, the next question about it out.

Questions come in the order of the fields: what is required, what most records give, and what was asked for by name.
"""

from collections.abc import Iterator
from dataclasses import replace
from string import ascii_uppercase

from ..parts.base import Part, Path
from ..read.tree import Plain
from .choices import ids_in, is_searched, near
from .examples import example
from .fields import Field, in_order_of_questions
from .ids import free_key, proposed_id
from .known import Known
from .state import Question, State
from .tree import at

BEGIN = "+"
"""What begins a group of fields where something else may be answered."""

THE_ID: Path = ()


def next_question(state: State, known: Known) -> Question | None:
    """What to ask, or None if everything is answered."""
    found = next(_questions(state, state.model, ()), None)
    if found and not found.example:
        found = replace(found, example=example(state.model, found.path, known.records.settings.languages))
    if found or state.id:
        return found
    return Question(
        path=THE_ID,
        text="the name of its file, which other records know it by: small letters, digits and hyphens",
        required=True,
        proposal=proposed_id(state.model, state.tree, known.taken),
    )


def _questions(state: State, model: type[Part], path: Path) -> Iterator[Question]:
    found = in_order_of_questions(model)
    everything = not any(field.required or field.form.asked for field in found)
    for field in found:
        if everything or _is_asked(state, field, (*path, field.name)):
            yield from _of_field(state, field, (*path, field.name))


def _is_asked(state: State, field: Field, where: Path) -> bool:
    """Whether the question comes up at all; what was begun is finished."""
    asked, form = field.form.asked, field.form
    if form.numbered:
        return False
    if where in state.wanted or (at(state.tree, where) is not None and (form.grouped or form.part)):
        return True
    if asked and asked.among:
        return len(ids_in(state.tree, asked.among)) > 1
    if asked and asked.unless:
        return at(state.tree, (*where[:-1], asked.unless)) is None
    return field.required or asked is not None


def _of_field(state: State, field: Field, where: Path) -> Iterator[Question]:
    value = at(state.tree, where)
    if field.form.grouped:
        yield from _of_entries(state, field, where, value)
    elif isinstance(value, dict) and field.form.part:
        yield from _questions(state, field.form.part, where)
    elif where not in state.passed and (value is None or (isinstance(value, list) and not field.form.short)):
        yield _question(state, field, where, more=value is not None)


def _of_entries(state: State, field: Field, where: Path, value: Plain | None) -> Iterator[Question]:
    """Questions about the entries there are, then whether there is another."""
    entries = _entries(value)
    for step, entry in entries:
        if isinstance(entry, dict) and field.form.part:
            yield from _questions(state, field.form.part, (*where, step))
    if where in state.passed or not (value is None or isinstance(value, list | dict)):
        return
    following = next_step(field, value)
    if field.form.part and not entries and field.required and not field.form.types:
        yield from _questions(state, field.form.part, (*where, following))
    yield _question(state, field, (*where, following), more=bool(entries))


def _entries(value: Plain | None) -> list[tuple[str | int, Plain]]:
    if isinstance(value, dict):
        return list(value.items())
    return list(enumerate(value)) if isinstance(value, list) else []


def next_step(field: Field, value: Plain | None) -> str | int:
    """The place of the next entry: its number, or the next letter."""
    if not field.form.lettered:
        return len(value) if isinstance(value, list) else 0
    return next((letter for letter in ascii_uppercase if not isinstance(value, dict) or letter not in value), "Z")


def _question(state: State, field: Field, where: Path, *, more: bool) -> Question:
    asked = field.form.asked
    needed = field.required or bool(asked and asked.needed)
    return Question(
        path=where,
        text=field.text,
        required=needed and not more,
        opens=field.form.part is not None,
        searched=is_searched(field.form),
        more=more,
        proposal=_proposal(state.tree, field, where, needed=needed),
        default=field.default,
        example=asked.example if asked else "",
        words=field.form.words,
        choices=state.offered or near(field, state.tree),
        listed=tuple(_listed(at(state.tree, where[:-1]))) if field.form.lettered else (),
    )


def _listed(entries: Plain | None) -> Iterator[str]:
    """What stands under each letter: an id, or the first words of what is written out."""
    for letter, entry in entries.items() if isinstance(entries, dict) else ():
        told = entry if isinstance(entry, str) else at(entry, ("publisher",)) or at(entry, ("title",))
        yield f"{letter} {told}" if isinstance(told, str) else letter


def _proposal(tree: Plain, field: Field, where: Path, *, needed: bool) -> str:
    """What is made from another answer, or the only word that there is."""
    made = field.form.asked.made if field.form.asked else None
    origin = at(tree, (*where[:-1], made[0])) if made else None
    if made and isinstance(origin, str):
        return free_key(made[1](origin), origin, tree) if field.form.references else made[1](origin)
    return field.form.words[0] if needed and len(field.form.words) == 1 and field.form.closed else ""
