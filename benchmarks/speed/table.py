"""Measurements of several rounds in, the lines of a table out: medians, spread, ratios and targets."""  # noqa: INP001 - the folder is run as a program

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from measuring import Cost
from rows import ROWS, Row


@dataclass(frozen=True, slots=True, kw_only=True)
class Sized:
    """All rounds over an archive of one size."""

    meetings: int
    pages: int
    site: float
    costs: dict[str, list[Cost]]


def costs(sized: Sequence[Sized]) -> Iterator[str]:
    """One line for each command and size."""
    yield "| meetings | pages | command | seconds | least to most | CPU s | memory MB |"
    yield "|---:|---:|---|---:|---|---:|---:|"
    for each in sized:
        for name, rounds in each.costs.items():
            walls = sorted(cost.wall for cost in rounds)
            told = (
                f"{median(walls):.2f} | {walls[0]:.2f} to {walls[-1]:.2f} | {median(cost.cpu for cost in rounds):.2f}"
            )
            memory = max(cost.memory for cost in rounds)
            yield f"| {each.meetings:,} | {each.pages:,} | {name} | {told} | {memory:.0f} |"


def ratios(sized: Sequence[Sized]) -> Iterator[str]:
    """One line for each ratio that can be told from what was measured."""
    yield "| what | meetings | ratio | must | aim | |"
    yield "|---|---:|---:|---:|---:|---|"
    by_size = {each.meetings: each for each in sized}
    for row in ROWS:
        for size in [row.size] if row.size else sorted(by_size):
            of, over = by_size.get(size), by_size.get(row.over_size or size)
            if of and over and row.of in of.costs and row.over in over.costs:
                yield _line(row, size, _figure(row, row.of, of) / _figure(row, row.over, over))


def _figure(row: Row, name: str, sized: Sized) -> float:
    found = median(getattr(cost, row.figure) for cost in sized.costs[name])
    return found / sized.pages if row.per_page else found


def _line(row: Row, size: int, ratio: float) -> str:
    met = "" if row.must is None else "missed" if ratio > row.must else "met" if ratio > (row.aim or 0) else "aim met"
    return f"| {row.name} | {size:,} | {ratio:.3f} | {_told(row.must)} | {_told(row.aim)} | {met} |"


def _told(target: float | None) -> str:
    return "" if target is None else f"≤ {target}"
