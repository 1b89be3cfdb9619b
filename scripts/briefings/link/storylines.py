"""Commitments in, the stories of those that were spoken of over years out, each with its drawing and its figures.

A story has the steps that surely are of the commitment and those that may be; the figures are its own and those of
the commitments that the latter surely are of, each under its own name.
"""

import datetime as dt
from dataclasses import dataclass

from ..ladder import ENDS, RUNGS, Stage
from .axis import Reach, Tick, axis_of, middle, reach
from .commitments import CommitmentEntry, FigureView
from .ladders import Step
from .lookup import Lookup
from .ref import Ref

LEFT, RIGHT = 130, 970
ROW = 26  # height of a rung
TOP = 16
AXIS = 34  # height of the axis with its labels
MENTION = "mentioned"


@dataclass(frozen=True, slots=True)
class Dot:
    """A step at its date and rung; hollow where it is only possibly of this commitment."""

    reach: Reach
    y: float
    sure: bool
    title: str
    date: str


@dataclass(frozen=True, slots=True)
class Rule:
    """The line of a rung across the drawing."""

    y: float
    label: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """Dots over an axis of years, the weakest rung lowest; a mention without a stage stands below all."""

    dots: tuple[Dot, ...]
    rules: tuple[Rule, ...]
    ticks: tuple[Tick, ...]
    height: float
    baseline: float
    span: str


@dataclass(frozen=True, slots=True)
class OwnFigure:
    """A figure with the commitment that it is of."""

    of: Ref
    figure: FigureView


@dataclass(frozen=True, kw_only=True, slots=True)
class Storyline:
    """A commitment through the years."""

    entry: CommitmentEntry
    steps: tuple[Step, ...]
    figures: tuple[OwnFigure, ...]
    relatives: tuple[Ref, ...]
    drawing: Drawing


def storylines_of(commitments: tuple[CommitmentEntry, ...]) -> tuple[Storyline, ...]:
    """The stories that run through more than one year, those that were spoken of most often first."""
    by_step = Lookup(commitments, lambda entry: (step.ref for step in entry.steps))
    stories = (_story(entry, by_step) for entry in commitments if len(_years(entry)) > 1)
    return tuple(sorted(stories, key=lambda story: (-len(story.steps), story.entry.title.casefold())))


def _all_steps(entry: CommitmentEntry) -> tuple[Step, ...]:
    return tuple(sorted((*entry.steps, *entry.possible), key=lambda step: (step.date.sort_key, step.ref.id)))


def _days(entry: CommitmentEntry) -> list[dt.date]:
    return [day for step in _all_steps(entry) if (day := middle(step.date))]


def _years(entry: CommitmentEntry) -> set[int]:
    return {day.year for day in _days(entry)}


def _story(entry: CommitmentEntry, by_step: Lookup[CommitmentEntry]) -> Storyline:
    told = by_step.of(*{step.ref for step in entry.possible})
    relatives = tuple(each for each in told if each is not entry)
    return Storyline(
        entry=entry,
        steps=_all_steps(entry),
        figures=tuple(OwnFigure(each.ref, figure) for each in (entry, *relatives) for figure in each.figures),
        relatives=tuple(each.ref for each in relatives),
        drawing=_drawing(entry),
    )


def _drawing(entry: CommitmentEntry) -> Drawing:
    steps = [step for step in _all_steps(entry) if middle(step.date)]
    axis = axis_of([step.date for step in steps], LEFT, RIGHT)
    rungs = [name for name in (*ENDS[::-1], *RUNGS[::-1], None) if name in {step.stage for step in steps}]
    heights: dict[Stage | None, float] = {name: TOP + ROW * place for place, name in enumerate(rungs)}
    baseline = TOP + ROW * len(rungs)
    return Drawing(
        dots=tuple(
            Dot(place, heights[step.stage], step.sure, step.text, step.date.words)
            for step in steps
            if (place := reach(axis, step.date))
        ),
        rules=tuple(Rule(y, (name or MENTION).replace("-", " ")) for name, y in heights.items()),
        ticks=axis.ticks,
        height=baseline + AXIS,
        baseline=baseline,
        span=axis.span,
    )
