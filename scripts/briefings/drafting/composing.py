"""A record that is being made in, its file out."""

from dataclasses import dataclass

from pydantic import ValidationError

from ..formatting import formatted
from ..formatting.point_ids import missing_ids
from ..parts.base import leaves
from ..parts.record import Record
from ..problem import Problem
from ..read.tree import Mapping, Plain
from ..read.yaml import read_document
from .known import Known, problems_with
from .state import State
from .tree import at, put
from .writing import written


@dataclass(frozen=True, kw_only=True, slots=True)
class Composed:
    """The file as it will be written, and why it cannot be: without problems it is in the archive's layout."""

    path: str
    content: bytes
    problems: tuple[Problem, ...]


def composed(state: State, known: Known) -> Composed:
    """Compose the file and check the archive with it, in memory."""
    path = known.path(state.model, state.id)
    content = written(state.model, _numbered(state.model, path, tidied(state))).encode()
    problems = problems_with(known, path, content)
    if problems:
        return Composed(path=path, content=content, problems=problems)
    result = formatted(path, content)
    return Composed(path=path, content=result.content or content, problems=result.problems)


def tidied(state: State) -> Plain:
    """The answers as the archive has them: spaces that mean nothing, and groups that stayed empty, are gone."""
    tree = _filled(state.tree) or {}
    try:
        record = state.model.model_validate(tree)
    except ValidationError:
        return tree
    for path, value in leaves(record):
        if type(value) is str and isinstance(at(tree, path), str):
            tree = put(tree, path, value)
    return tree


def _filled(tree: Plain) -> Plain | None:
    """The tree without empty groups and lists."""
    if isinstance(tree, str):
        return tree
    if isinstance(tree, list):
        return [each for each in map(_filled, tree) if each is not None] or None
    inner = {name: _filled(value) for name, value in tree.items()}
    return {name: value for name, value in inner.items() if value is not None} or None


def _numbered(model: type[Record], path: str, tree: Plain) -> Plain:
    """The tree with an id for every point, as the formatter gives them."""
    document, problems = read_document(path, written(model, tree).encode())
    if not problems and isinstance(document.root, Mapping):
        for where, id_ in missing_ids(document.root, model).items():
            tree = put(tree, (*where, "id"), id_)
    return tree
