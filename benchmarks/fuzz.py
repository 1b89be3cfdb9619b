"""Damaged copies of the example's records go in, what the checks cannot bear comes out.

Before them come files that are made to take long (tests/hostile_files.py), each as large as a record may be.
Looked for are exceptions, and files of legal size that take longer than two seconds; both are written to a folder.
"""  # noqa: INP001 - a script, not a module

import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from itertools import repeat
from pathlib import Path

import click

from briefings.check import check
from briefings.read.files import SIZE_LIMIT
from briefings.read.yaml import read_document
from briefings.report import report

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from fuzzing import SETTINGS, damaged  # noqa: E402 - the tests attack with the same
from hostile_files import FILES  # noqa: E402

FOUND = ROOT / "build" / "fuzz"
BATCH = 200  # inputs
SLOW = 2.0  # seconds


@dataclass(frozen=True, kw_only=True)
class Found:
    """An input that the checks cannot bear, and why."""

    name: str
    content: bytes
    why: str


@dataclass(kw_only=True)
class Outcome:
    """What became of some inputs; `slowest` are the seconds and the name of the one that took longest."""

    counts: Counter[str] = field(default_factory=Counter)
    found: list[Found] = field(default_factory=list)
    slowest: tuple[float, str] = (0.0, "")

    def add(self, name: str, path: str, content: bytes) -> None:
        start = time.process_time()
        became = judged(path, content)
        seconds = time.process_time() - start
        slow = ["slow"] if seconds > SLOW else []
        self.counts.update([became.partition(":")[0], *slow])
        self.slowest = max(self.slowest, (seconds, name))
        if slow or became.startswith("exception"):
            self.found.append(Found(name=name, content=content, why=f"{became}, {seconds:.1f} seconds"))

    def join(self, other: "Outcome") -> None:
        self.counts.update(other.counts)
        self.found += other.found
        self.slowest = max(self.slowest, other.slowest)


def judged(path: str, content: bytes) -> str:
    try:
        document, unread = read_document(path, content)
        _, problems = check((document,), SETTINGS)
        report(tuple(sorted({*unread, *problems})))
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what we look for
        return f"exception: {type(error).__name__}: {error}"
    return "not readable" if unread else "with problems" if problems else "without problems"


def batch(number: int, seed: int, size: int) -> Outcome:
    outcome = Outcome()
    for run in range(size):
        name = f"{seed}-{number}-{run}"
        path, content = damaged(random.Random(name))  # noqa: S311 - noise, not a secret
        outcome.add(f"{name}-{path.replace('/', '-')}", path, content)
    return outcome


def made() -> Outcome:
    """The files that are made to take long."""
    outcome = Outcome()
    for name, (kind, file) in FILES.items():
        outcome.add(name.replace(" ", "-"), f"records/{kind}/x.yaml", file(SIZE_LIMIT))
    return outcome


def sizes(runs: int) -> Iterator[int]:
    """How many inputs each batch has."""
    yield from [BATCH] * (runs // BATCH)
    if runs % BATCH:
        yield runs % BATCH


@click.command()
@click.option("--runs", default=10_000, show_default=True, help="How many inputs.")
@click.option("--seed", default=1, show_default=True, help="Another seed gives other inputs.")
@click.option("--jobs", type=int, help="How many processes; as many as there are processors if left out.")
@click.option("--found", type=click.Path(path_type=Path), default=FOUND, help="Folder for what is found.")
def fuzz(runs: int, seed: int, jobs: int | None, found: Path) -> None:
    """Attack the checks with damaged records; exit 1 if an input gives an exception or takes over two seconds."""
    outcome = made()
    parts = list(sizes(runs))
    with ProcessPoolExecutor(jobs) as pool:
        results = pool.map(batch, range(len(parts)), repeat(seed), parts)
        with click.progressbar(results, length=len(parts), file=sys.stderr) as shown:
            for each in shown:
                outcome.join(each)
    tell(outcome)
    keep(outcome.found, found)
    sys.exit(1 if outcome.found else 0)


def tell(outcome: Outcome) -> None:
    click.echo(f"{outcome.counts.total() - outcome.counts['slow']} inputs")
    for became in ("without problems", "with problems", "not readable", "exception", "slow"):
        click.echo(f"{outcome.counts[became]:>9} {became}")
    seconds, name = outcome.slowest
    click.echo(f"{seconds:>9.1f} seconds for the slowest, {name}")


def keep(culprits: list[Found], folder: Path) -> None:
    for culprit in culprits:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / culprit.name).write_bytes(culprit.content)
        click.echo(f"{folder / culprit.name}: {culprit.why}")


if __name__ == "__main__":
    fuzz()
