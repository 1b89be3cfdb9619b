"""The texts of all pages in, a site on disk out: the only writer, and only below the build folder."""

from collections.abc import Mapping
from pathlib import Path

from ..problem import Problem
from .codes import draw_codes
from .lay import NOTHING, lay, read_written
from .links import broken_links
from .places import Places
from .site import build_site
from .swap import recover, swap


def publish(
    texts: dict[str, str],
    places: Places,
    epoch: int,
    *,
    from_disk: bool = False,
    copied: Mapping[str, Path] = NOTHING,
) -> tuple[Problem, ...]:
    """Lay out the pages, build the site beside the last good one, and put it in its place if nothing is broken.

    `epoch` is the time that the site is told it is, in seconds since 1970; one to be read `from_disk` needs no server.
    Files to be `copied` stand beside the pages, by their paths there.
    """
    recover(places)
    problems = lay(texts, read_written(places.written), places.pages, copied)
    if problems:
        return problems
    problems = build_site(places, epoch, from_disk=from_disk) or broken_links(places.fresh)
    if not problems:
        draw_codes(places.fresh)
        swap(places)
    return problems
