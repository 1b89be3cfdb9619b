"""A fresh site in, the last good site replaced out, so that at every moment one whole site can be found again."""

import shutil

from .places import Places


def swap(places: Places) -> None:
    """Put the fresh site in the place of the last good one."""
    if places.site.exists():
        places.site.rename(places.former)
    places.fresh.rename(places.site)
    shutil.rmtree(places.former, ignore_errors=True)


def recover(places: Places) -> None:
    """Undo what an interrupted build left: the former site comes back if no site is in its place."""
    if places.former.exists() and not places.site.exists():
        places.former.rename(places.site)
    shutil.rmtree(places.former, ignore_errors=True)
    shutil.rmtree(places.fresh, ignore_errors=True)
