"""All pages and files in, a site on disk out: the only writer, and only below the build folder.

The archive is of no use any more once they are laid out; whoever has it may let it go before the site is built.
"""

from collections.abc import Mapping
from contextlib import AbstractContextManager
from pathlib import Path

from ..keeping.ledger import Ledger, ledger
from ..problem import Problem
from .lay import NO_NAMES, NOTHING, lay, read_written
from .links import broken_links
from .manner import Manner
from .places import Places
from .swap import recover, swap


def lay_out(
    made: Mapping[str, bytes],
    places: Places,
    *,
    names: Mapping[str, str] = NO_NAMES,
    copied: Mapping[str, Path] = NOTHING,
) -> tuple[Problem, ...]:
    """Bring the folder of pages to hold all that was made, and the pages written by hand; or nothing of it.

    `names` are those of contents, by their paths; files to be `copied` stand beside the pages, by their paths there.
    """
    with _ledger(places, places.pages) as laid:
        return lay(made, read_written(places.written), laid, names=names, copied=copied)


def publish(places: Places, manner: Manner) -> tuple[Problem, ...]:
    """Build the site of what was laid out, beside the last good one, and put it in its place if nothing is broken."""
    from .finish import finish_pages  # noqa: PLC0415 - who only needs the places is not to wait for these two
    from .site import build_site  # noqa: PLC0415 - as above

    recover(places)
    with _ledger(places, places.pages) as laid, _ledger(places, places.site) as last:
        built = build_site(places, manner, laid, last)
        made = {told.name: told.ties for told in built.told}
        problems = built.problems or broken_links(places.fresh, made)
        if not problems:
            finish_pages(places.fresh, made)
            swap(places)
            for told in built.told:
                last.note(told.name, told.content)
    return problems


def _ledger(places: Places, folder: Path) -> AbstractContextManager[Ledger]:
    return ledger(places.ledgers, folder, folder.relative_to(places.build).as_posix())
