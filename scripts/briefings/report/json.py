"""Problems in, a JSON list of them out: one object a problem, with place, rule, message, help and fix."""

import json

from ..problem import Edit, Fix, Problem


def listed(problems: tuple[Problem, ...]) -> str:
    """Lines and columns count from 1; `width` is in code points.

    `fix` is null, or a list of edits: each replaces `width` characters from `column` on by `replacement`; one that is
    not `safe` is a guess.
    """
    return json.dumps([_fields(problem) for problem in problems], ensure_ascii=True, indent=2) + "\n"


def _fields(problem: Problem) -> dict[str, object]:
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
        "fix": [_edit(edit, problem.fix) for edit in problem.fix.edits] if problem.fix else None,
    }


def _edit(edit: Edit, fix: Fix) -> dict[str, str | int]:
    return {
        "line": edit.line,
        "column": edit.column,
        "width": edit.width,
        "replacement": edit.replacement,
        "safe": fix.safe,
    }
