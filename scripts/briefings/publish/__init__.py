"""The texts of all pages in, a site on disk out: the only writer, and only below the build folder."""

from ..problem import Problem
from .lay import lay, read_written
from .links import broken_links
from .places import Places
from .site import build_site
from .swap import recover, swap


def publish(texts: dict[str, str], places: Places, epoch: int) -> tuple[Problem, ...]:
    """Lay out the pages, build the site beside the last good one, and put it in its place if nothing is broken.

    `epoch` is the time that the site is told it is, in seconds since 1970.
    """
    recover(places)
    problems = lay(texts, read_written(places.written), places.pages)
    if problems:
        return problems
    problems = build_site(places, epoch) or broken_links(places.fresh)
    if not problems:
        swap(places)
    return problems
