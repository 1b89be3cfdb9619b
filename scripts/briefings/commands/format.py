"""`briefings format`: record files in, the same files in the archive's one layout out."""

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from ..formatting import Formatted, formatted
from ..formatting.replace import ChangedMeanwhile, replace
from ..problem import Place, Problem
from ..read.files import File, record_files
from ..report import printable, report
from ._options import places_of, with_places


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
    for file in _chosen(folder, paths):
        result = _result(file)
        problems += result.problems
        if result.content not in {None, file.content}:
            problem = None if check else _write(folder, file, result)
            problems += [problem] if problem else []
            changed += [] if problem else [file.path]
    _tell(changed, problems, check=check)


def _chosen(folder: Path, paths: tuple[Path, ...]) -> Iterator[File]:
    """The record files that the paths name; raises a usage error for a path that names none."""
    wanted = {path: path.resolve() if not path.is_symlink() else path.absolute() for path in paths}
    files = [(folder / _inner(file), file) for file in record_files(folder)]
    for path, full in wanted.items():
        if not any(each.is_relative_to(full) for each, _ in files):
            raise click.UsageError(f"{path} is neither a record nor a folder of records below {folder}")
    for full, file in files:
        if not wanted or any(full.is_relative_to(each) for each in wanted.values()):
            yield file


def _inner(file: File) -> str:
    """The path within the folder of records."""
    return file.path.partition("/")[2]


def _result(file: File) -> Formatted:
    return Formatted(problems=file.problems) if file.content is None else formatted(file.path, file.content)


def _write(folder: Path, file: File, result: Formatted) -> Problem | None:
    """Replace the file, or say that somebody else has written it meanwhile."""
    try:
        replace(folder / _inner(file), file.content or b"", result.content or b"")
    except ChangedMeanwhile:
        message, help_ = "this file was changed while it was laid out, and stays as it is", "run the command again"
        return Problem(place=Place(path=file.path), rule="layout", message=message, help=help_)
    return None


def _tell(changed: list[str], problems: list[Problem], *, check: bool) -> None:
    """Name what changed and what is wrong, and leave with the exit code."""
    for path in changed:
        click.echo(f"{'would change' if check else 'changed'}: {printable(path)}")
    if problems:
        click.echo(report(tuple(sorted(problems))), nl=False)
    else:
        click.echo(f"{_count(len(changed))} {'would change' if check else 'changed'}")
    sys.exit(1 if problems or (check and changed) else 0)


def _count(number: int) -> str:
    return f"{number or 'no'} file{'' if number == 1 else 's'}"
