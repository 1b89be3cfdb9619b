"""The whole run in the order in which things happen: read, check, link, render, publish."""

import datetime as dt
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
from .publish import publish
from .publish.manner import Manner
from .publish.pdfs import NO_PDFS, Pdfs, keep_pdfs
from .publish.places import Places
from .records import Records
from .render import render, rendered
from .settings import load_settings

TEMPLATES = Path(__file__).parents[1] / "templates"


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
    history = past_of(places, load_settings(places.config))
    records, problems = checked(places, history)
    if stops_build(problems):
        return without_notes(problems)
    archive = linked(records, problems, history, as_of)
    pdfs = keep_pdfs(editions(archive, press.made_by), places.pdfs, press) if press else NO_PDFS
    pages = rendered(archive, TEMPLATES, places.texts, more=form_files(records), pdfs=pdfs.kept)
    copied = {path: places.pdfs / path for path in pdfs.kept}
    manner = Manner(epoch=_epoch(archive.as_of), from_disk=from_disk, anew=anew, in_pieces=in_pieces)
    published = publish(pages, places, manner, copied)
    return (*without_notes(problems), *_unprinted(records, pdfs), *published)


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


def _epoch(day: dt.date | None) -> int:
    """Seconds since 1970 of the day's beginning (UTC); without a day that of 1980, the first that archives hold."""
    return int(dt.datetime.combine(day or dt.date(1980, 1, 1), dt.time(), dt.UTC).timestamp())
