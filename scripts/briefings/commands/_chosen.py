"""Paths of the command line in, the record files that they name out."""

from collections.abc import Iterator
from pathlib import Path

import click

from ..read.files import File, record_files


def chosen(folder: Path, paths: tuple[Path, ...]) -> Iterator[File]:
    """All record files, or those that the paths name; raises a usage error for a path that names none."""
    wanted = {path: path.resolve() if not path.is_symlink() else path.absolute() for path in paths}
    files = [(folder / inner_path(file.path), file) for file in record_files(folder)]
    for path, full in wanted.items():
        if not any(each.is_relative_to(full) for each, _ in files):
            raise click.UsageError(f"{path} is neither a record nor a folder of records below {folder}")
    for full, file in files:
        if not wanted or any(full.is_relative_to(each) for each in wanted.values()):
            yield file


def inner_path(path: str) -> str:
    """The path within the folder of records, of one that starts with the name of that folder."""
    return path.partition("/")[2]
