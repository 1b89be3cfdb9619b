"""What a check found in, the last line of its report out: how many, what is left out, and what can be mended."""

from ..problem import Problem, notes_in, without_notes
from . import counted, summary


def ending(problems: tuple[Problem, ...], *, fixed: int = 0, notes: bool = False) -> str:
    """Of all that is told; `fixed` were mended before, and notes are only counted unless `notes` says otherwise."""
    done = f"{fixed} fixed; " if fixed else ""
    told = problems if notes else without_notes(problems)
    return done + summary(told) + _can_be_fixed(problems) + ("" if notes else _left_out(notes_in(problems)))


def _left_out(notes: tuple[Problem, ...]) -> str:
    return f"; {counted(len(notes), 'note')} (shown by --notes and on the page of open questions)" if notes else ""


def _can_be_fixed(problems: tuple[Problem, ...]) -> str:
    fixes = [problem.fix for problem in problems if problem.fix]
    safe = sum(fix.safe for fix in fixes)
    guesses = len(fixes) - safe
    if not safe:
        return f"; {guesses} of them can be fixed by a guess: briefings check --suggestions" if guesses else ""
    more = f", {guesses} more by a guess: --suggestions" if guesses else ""
    return f"; {safe} of them can be fixed: briefings check --fix{more}"
