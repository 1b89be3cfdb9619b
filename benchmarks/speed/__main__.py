"""Sizes in, a table of what a build costs beside what others would pick out; all within one run, in turn."""  # noqa: INP001 - the folder is run as a program

import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

import click
import ours
import peer_hugo
import peer_mkdocs
from measuring import Cost, FailedError, measured
from searching import Search, chromium, searched
from table import Sized, chart, costs, ratios, searches
from weighing import site_of

ROOT = Path(__file__).parents[2]
BINARIES = Path(sys.executable).parent


def fictional(folder: Path, meetings: int, seed: int) -> Path:
    """An archive of this size in a folder of its own."""
    program = ROOT / "benchmarks" / "fictional"
    subprocess.run(  # noqa: S603 - a program of our own
        [sys.executable, str(program), str(folder), "--meetings", str(meetings), "--seed", str(seed)], check=True
    )
    return folder


def peers(folder: Path, pages: Path, others: Path, *, slow: bool) -> Iterator[tuple[str, list[str], Path]]:
    """Each peer that is installed: its name, its command and its folder, with the pages in it."""
    if slow:
        plain = folder / "mkdocs"
        plain.mkdir()
        peer_mkdocs.prepared(pages, ROOT / "mkdocs.yml", plain)
        yield "mkdocs", peer_mkdocs.mkdocs(Path(sys.executable)), plain
    if slow and (others / "zensical").exists():
        shutil.copytree(folder / "mkdocs", folder / "zensical")
        yield "zensical", peer_mkdocs.zensical(others / "python"), folder / "zensical"
    if (others / "hugo").exists():
        (folder / "hugo").mkdir()
        peer_hugo.prepared(pages, folder / "hugo")
        yield "hugo", peer_hugo.hugo(others), folder / "hugo"


def rounds_of_builds(archive: Path, rounds: int) -> dict[str, list[Cost]]:
    """Cold, checked out again and edited; one after the other in each round."""
    program = BINARIES / "briefings"
    told: dict[str, list[Cost]] = {name: [] for name in ("cold", "unchanged", "edited")}
    for number in range(rounds):
        ours.forget(archive)
        told["cold"].append(measured(ours.build(program), archive))
        ours.check_out_again(archive)
        told["unchanged"].append(measured(ours.build(program), archive))
        ours.edit_one(archive, number)
        told["edited"].append(measured(ours.build(program), archive))
    return told


def rounds_of_checks(archive: Path, rounds: int) -> dict[str, list[Cost]]:
    """From nothing, and checked out again; what was built goes."""
    program = BINARIES / "briefings"
    told: dict[str, list[Cost]] = {name: [] for name in ("check", "check again")}
    for _ in range(rounds):
        ours.forget(archive)
        told["check"].append(measured(ours.check(program), archive))
        ours.check_out_again(archive)
        told["check again"].append(measured(ours.check(program), archive))
    return told


def rounds_of_peers(ready: Iterable[tuple[str, list[str], Path]], rounds: int) -> dict[str, list[Cost]]:
    """A whole site from nothing by each peer, in turn; one that fails is left out, and why is said."""
    able = {name: (command, place) for name, command, place in ready}
    told: dict[str, list[Cost]] = {name: [] for name in able}
    for _ in range(rounds):
        for name, (command, place) in tuple(able.items()):
            for made in ("site", ".cache"):
                shutil.rmtree(place / made, ignore_errors=True)
            try:
                told[name].append(measured(command, place, {"PYTHONWARNINGS": "ignore", "NO_MKDOCS_2_WARNING": "1"}))
            except FailedError as error:
                click.echo(error, err=True)
                del able[name], told[name]
    return told


def measure(folder: Path, meetings: int, seed: int, rounds: int, others: Path, *, slow: bool) -> Sized:  # noqa: PLR0913 - one for each option
    archive = fictional(folder / "archive", meetings, seed)
    mine = rounds_of_builds(archive, rounds)
    measured([*ours.build(BINARIES / "briefings"), "--search-in-pieces"], archive)
    pages, site = archive / "build" / "pages", archive / "build" / "site"
    others_of = rounds_of_peers(tuple(peers(folder, pages, others, slow=slow)), rounds)
    sites = {"search": site} | ({"mkdocs search": folder / "mkdocs" / "site"} if slow else {})
    found = rounds_of_searches(sites, ours.a_name(archive), rounds)
    size = site_of(site)
    told = mine | rounds_of_checks(archive, rounds) | others_of
    return Sized(meetings=meetings, site=size, costs=told, searches=found)


def rounds_of_searches(sites: dict[str, Path], words: str, rounds: int) -> dict[str, list[Search]]:
    """The first answer of each search to the same words, in turn; nothing without a Chromium."""
    program = chromium()
    told: dict[str, list[Search]] = {name: [] for name in sites if program}
    for _ in range(rounds if program else 0):
        for name, site in sites.items():
            told[name].append(searched(site, words, program or ""))
    return told


@click.command()
@click.option("--meetings", "sizes", type=int, multiple=True, default=(100, 1000, 10_000), show_default=True)
@click.option("--rounds", default=3, show_default=True, help="How often each command is run.")
@click.option("--large", default=1000, show_default=True, help="Archives of more meetings than this are large.")
@click.option("--rounds-if-large", default=1, show_default=True, help="The same, without MkDocs and Zensical.")
@click.option("--seed", default=1, show_default=True)
@click.option("--peers", "others", type=click.Path(path_type=Path), default=ROOT / ".venv" / "peers" / "bin")
def main(  # noqa: PLR0913, PLR0917 - one for each option
    sizes: tuple[int, ...], rounds: int, large: int, rounds_if_large: int, seed: int, others: Path
) -> None:
    """Measure builds of fictional archives of these sizes, and other programs over the same pages."""
    click.echo(f"{platform.platform()}, {os.cpu_count()} processors, Python {platform.python_version()}\n")
    found: list[Sized] = []
    for meetings in sizes:
        slow = meetings <= large
        with tempfile.TemporaryDirectory() as folder:
            told = measure(
                Path(folder), meetings, seed, rounds if slow else rounds_if_large, others.absolute(), slow=slow
            )
        found.append(told)
        click.echo(tables(found), err=meetings != sizes[-1])


def tables(found: list[Sized]) -> str:
    return "\n\n".join("\n".join(part(found)) for part in (costs, searches, ratios, chart))


if __name__ == "__main__":
    main()
