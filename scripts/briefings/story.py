"""The whole run in the order in which things happen: read, check, link, render, publish."""

import datetime as dt
import gc
from dataclasses import dataclass
from pathlib import Path

from .adding import form_files
from .checked import checked, past_of
from .history import History
from .link import link
from .link.archive import Archive
from .printing.compiler import Press
from .printing.editions import editions
from .printing.unprintable import unprintable
from .problem import Problem, notes_in, stops_build, without_notes
from .publish import lay_out, publish
from .publish.manner import Manner
from .publish.pdfs import NO_PDFS, Pdfs, keep_pdfs
from .publish.places import Places
from .records import Records
from .render import render, rendered
from .settings import load_settings

TEMPLATES = Path(__file__).parents[1] / "templates"
_FIRST_DAY = dt.date(1980, 1, 1)
"""Of a site whose history tells no day: the first that the form of ZIP archives holds."""


def build_archive(  # noqa: PLR0913 - one for each option
    places: Places,
    as_of: dt.date | None = None,
    *,
    from_disk: bool = False,
    anew: bool = False,
    in_pieces: bool = False,
    press: Press | None = None,
) -> tuple[Problem, ...]:
    """Build the site; if a problem stops the build, everything that was there before stays.

    With a `press` its pages have PDFs; `anew`, nothing is taken from earlier builds; `in_pieces`, a large index of the
    search is cut.
    Notes are left out of what comes back: they stand on the page of open questions.
    """
    laid = _laid_out(places, as_of, press)
    gc.collect()  # the archive holds on to itself
    if laid.day is None:
        return laid.problems
    manner = Manner(epoch=_epoch(laid.day), from_disk=from_disk, anew=anew, in_pieces=in_pieces)
    return (*laid.problems, *publish(places, manner))


@dataclass(frozen=True, kw_only=True, slots=True)
class _Laid:
    """What is told of pages that were laid out, and the day that counts as today; None where something stopped it."""

    problems: tuple[Problem, ...]
    day: dt.date | None


def _laid_out(places: Places, as_of: dt.date | None, press: Press | None) -> _Laid:
    """The archive is gone when the site is built: both at once would take more memory than there is to spare.

    So are the texts of all files when pages are rendered.
    """
    history = past_of(places, load_settings(places.config))
    records, problems = checked(places, history)
    told = without_notes(problems)
    if stops_build(problems):
        return _Laid(problems=told, day=None)
    archive = linked(records, problems, history, as_of)
    pdfs = keep_pdfs(editions(archive, press.made_by), places.pdfs, press) if press else NO_PDFS
    told = (*told, *_unprinted(records, pdfs))
    copied = {path: places.pdfs / path for path in pdfs.kept}
    more = form_files(records)
    del records
    with rendered(archive, TEMPLATES, places.texts, more=more, pdfs=pdfs.kept) as pages:
        clashes = lay_out(pages, places, names=pages.names, copied=copied)
    return _Laid(problems=(*told, *clashes), day=None if clashes else archive.as_of or _FIRST_DAY)


def _unprinted(records: Records, pdfs: Pdfs) -> tuple[Problem, ...]:
    """The pages go without these PDFs; each place is told once."""
    found = (unprintable(records, each.letters, each.edition.book, "warning") for each in pdfs.unprinted)
    return tuple(sorted({problem for problems in found for problem in problems}))


def linked(records: Records, problems: tuple[Problem, ...], history: History, as_of: dt.date | None) -> Archive:
    """The archive; the day that counts as today is given, or that of the newest commit."""
    day = as_of or (history.newest.day if history.newest else None)
    return link(records, history, day, notes_in(problems))


def all_texts(
    records: Records, problems: tuple[Problem, ...], history: History, as_of: dt.date | None
) -> tuple[dict[str, str], dt.date | None]:
    """The text of all pages, and the day that counts as today."""
    archive = linked(records, problems, history, as_of)
    return render(archive, TEMPLATES) | form_files(records), archive.as_of


def _epoch(day: dt.date) -> int:
    """Seconds since 1970 of the day's beginning (UTC)."""
    return int(dt.datetime.combine(day, dt.time(), dt.UTC).timestamp())
