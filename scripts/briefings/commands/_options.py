"""Options that several commands share, and the folders that they mean."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from ..publish.places import Places

_FOLDER = click.Path(file_okay=False, path_type=Path)

_config = click.option(
    "--config",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    default="mkdocs.yml",
    show_default=True,
    help="The archive's settings; its folder is the root of the archive.",
)
_records = click.option(
    "--records", type=_FOLDER, help="Folder of the records.  [default: records beside the settings]"
)
_build = click.option(
    "--build", type=_FOLDER, help="Folder for all that is made.  [default: build beside the settings]"
)


def with_places(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options that say where an archive is."""
    return _config(_records(_build(command)))


def places_of(config: Path, records: Path | None, build: Path | None) -> Places:
    """The folders that the options mean; raises a usage error if there is no folder of records."""
    root = config.resolve().parent
    records = (records or root / "records").resolve()
    if not records.is_dir():
        raise click.UsageError(f"there is no folder of records at {records}; name one with --records")
    return Places(
        root=root,
        records=records,
        build=(build or root / "build").resolve(),
        config=config.resolve(),
    )


with_fonts = click.option(
    "--fonts",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    multiple=True,
    help="Folder with fonts for letters that those of the PDFs do not have; may be given again.",
)
"""The folders of further fonts for PDFs."""
