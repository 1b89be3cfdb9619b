"""What templates may call to let readers choose and sort the rows of a table."""

from collections.abc import Iterable

from jinja2 import pass_context
from jinja2.runtime import Context

from ..link import facets
from ..link.archive import Archive
from ..link.facets.facet import Row, Table
from ..link.parties import Party
from ..link.sides import Spoken


@pass_context
def table_of(context: Context, rows: Iterable[Row]) -> Table:
    """What rows of any selection can be chosen by."""
    archive: Archive = context["archive"]
    return facets.table_of(rows, archive.known)


@pass_context
def table_of_points(context: Context, spoken: Iterable[Spoken]) -> Table:
    """The same of points with their sides."""
    archive: Archive = context["archive"]
    return facets.table_of((each.point for each in spoken), archive.known)


@pass_context
def sort_name(context: Context, parties: tuple[Party, ...]) -> str | None:
    """What a cell with these parties sorts by."""
    archive: Archive = context["archive"]
    return archive.known.sort_name(parties)
