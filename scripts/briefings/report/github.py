"""Problems in, annotations of a GitHub workflow out, and the whole report for the summary of its job.

GitHub shows ten annotations of a kind and drops the others without a word; so the first nine are shown, those of
changed files before the others, and a tenth says how many more there are.
Notes are only counted, at the end of the summary.
"""

from collections.abc import Collection

from ..problem import Problem, without_notes
from . import printable, report
from .endings import ending

SHOWN = 9


def annotations(problems: tuple[Problem, ...], changed: Collection[str] = ()) -> str:
    """One workflow command a line, for at most nine problems and the number of the rest."""
    ordered = sorted(without_notes(problems), key=lambda problem: problem.place.path not in changed)
    lines = [_annotation(problem) for problem in ordered[:SHOWN]]
    if len(ordered) > SHOWN:
        lines.append(f"::error::and {len(ordered) - SHOWN} more: the summary of this job has all of them")
    return "".join(f"{line}\n" for line in lines)


def job_summary(problems: tuple[Problem, ...]) -> str:
    """The whole report as Markdown."""
    return as_summary("What the check found", report(without_notes(problems), ending(problems)))


def as_summary(heading: str, whole: str) -> str:
    """A report as Markdown below a heading: indented, so that nothing in it is markup."""
    told = "".join(f"    {line}\n" for line in whole.splitlines())
    return f"## {heading}\n\n{told}"


def _annotation(problem: Problem) -> str:
    place = problem.place
    properties = {
        "file": place.path,
        "line": str(place.line),
        "col": str(place.column),
        "endColumn": str(place.column + place.width),
        "title": problem.rule,
    }
    told = ",".join(f"{name}={_property(printable(text))}" for name, text in properties.items())
    help_ = f"\n{printable(problem.help)}" if problem.help else ""
    return f"::{problem.severity} {told}::{_message(printable(problem.message) + help_)}"


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
