"""A number of meetings and a seed in, the folder of an archive of that size out; the same seed gives the same files.

Countries exist, everything else is invented. For 1,000 meetings there are about 420 other records, for 10,000 about
4,000. The settings inherit from those of this archive, and the pages written by hand are copies of its own.
"""  # noqa: INP001 - the folder is run as a program

import random
import shutil
from pathlib import Path

import click
from layout import written
from meetings import meetings
from sources import sources
from undertakings import undertakings
from world import Records, world

ROOT = Path(__file__).parents[2]
SETTINGS = """\
INHERIT: {root}/mkdocs.yml
site_name: Fictional archive of {number:,} meetings
site_description: Nothing in it ever happened.
site_url: https://example.org/fictional/
repo_url: https://example.org/repository
extra:
  archive:
    languages: [en, ru, fa-AF]
docs_dir: build/pages
site_dir: build/by-hand
theme:
  custom_dir: {root}/overrides
"""


def archive(number: int, seed: int) -> dict[str, Records]:
    """The records of every kind by their ids."""
    chance = random.Random(seed)  # noqa: S311 - nothing secret
    about = world(chance, number)
    programmes, named = undertakings(chance, about, number)
    return about.records | {
        "commitments": programmes,
        "sources": sources(chance, number),
        "meetings": meetings(chance, about, named, number),
    }


@click.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--meetings", "number", type=click.IntRange(1, 100_000), default=1000, show_default=True)
@click.option("--seed", default=1, show_default=True)
def main(folder: Path, number: int, seed: int) -> None:
    """Write a fictional archive to FOLDER, which must not exist."""
    folder.mkdir(parents=True)
    shutil.copytree(ROOT / "docs", folder / "docs")
    (folder / "mkdocs.yml").write_text(SETTINGS.format(root=ROOT.as_posix(), number=number), encoding="utf-8")
    for kind, records in archive(number, seed).items():
        place = folder / "records" / kind
        place.mkdir(parents=True)
        for id_, record in records.items():
            (place / f"{id_}.yaml").write_text(written(record), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
