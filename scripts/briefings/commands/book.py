"""`briefings book`: chosen briefings as one PDF."""

import datetime as dt
import sys
from pathlib import Path
from typing import NoReturn

import click

from ..checked import checked
from ..history import history_of
from ..link.archive import Archive
from ..printing.book import Paper, as_json, book_of
from ..printing.compiler import NoGlyph, Pdf, Press
from ..printing.selection import NothingFits, Selection, chosen
from ..printing.unprintable import unprintable
from ..problem import stops_build, without_notes
from ..publish.put import put
from ..records import Records
from ..settings import load_settings
from ..story import linked
from ._options import places_of, with_fonts, with_places
from ._telling import tell
from ._waiting import waiting

_BEGINNING = b"%PDF-"


@click.command("book")
@click.argument("meetings", nargs=-1, metavar="[MEETING]...")
@with_places
@click.option("--year", help="Only meetings of this year; `undated` for those without one.")
@click.option("--topic", metavar="ID", help="Only meetings with a point on this topic or a narrower one.")
@click.option("--pair", metavar="CODE,CODE", help="Only meetings of these two countries, by ISO 3166 code.")
@click.option("--person", metavar="ID", help="Only meetings at which this person was present or named.")
@click.option(
    "--paper", type=click.Choice(["a4", "letter"]), default="a4", show_default=True, help="Size of the sheets."
)
@with_fonts
@click.option(
    "--as-of",
    type=click.DateTime(["%Y-%m-%d"]),
    help="The day that counts as today.  [default: the day of the newest commit]",
)
@click.option(
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The file to write.  [default: in build/book, named by what it holds]",
)
def command(  # noqa: PLR0913 - one for each option
    *,
    meetings: tuple[str, ...],
    config: Path,
    records: Path | None,
    build: Path | None,
    year: str | None,
    topic: str | None,
    pair: str | None,
    person: str | None,
    paper: Paper,
    fonts: tuple[Path, ...],
    as_of: dt.datetime | None,
    output: Path | None,
) -> None:
    """Make a PDF of all briefings, or of those chosen.

    MEETING is the id of a meeting; several make one book. Several options choose the meetings that fit all of them.
    """
    places = places_of(config, records, build)
    selection = Selection(ids=meetings, year=year, topic=topic, pair=pair, person=person)
    target = output or places.books / f"{selection.name}.pdf"
    _refuse_other_file(target)
    history = history_of(places.root, load_settings(config).started_after)
    found, problems = checked(places, history)
    if without_notes(problems):
        tell(without_notes(problems), err=True)
    if stops_build(problems):
        _leave()
    archive = linked(found, problems, history, as_of.date() if as_of else None)
    pdf = _made(found, archive, selection, paper, Press(fonts=fonts))
    _write(target, pdf.content)
    click.echo(f"{_counted(pdf.pages)} in {target}.")


def _made(records: Records, archive: Archive, selection: Selection, paper: Paper, press: Press) -> Pdf:
    try:
        held = chosen(archive, selection)
    except NothingFits as error:
        raise click.UsageError(str(error)) from error
    book = book_of(archive, held, paper, press.made_by)
    text = as_json(book)
    try:
        with waiting(f"Setting {len(held.meetings)} briefing{'' if len(held.meetings) == 1 else 's'}"):
            return press.pdf(text, dt.date(*book.day) if book.day else None)
    except NoGlyph as error:
        tell(unprintable(records, error.letters, text), err=True)
        _leave()


def _refuse_other_file(target: Path) -> None:
    """A PDF may be made anew; nothing else is written over."""
    if target.is_dir():
        raise click.UsageError(f"{target} is a folder; name a file with --output")
    if target.exists():
        with target.open("rb") as file:
            if file.read(len(_BEGINNING)) != _BEGINNING:
                raise click.UsageError(f"{target} is there and no PDF; name another file with --output")


def _write(target: Path, content: bytes) -> None:
    try:
        put(target, content)
    except OSError as error:
        raise click.UsageError(
            f"{target} cannot be written ({error.strerror}); close it where it is open, or name another file"
        ) from error


def _leave() -> NoReturn:
    click.echo("No book was made.", err=True)
    sys.exit(1)


def _counted(pages: int) -> str:
    return "1 page" if pages == 1 else f"{pages} pages"
