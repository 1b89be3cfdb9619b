"""`briefings verify`: a held copy of a source's text against the records."""

import sys
from pathlib import Path

import click

from ..checked import checked
from ..cited import sources
from ..nearest import did_you_mean
from ..problem import Problem, stops_build
from ..records import Records
from ..verifying import verify
from ._options import places_of, with_places
from ._telling import tell


@click.command("verify")
@click.argument("source")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@with_places
def command(*, source: str, file: Path, config: Path, records: Path | None, build: Path | None) -> None:
    """Compare a held copy of a source with the records.

    SOURCE is the id of a source (of one written out in a meeting: the meeting's id, a hyphen, its letter), FILE the
    text as it was read. Compared are the checksum, the paragraphs and their opening words, every quotation, and runs
    of nine words that a record shares with the text.
    """
    found, problems = checked(places_of(config, records, build))
    left_out = _left_out(found, problems)
    known = sources(found)
    if source not in known and not left_out:
        raise click.UsageError(
            f"there is no source `{source}`; {did_you_mean(source, known, 'give the id of a record in sources/')}"
        )
    compared = verify(found, known[source], file.read_bytes(), file.as_posix()) if source in known else ()
    told = tuple(sorted({*left_out, *compared}))
    tell(told)
    sys.exit(1 if stops_build(told) else 0)


def _left_out(records: Records, problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """The errors of files that could not be compared, because they are no records of good shape."""
    compared = {filed.path for filed in records.filed}
    return tuple(each for each in problems if each.severity == "error" and each.place.path not in compared)
