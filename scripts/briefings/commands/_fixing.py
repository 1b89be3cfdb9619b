"""Record files and what was found in them in, the same files mended, and the problems that are no more, out."""

from collections.abc import Mapping
from dataclasses import replace as but
from pathlib import Path

import click

from ..fixing import Fixed, fixed, mendable
from ..problem import Problem
from ..read.files import File
from ..replace import ChangedMeanwhile, replace
from ..report import printable
from ..settings import Settings
from ._chosen import inner_path


def mend(
    folder: Path, files: Mapping[str, File], problems: tuple[Problem, ...], settings: Settings, *, suggestions: bool
) -> tuple[Problem, ...]:
    """Write every file that can be mended anew; `files` are by their paths, as they were read."""
    wanted = {each.place.path for each in problems if each.fix and (each.fix.safe or suggestions)}
    done: list[Problem] = []
    for path, file in files.items():
        if path in wanted and file.content is not None:
            result = fixed(path, file.content, settings, suggestions=suggestions)
            done += result.problems if _written(folder, file, result) else ()
    return tuple(done)


def with_sure_fixes(
    files: Mapping[str, File], problems: tuple[Problem, ...], settings: Settings
) -> tuple[Problem, ...]:
    """The problems, without the fixes that would bring up another problem and so would not be kept."""
    contents = {path: files[path].content for path in {each.place.path for each in problems if each.fix} & set(files)}
    sure = {
        problem: problem.fix
        for path, content in contents.items()
        if content is not None
        for problem in mendable(path, content, settings)
    }
    return tuple(but(problem, fix=sure.get(problem)) for problem in problems)


def _written(folder: Path, file: File, result: Fixed) -> bool:
    if not result.problems:
        return False
    try:
        replace(folder / inner_path(file.path), file.content or b"", result.content)
    except ChangedMeanwhile:
        click.echo(
            f"not fixed: {printable(file.path)}: this file was changed meanwhile; run the command again", err=True
        )
        return False
    return True
