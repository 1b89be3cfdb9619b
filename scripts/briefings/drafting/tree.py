"""What was answered so far in, and a path; the value there, or the same with another value there, out.

A tree is never changed: each answer gives a new one, so that every earlier one can be returned to.
"""

from ..parts.base import Path
from ..read.tree import Plain


def at(tree: Plain | None, path: Path) -> Plain | None:
    """The value at `path`, None if there is none."""
    for step in path:
        if isinstance(tree, dict) and isinstance(step, str):
            tree = tree.get(step)
        elif isinstance(tree, list) and isinstance(step, int) and step < len(tree):
            tree = tree[step]
        else:
            return None
    return tree


def put(tree: Plain | None, path: Path, value: Plain) -> Plain:
    """The tree with `value` at `path`; groups and lists on the way are begun where they are missing.

    Raises `ValueError` where a single value stands in the way, and where a list would have a hole.
    """
    if not path:
        return value
    step, rest = path[0], path[1:]
    if isinstance(step, int):
        items = _begun(tree, [])
        if not isinstance(items, list) or step > len(items):
            raise ValueError(f"`{step}` is not the next entry of a list")
        return [*items[:step], put(at(items, (step,)), rest, value), *items[step + 1 :]]
    fields = _begun(tree, {})
    if not isinstance(fields, dict):
        raise ValueError(f"`{step}` would stand in a value that has no fields")  # noqa: TRY004 - a value, to its author
    return {**fields, step: put(fields.get(step), rest, value)}


def _begun(tree: Plain | None, empty: Plain) -> Plain:
    return empty if tree is None else tree


def without(tree: Plain, path: Path) -> Plain:
    """The tree without what stands at `path`; groups that it leaves empty stay."""
    step, rest = path[0], path[1:]
    if isinstance(tree, list) and isinstance(step, int) and step < len(tree):
        return [*tree[:step], *([without(tree[step], rest)] if rest else []), *tree[step + 1 :]]
    if isinstance(tree, dict) and isinstance(step, str) and step in tree:
        inner = {step: without(tree[step], rest)} if rest else {}
        return {name: inner.get(name, value) for name, value in tree.items() if name != step or rest}
    return tree


def steps(path: Path) -> str:
    """A path as options write it: `sides.0.country`."""
    return ".".join(map(str, path))


def path_from(text: str) -> Path:
    """The path that `steps` writes so."""
    return tuple(int(step) if step.isdecimal() else step for step in text.split("."))
