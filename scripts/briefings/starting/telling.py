"""A plan in, what it does and how it is undone in words out."""

import difflib
from collections import Counter
from collections.abc import Iterator
from pathlib import PurePosixPath

from . import Plan


def summary(plan: Plan) -> Iterator[str]:
    """A line for every folder in which files go, for every file that changes, and for every new one."""
    folders = Counter(str(PurePosixPath(path).parent) for path in plan.gone)
    yield from (f"deleted: {folder}/, {number} file{'s' * (number > 1)}" for folder, number in folders.items())
    yield from (f"changed: {path}" for path in plan.changed)
    yield from (f"new: {path}" for path in plan.new)


def whole(plan: Plan) -> Iterator[str]:
    """Every line that changes, and every line of what is new."""
    texts = {path: ("", text) for path, text in plan.new.items()} | dict(plan.changed)
    for path, (old, new) in sorted(texts.items()):
        yield ""
        names = (path if old else "(not there)", path)
        yield from difflib.unified_diff(old.splitlines(), new.splitlines(), *names, n=1, lineterm="")


def undoing(plan: Plan) -> Iterator[str]:
    yield f"Everything is still in the commit {plan.commit[:12]}. This brings it back:"
    yield f"  git restore --source={plan.commit[:12]} --staged --worktree ."
    yield from (f"  and delete {path}" for path in plan.new)
