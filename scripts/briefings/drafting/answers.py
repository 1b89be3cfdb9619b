"""A record that is being made, a question and what was typed in; the record with the answer, or why not, out."""

from dataclasses import replace

from ..parts.base import Path
from ..read.stand_ins import as_written
from ..read.tree import Plain
from .complaint import complaint
from .counting import counted
from .fields import field_at
from .known import Known, id_problem
from .letters import asked_again
from .meaning import meant, searched
from .questions import BEGIN, THE_ID
from .state import Question, State, Told
from .tree import at, put

BACK = "<"
"""What leads back to the question before."""


def answered(state: State, question: Question, typed: str, known: Known) -> State:
    """The state after an answer; one that cannot be taken leaves the record as it was and says why.

    A name in other letters than the archive's is kept among its other spellings.
    """
    text = as_written(typed).strip()
    clean = replace(state, told=None, offered=())
    if text == BACK:
        return replace(state.before, told=None) if state.before else _refused(clean, "this is the first question")
    after = _after(clean, question, text, known)
    return replace(after, offered=state.offered) if after.told and not after.offered else after


def _after(clean: State, question: Question, text: str, known: Known) -> State:
    if not text:
        return _passed(clean, question, known)
    if question.path == THE_ID:
        return _with_id(clean, text, known)
    if text == BEGIN and question.opens:
        return _step(clean, question.path, {})
    return _taken(clean, question, text, known)


def _passed(state: State, question: Question, known: Known) -> State:
    """Enter: the proposal, or nothing where nothing is needed."""
    if question.proposal:
        return answered(state, question, question.proposal, known)
    if question.required:
        return _refused(
            state,
            "this cannot be left out",
            f"answer it, or go back with `{BACK}`; Ctrl+C stops, and nothing is written",
        )
    return passed_over(state, question)


def passed_over(state: State, question: Question) -> State:
    """The record without this answer, or with a list that is complete."""
    field = field_at(state.model, question.path)
    where = question.path[:-1] if field and field.form.grouped else question.path
    return replace(state, passed=state.passed | {where}, before=state)


def _with_id(state: State, text: str, known: Known) -> State:
    told = id_problem(known, state.model, text)
    return replace(state, told=told) if told else replace(state, id=text, before=state)


def _taken(state: State, question: Question, text: str, known: Known) -> State:
    field = field_at(state.model, question.path)
    if field is None:
        return _refused(state, "there is no such field")
    value = meant(state, question, field, text, known.records)
    if value is None:
        return searched(state, field, text, known.records, opens=question.opens)
    told = complaint(state.model, question.path, value)
    if told:
        return replace(state, told=told)
    again = (
        asked_again(state, question.path, value, known.records.settings.languages) if isinstance(value, str) else None
    )
    if again:
        return again
    if field.form.many and not field.form.grouped and not field.form.short:
        before = at(state.tree, question.path)
        return _step(state, question.path, [*(before if isinstance(before, list) else []), value])
    return _step(state, question.path, value)


def _step(state: State, path: Path, value: Plain) -> State:
    return replace(state, tree=counted(state.model, put(state.tree, path, value)), before=state)


def _refused(state: State, message: str, help_: str = "") -> State:
    return replace(state, told=Told(message=message, help=help_))
