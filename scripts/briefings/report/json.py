"""Problems in, a JSON list of them out: one object a problem, with place, rule, message and help."""

import json

from ..problem import Problem


def listed(problems: tuple[Problem, ...]) -> str:
    """Lines and columns count from 1; `width` is in code points."""
    return json.dumps([_fields(problem) for problem in problems], ensure_ascii=True, indent=2) + "\n"


def _fields(problem: Problem) -> dict[str, str | int]:
    place = problem.place
    return {
        "path": place.path,
        "line": place.line,
        "column": place.column,
        "width": place.width,
        "severity": problem.severity,
        "rule": problem.rule,
        "message": problem.message,
        "help": problem.help,
    }
