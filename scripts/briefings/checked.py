"""The folders of an archive in, its records and every problem in them out: the first half of the story.

It stands by itself because who only checks is to wait neither for pages nor for the site's publisher to be loaded.
"""

from .check import check_files
from .history import History
from .keeping.past import kept_history
from .problem import Problem
from .publish.places import Places
from .read.files import record_files
from .records import Records
from .settings import Settings, load_settings


def checked(places: Places, history: History | None = None) -> tuple[Records, tuple[Problem, ...]]:
    """Read and check all records; the problems are sorted by place.

    Without `history`, that of the checkout is read.
    """
    settings = load_settings(places.config)
    merged = merged_records(places, history or past_of(places, settings))
    return check_files(record_files(places.records), settings, merged, places.cache / "read.db")


def past_of(places: Places, settings: Settings) -> History:
    """The history of the checkout, as far as it is that of this archive."""
    return kept_history(places.root, settings.started_after, places.cache / "history.db")


def merged_records(places: Places, history: History) -> frozenset[str]:
    """The paths of all files that the main line ever had in the folder of records, from the folder's name on."""
    if not places.records.is_relative_to(places.root):
        return frozenset()
    folder = places.records.relative_to(places.root).as_posix() + "/"
    return frozenset(
        f"{places.records.name}/{path.removeprefix(folder)}" for path in history.merged if path.startswith(folder)
    )
