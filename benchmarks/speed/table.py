"""Measurements of several rounds in, the lines of a table out: medians, spread, ratios and targets, and a chart."""  # noqa: INP001 - the folder is run as a program

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

from measuring import Cost
from rows import ROWS, Row
from searching import Search
from weighing import Site

CHARTED = ("cold", "unchanged", "edited", "mkdocs", "zensical", "hugo")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sized:
    """All rounds over an archive of one size; `costs` are of commands, `searches` of readers, by name."""

    meetings: int
    site: Site
    costs: dict[str, list[Cost]]
    searches: dict[str, list[Search]]

    def figures(self, name: str, figure: str) -> list[float]:
        """One figure of every round; none where that was not measured."""
        rounds: Sequence[Any] = self.costs.get(name) or self.searches.get(name) or ()
        return [getattr(self.site, figure)] if name == "site" else [getattr(each, figure) for each in rounds]


def costs(sized: Sequence[Sized]) -> Iterator[str]:
    """One line for each command and size."""
    yield "| meetings | pages | command | seconds | least to most | CPU s | memory MB | written MB |"
    yield "|---:|---:|---|---:|---|---:|---:|---:|"
    for each in sized:
        for name, rounds in each.costs.items():
            told = f"{_spread(each, name)} | {median(cost.cpu for cost in rounds):.2f}"
            memory, written = (max(each.figures(name, figure)) for figure in ("memory", "written"))
            yield f"| {each.meetings:,} | {each.site.pages:,} | {name} | {told} | {memory:.0f} | {written:.1f} |"


def searches(sized: Sequence[Sized]) -> Iterator[str]:
    """One line for each search and size."""
    yield "| meetings | search of | seconds | least to most | MB sent | MB before | memory MB |"
    yield "|---:|---|---:|---|---:|---:|---:|"
    for each in sized:
        for name in each.searches:
            sent, before, memory = (median(each.figures(name, figure)) for figure in ("sent", "before", "memory"))
            told = f"{_spread(each, name)} | {sent:.2f} | {before:.2f} | {memory:.0f}"
            yield f"| {each.meetings:,} | {name.removesuffix(' search')} | {told} |"


def _spread(sized: Sized, name: str) -> str:
    walls = sorted(sized.figures(name, "wall"))
    return f"{median(walls):.2f} | {walls[0]:.2f} to {walls[-1]:.2f}"


def ratios(sized: Sequence[Sized]) -> Iterator[str]:
    """One line for each row of which all figures were measured."""
    yield "| what | meetings | measured | must | aim | |"
    yield "|---|---:|---:|---:|---:|---|"
    by_size = {each.meetings: each for each in sized}
    for row in ROWS:
        for size in [row.size] if row.size else sorted(by_size):
            of, over = by_size.get(size), by_size.get(row.over_size or size)
            figure = _figure(row, row.of, of)
            base = _figure(row, row.over, over) if row.over else 1
            if figure is not None and base:
                yield _line(row, size, figure / base)


def _figure(row: Row, name: str, sized: Sized | None) -> float | None:
    found = sized.figures(name, row.figure) if sized else []
    if sized is None or not found:
        return None
    return median(found) / sized.site.pages if row.per_page else median(found)


def _line(row: Row, size: int, told: float) -> str:
    must, aim = row.must, row.aim
    met = "" if must is None and aim is None else "missed"
    if must is not None and told <= must:
        met = "met"
    if aim is not None and told <= aim:
        met = "aim met"
    return f"| {row.name} | {size:,} | {_measured(told)} | {_told(must)} | {_told(aim)} | {met} |"


def _measured(told: float) -> str:
    """Three figures that count, and all those of a large number."""
    return f"{told:,.0f}" if told >= 1000 else f"{told:.3g}"  # noqa: PLR2004 - where they begin to be written otherwise


def _told(target: float | None) -> str:
    return "" if target is None else f"≤ {target:g}"


def chart(sized: Sequence[Sized]) -> Iterator[str]:
    """Seconds against size, each command a line, as a Mermaid chart; of one size there is none."""
    if len(sized) < 2:  # noqa: PLR2004 - a line has two ends
        return
    names = [name for name in CHARTED if all(each.figures(name, "wall") for each in sized)]
    yield "```mermaid"
    yield "xychart-beta"
    yield f'  title "Seconds by meetings: {", ".join(names)}"'
    yield f"  x-axis [{', '.join(str(each.meetings) for each in sized)}]"
    yield '  y-axis "seconds"'
    for name in names:
        seconds = (f"{median(each.figures(name, 'wall')):.1f}" for each in sized)
        yield f"  line [{', '.join(seconds)}]"
    yield "```"
