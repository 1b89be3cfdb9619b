"""Whatever stands in a file, the answer is a report, and twice as large a file takes about twice the work."""

import random
import sys
from types import FrameType

import pytest

from briefings.check import check
from briefings.problem import Problem
from briefings.read.files import SIZE_LIMIT
from briefings.read.yaml import read_document
from briefings.report import report
from fuzzing import SETTINGS, damaged
from hostile_files import FILES

BATCHES, RUNS = 10, 200
REPEATED = 1 / 300
SIZE = SIZE_LIMIT // 8  # the benchmark takes the whole
A_PROBLEM = 1200  # characters of a report
SMALL = 3 * 1024  # bytes
MORE = 2.6  # times the work for twice the input; what grows with the square takes four times as much

by_name = pytest.mark.parametrize("name", FILES)


def judged(path: str, content: bytes) -> tuple[tuple[Problem, ...], str]:
    document, unread = read_document(path, content)
    _, found = check((document,), SETTINGS)
    problems = tuple(sorted({*unread, *found}))
    return problems, report(problems)


def sound(path: str, content: bytes) -> None:
    """The report names the file, a place in it, and a way out, and is no longer than its problems."""
    problems, told = judged(path, content)
    assert told.endswith(("s\n", "error\n", "warning\n", "note\n"))
    assert len(told) < A_PROBLEM * (len(problems) + 1) + len(path)
    for problem in problems:
        assert problem.place.path == path
        assert problem.place.line >= 1
        assert problem.place.column >= 1
        assert problem.message
        assert problem.help


@pytest.mark.parametrize("batch", range(BATCHES))
def test_damaged_record_gives_a_report(batch: int) -> None:
    for run in range(RUNS):
        path, content = damaged(random.Random(f"{batch}-{run}"), REPEATED)  # noqa: S311 - noise, not a secret
        sound(path, content)


@by_name
def test_hostile_file_gives_a_report(name: str) -> None:
    kind, file = FILES[name]
    content = file(SIZE)
    assert SIZE - 200 < len(content) <= SIZE
    sound(f"records/{kind}/x.yaml", content)


@by_name
def test_twice_as_large_a_file_takes_about_twice_the_work(name: str) -> None:
    """Work is counted in calls of functions: they are the same in every run and on every machine."""
    kind, file = FILES[name]
    path = f"records/{kind}/x.yaml"
    judged(path, file(SMALL))  # what is worked out once is
    assert calls(path, file(2 * SMALL)) < MORE * calls(path, file(SMALL))


def calls(path: str, content: bytes) -> int:
    counted, tracer = 0, sys.gettrace()

    def count(_frame: FrameType, _event: str, _argument: object) -> None:
        nonlocal counted
        counted += 1

    sys.settrace(count)
    try:
        judged(path, content)
    finally:
        sys.settrace(tracer)
    return counted
