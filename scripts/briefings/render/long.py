"""What templates may call for a list that may be too long for its page: all of it out, or the way to its slices.

    {% call(rows, noun) long(archive.points, "points", "Points", years="date") %}
    {{ tables.points_to_choose(rows, noun) }}
    {% endcall %}

The block shows any of the rows, and nothing beside them but what `beside` tells and what the archive is asked.
Where it has room for all of them, the page is as if this were not here.
Otherwise the page has the list of the slices, and a few rows: the newest, or the first where they go by place.
"""

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypedDict, Unpack, cast

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from .blocks import Blocks, NoBlocks
from .sliced import FEW, SAMPLE, LongList, Order, Show, Sliced, sliced, slices_of, weight_of_a_row
from .slices import Rows, Slices
from .weight import weight

LIST = "long/list.md.jinja"
BY: tuple[Order, ...] = ("years", "letters", "words")
TRIED = 1.1
"""How long a list may seem and be shown whole all the same, to be weighed: a sample was never off by half as much."""
FEW_OF: dict[Order, str] = {"years": "the newest", "place": "the first"}


@dataclass(frozen=True, kw_only=True, slots=True)
class Room:
    """What a page may weigh, and each list on it; `sliced` are those for which it was too small, as they are found.

    `known` are the slices that were cut where there was more room, by their folders.
    """

    page: int
    each: int
    known: Mapping[str, Slices]
    sliced: list[Sliced] = field(default_factory=list)


class How(TypedDict, total=False):
    """What orders the rows: `years` names what of a row is its date, `letters` its name, `words` what several have.

    `at` is a folder for the slices below that of the page, which a page with several long lists needs.
    `few` tells which the few rows are, where the order does not; `beside` is what the block shows beside its rows.
    """

    years: str
    letters: str
    words: str
    at: str
    few: str
    beside: object


@pass_context
def long(context: Context, rows: Rows, noun: str, title: str, *, caller: Show, **how: Unpack[How]) -> Markup:
    """Show `rows`; `noun` is what they are, `title` the title of the page with what they are of it."""
    room: Room = context["room"]
    of = _list(context["path"], rows, noun, title, cast("Mapping[str, str]", how))
    show = cast("Blocks | NoBlocks", context["blocks"]).kept(caller, (of.folder, title, how.get("beside")))
    slices = room.known.get(of.folder)
    if not slices and _may_fit(rows, noun, room.each, show):
        told = caller(rows, noun)
        if weight(told) <= room.each:
            return Markup(told)  # noqa: S704 - what the template shows
    slices = slices or slices_of(of, show, room.page)
    room.sliced.append(sliced(of, slices, show, room.each // FEW))
    names = {**context.get_all(), "found": room.sliced[-1]}
    return Markup(context.environment.get_template(LIST).render(names))  # noqa: S704 - what the template shows


def _list(head: str, rows: Rows, noun: str, title: str, how: Mapping[str, str]) -> LongList:
    order: Order = next((each for each in BY if each in how), "place")
    return LongList(
        rows=rows,
        head=head,
        folder=_folder(head, how.get("at", "")),
        title=title,
        noun=noun,
        order=order,
        by=how.get(order, ""),
        few=how.get("few", FEW_OF.get(order, "")),
    )


def _may_fit(rows: Rows, noun: str, room: int, show: Show) -> bool:
    """Whether it is worth to show all rows: a sample tells where they take more room than there is."""
    return len(rows) <= SAMPLE or len(rows) * weight_of_a_row(rows, noun, show) <= TRIED * room


def _folder(path: str, at: str) -> str:
    stem = path.removesuffix(".md")
    folder = posixpath.dirname(stem) if posixpath.basename(stem) == "index" else stem
    return posixpath.join(folder, at).removesuffix("/")
