"""The bytes of a record file in, the same with what can be mended in it mended out, edit by edit.

An edit is kept only if its problem is gone afterwards and no new one is there. A mistake that keeps YAML from reading
the file hides all others, so that there are several rounds; a fix that is not kept in one may be kept in the next.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from ..problem import Problem
from ..settings import Settings
from .attempt import Attempt, attempt

ROUNDS = 300
"""More than anybody's file needs: one for each mistake that YAML stops at. What is left then is told as before."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Fixed:
    """`problems` are those that are no more, in the order in which they were mended."""

    content: bytes
    problems: tuple[Problem, ...] = ()


def fixed(path: str, content: bytes, settings: Settings, *, suggestions: bool = False) -> Fixed:
    """Mend one file; with `suggestions`, by guesses too."""
    now, done = attempt(path, content, settings), list[Problem]()
    for _ in range(ROUNDS):
        kept = _kept(now, suggestions=suggestions)
        if not kept:
            break
        now = now.after(kept)
        done += kept
    return Fixed(content=now.content, problems=tuple(done))


def mendable(path: str, content: bytes, settings: Settings) -> frozenset[Problem]:
    """The problems of a file whose fixes would be kept, guesses included."""
    return frozenset(_kept(attempt(path, content, settings), suggestions=True))


def _kept(before: Attempt, *, suggestions: bool) -> tuple[Problem, ...]:
    """The fixes of one round that hold together: first the safe ones, then what is guessed."""
    candidates = _apart(before.problems)
    kept = _holding(before, (), tuple(each for each in candidates if each.fix and each.fix.safe))
    guesses = tuple(each for each in candidates if suggestions and each.fix and not each.fix.safe)
    return _holding(before, kept, guesses)


def _holding(before: Attempt, kept: tuple[Problem, ...], more: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """What is kept already with as many more as hold; halved where not all of them do."""
    if not more or before.holds((*kept, *more)):
        return (*kept, *more)
    half = len(more) // 2
    return _holding(before, _holding(before, kept, more[:half]), more[half:]) if half else kept


def _apart(problems: Iterable[Problem]) -> list[Problem]:
    """Problems with fixes that stand behind all that earlier ones edit on their lines; the others wait for a round."""
    ends: dict[int, int] = {}
    chosen = []
    for problem in problems:
        edits = problem.fix.edits if problem.fix else ()
        if edits and all(edit.column > ends.get(edit.line, 0) for edit in edits):
            ends |= {edit.line: edit.column + edit.width for edit in edits}
            chosen.append(problem)
    return chosen
