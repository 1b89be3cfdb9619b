"""Answers given as options in, a record that is being made, and what it still misses, out."""

from dataclasses import dataclass, replace

from ..kinds import models
from ..nearest import did_you_mean
from ..parts.base import Path
from ..parts.record import Record
from ..read.stand_ins import as_written
from ..shape.names import field_names
from .answers import answered, passed_over
from .counting import counted
from .fields import field_at
from .known import Known
from .questions import THE_ID, next_question
from .state import Question, State
from .tree import at, path_from, put, steps


class BadOption(Exception):  # noqa: N818 - a mistake on the command line, told to the user
    """An answer that belongs nowhere; the text says why and what to do."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Missing:
    """A field that has to be given, by the name that `--set` takes, and what it is."""

    option: str
    text: str


def kind_called(word: str) -> type[Record]:
    """The kind of a folder's name or of a label, `people` or `person`; raises `BadOption`."""
    known = {name: model for kind, model in models().items() for name in (kind, model.label)}
    found = known.get(word.casefold())
    if found is None:
        help_ = did_you_mean(word.casefold(), known, f"the kinds are {', '.join(models())}")
        raise BadOption(f"there is no kind `{word}`; {help_}")
    return found


def begun(model: type[Record], given: tuple[str, ...], id_: str) -> State:
    """A record with the answers `sides.0.country=kz` …; raises `BadOption` for a field that there is not."""
    state = State(model=model, tree={}, id=as_written(id_))
    for each in given:
        name, equals, value = as_written(each).partition("=")
        if not equals:
            raise BadOption(f"`{each}` has no `=`; write the field, `=`, and its value: `name=Vaduz`")
        state = _with(state, name.strip(), value)
    return replace(state, tree=counted(model, state.tree))


def _with(state: State, name: str, value: str) -> State:
    path = path_from(name)
    field = field_at(state.model, path)
    if field is None:
        known = field_names(state.model, path[:-1])
        raise BadOption(f"there is no field `{name}`; {did_you_mean(str(path[-1]), known, _enumerated(known))}")
    if field.form.many and field.name == path[-1]:
        path = (*path, 0)
    if at(state.tree, path) is not None:
        raise BadOption(f"`{name}` is given twice; the entries of a list are `{name}.0`, `{name}.1` …")
    try:
        return replace(state, tree=put(state.tree, path, value.strip()))
    except ValueError as error:
        raise BadOption(f"`{name}` cannot be given here: {error}; count entries from 0, in their order") from error


def _enumerated(names: list[str]) -> str:
    return f"the fields there are {', '.join(names)}"


def settled(state: State, known: Known) -> tuple[State, tuple[Missing, ...]]:
    """The record as Enter alone would complete it, and what Enter cannot answer."""
    missing: dict[Path, Missing] = {}
    while question := next_question(state, known):
        after = answered(state, question, "", known)
        if after.told is None:
            state = after
            continue
        if not any(path[: len(question.path)] == question.path for path in missing):
            missing[question.path] = _missing(state, question)
        if question.path == THE_ID:
            break
        state = passed_over(state, question)
    return state, tuple(missing.values())


def _missing(state: State, question: Question) -> Missing:
    if question.path == THE_ID:
        return Missing(option="--id", text=question.text)
    field = field_at(state.model, question.path)
    asked = field.form.asked if field else None
    either = f"{steps((*question.path[:-1], asked.unless))}, or " if asked and asked.unless else ""
    words = f" ({', '.join(question.words)})" if question.words else ""
    return Missing(option=f"{either}{steps(question.path)}", text=f"{question.text}{words}")
