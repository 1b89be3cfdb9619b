"""A record that is being made, and a field to answer again; the record that asks for it out."""

from collections.abc import Iterator
from dataclasses import replace

from ..parts.base import Path
from ..problem import Problem
from ..read.document import Document
from ..read.tree import Mapping, Node, Scalar, Sequence
from .fields import field_at
from .questions import THE_ID
from .state import State
from .tree import at, put, without


def reopened(state: State, path: Path) -> State:
    """Ask for a field anew, for a list whether it has another entry, for a group what was passed over in it."""
    clean = replace(state, told=None, offered=(), before=state)
    if path == THE_ID:
        return replace(clean, id="")
    field, value = field_at(state.model, path), at(state.tree, path)
    if isinstance(value, dict) and not (field and field.form.lettered and path[-1] == field.name):
        return _group(clean, path)
    if field and field.form.grouped:
        where = path if path[-1] == field.name else path[:-1]
        return _asked_for(clean, where, path if isinstance(value, str) else ())
    while field and path[-1] != field.name:
        path = path[:-1]
    return _asked_for(clean, path, path)


def _asked_for(state: State, path: Path, dropped: Path) -> State:
    """Ask for the field or list at `path`, without the value at `dropped`; an empty path drops nothing."""
    tree = without(state.tree, dropped) if dropped else state.tree
    return replace(state, tree=tree, passed=state.passed - {path}, wanted=state.wanted | {path})


def _group(state: State, path: Path) -> State:
    """Ask what was passed over; where nothing was, ask for everything."""
    below = frozenset(each for each in state.passed if each[: len(path)] == path)
    if below:
        return replace(state, passed=state.passed - below)
    return replace(state, tree=put(state.tree, path, {}))


def may_reopen(state: State, path: Path) -> bool:
    """Whether there is such a field, and everything that it stands in."""
    return field_at(state.model, path) is not None and at(state.tree, path[:-1]) is not None


def path_of(document: Document, problem: Problem) -> Path | None:
    """The path of the value at which a problem is told; None if that is the file as a whole."""
    return next(_paths_at(document.root, problem, ()), None)


def _paths_at(node: Node, problem: Problem, path: Path) -> Iterator[Path]:
    """The paths of what begins at the place; what is wrong with a whole entry is told at its first field."""
    if isinstance(node, Mapping):
        for index, (key, value) in enumerate(node.entries):
            if key.place == problem.place:
                yield path if index == 0 and isinstance((path or ("",))[-1], int) else (*path, key.text)
            yield from _paths_at(value, problem, (*path, key.text))
    elif isinstance(node, Sequence):
        for index, item in enumerate(node.items):
            yield from _paths_at(item, problem, (*path, index))
    elif isinstance(node, Scalar) and node.place == problem.place:
        yield path
