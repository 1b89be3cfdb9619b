"""`briefings format`: record files in, the same files in the archive's one layout out."""

import sys
from pathlib import Path

import click

from ..formatting import Formatted, formatted
from ..problem import Place, Problem
from ..read.files import File
from ..replace import ChangedMeanwhile, replace
from ..report import printable
from ._chosen import chosen, inner_path
from ._options import places_of, with_places
from ._telling import tell


@click.command("format")
@click.argument("paths", nargs=-1, metavar="[PATH]...", type=click.Path(exists=True, path_type=Path))
@click.option("--check", is_flag=True, help="Change nothing; name the files that would change, and exit with 1.")
@with_places
def command(*, paths: tuple[Path, ...], check: bool, config: Path, records: Path | None, build: Path | None) -> None:
    """Give record files their one layout.

    PATH is a record or a folder of records; without one, all records are laid out. Values and comments stay as they
    are: a file where that cannot be proven is named and left alone.
    """
    folder = places_of(config, records, build).records
    problems: list[Problem] = []
    changed: list[str] = []
    for file in chosen(folder, paths):
        result = _result(file)
        problems += result.problems
        if result.content not in {None, file.content}:
            problem = None if check else _write(folder, file, result)
            problems += [problem] if problem else []
            changed += [] if problem else [file.path]
    _tell(changed, problems, check=check)


def _result(file: File) -> Formatted:
    return Formatted(problems=file.problems) if file.content is None else formatted(file.path, file.content)


def _write(folder: Path, file: File, result: Formatted) -> Problem | None:
    """Replace the file, or say that somebody else has written it meanwhile."""
    try:
        replace(folder / inner_path(file.path), file.content or b"", result.content or b"")
    except ChangedMeanwhile:
        message, help_ = "this file was changed while it was laid out, and stays as it is", "run the command again"
        return Problem(place=Place(path=file.path), rule="layout", message=message, help=help_)
    return None


def _tell(changed: list[str], problems: list[Problem], *, check: bool) -> None:
    """Name what changed and what is wrong, and leave with the exit code."""
    for path in changed:
        click.echo(f"{'would change' if check else 'changed'}: {printable(path)}")
    if problems:
        tell(tuple(sorted(problems)))
    else:
        click.echo(f"{_count(len(changed))} {'would change' if check else 'changed'}")
    sys.exit(1 if problems or (check and changed) else 0)


def _count(number: int) -> str:
    return f"{number or 'no'} file{'' if number == 1 else 's'}"
