"""All pages and files in, a site on disk out: the only writer, and only below the build folder."""

from collections.abc import Mapping
from pathlib import Path

from ..problem import Problem
from .lay import NOTHING, lay, read_written
from .links import broken_links
from .manner import Manner
from .places import Places
from .swap import recover, swap


def publish(
    made: Mapping[str, bytes], places: Places, manner: Manner, copied: Mapping[str, Path] = NOTHING
) -> tuple[Problem, ...]:
    """Lay out the pages, build the site beside the last good one, and put it in its place if nothing is broken.

    Files to be `copied` stand beside the pages, by their paths there.
    """
    from .finish import finish_pages  # noqa: PLC0415 - who only needs the places is not to wait for these two
    from .site import build_site  # noqa: PLC0415 - as above

    recover(places)
    problems = lay(made, read_written(places.written), places.pages, copied)
    if problems:
        return problems
    built = build_site(places, manner)
    kept = {told.name: told.ties for told in built.told}
    problems = built.problems or broken_links(places.fresh, kept)
    if not problems:
        finish_pages(places.fresh, kept)
        swap(places)
    return problems
