"""The two sides of a comparison in, what the program of each makes of it out, both at once."""

import datetime as dt
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from ..keeping.config import config_key
from ..keeping.outcome import Order, once
from ..keeping.program import program_key
from ..report.window import shortened
from .asking import Answer, CannotAnswer, asked
from .git import NoBase

_NO_PAGES = (
    "the pages of that commit can be made neither by its own program nor by the present one ({0}); name a newer commit"
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Side:
    """An archive by its settings and its folder of records, and the program that belongs to it.

    `name` tells it from the other side in `kept`, the file of what was answered before.
    """

    name: str
    program: Path
    config: Path
    records: Path
    kept: Path


def answers_of(before: Side, after: Side, day: dt.date) -> tuple[Answer, Answer, str | None]:
    """Both answers, and why the program of `after` had to answer for both, if so.

    Raises `CannotAnswer` if the program of `after` stops, `NoBase` if no program can make the pages of `before`.
    """
    with ThreadPoolExecutor(max_workers=2) as pool:
        then = pool.submit(_asked, before, day)
        now = _asked(after, day)
    try:
        return then.result(), now, None
    except CannotAnswer as error:
        return _by_the_other(before, after, day), now, _last_line(error)


def _by_the_other(before: Side, after: Side, day: dt.date) -> Answer:
    try:
        return _asked(replace(before, program=after.program), day)
    except CannotAnswer as error:
        raise NoBase(_NO_PAGES.format(_last_line(error))) from error


def _asked(side: Side, day: dt.date) -> Answer:
    order = Order(
        name=side.name,
        reads=(side.records, side.config.parent / "docs"),
        rests_on=(program_key(side.program), config_key(side.config), side.records.name, day.isoformat()),
    )
    return once(order, partial(asked, side.program, side.config, side.records, day), lambda _: True, side.kept)


def _last_line(error: CannotAnswer) -> str:
    return shortened(str(error).splitlines()[-1])
