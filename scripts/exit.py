"""The last site in, the same pages as Zensical publishes them beside it, what differs out.

`make exit` builds the site, sets up Zensical in an environment of its own, and starts this;
docs/decisions/0032-zensical.md says why.
"""

import sys
from pathlib import Path

import click

from briefings.leaving.expected import EXPECTED
from briefings.leaving.sites import compare
from briefings.leaving.telling import told, unexpected
from briefings.leaving.zensical import NotBuilt, build_with_zensical, zensical
from briefings.publish.places import Places

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
FOLDER = click.Path(file_okay=False, path_type=Path)


def places_of(config: Path, build: Path | None) -> Places:
    root = config.resolve().parent
    build = (build or root / "build").resolve()
    return Places(root=root, records=root / "records", build=build, config=config.resolve())


@click.command()
@click.option("--config", type=FILE, default="mkdocs.yml", show_default=True, help="The archive's settings.")
@click.option("--build", type=FOLDER, help="Folder of the last build.  [default: build beside the settings]")
@click.option("--python", type=click.Path(path_type=Path), required=True, help="The Python that has Zensical.")
def leave(config: Path, build: Path | None, python: Path) -> None:
    """Compare the last site with one that Zensical makes of the same pages; exit 1 if they differ."""
    places = places_of(config, build)
    if not (places.site / "index.html").is_file() or not places.pages.is_dir():
        raise click.UsageError(f"there is no site in {places.site}; build it first: briefings build")
    try:
        version = zensical(python, "--version")
        site = build_with_zensical(places, python)
    except NotBuilt as fault:
        click.echo(f"error: {fault}", err=True)
        sys.exit(1)
    outcome = compare(places.site, site, places.pages, EXPECTED)
    click.echo("\n".join((f"Zensical {version}", *told(outcome, EXPECTED))))
    sys.exit(1 if unexpected(outcome) else 0)


if __name__ == "__main__":
    leave()
