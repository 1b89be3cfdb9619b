"""Damaged copies of the example's records go in, what the checks cannot bear comes out.

Each input is one record with a few bytes or lines changed, often repeated up to the size that a record may have.
Looked for are exceptions, and files of legal size that take longer than two seconds; both are written to a folder.
"""  # noqa: INP001 - a script, not a module

import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import repeat
from pathlib import Path

import click

from briefings.check import check
from briefings.read.files import SIZE_LIMIT
from briefings.read.yaml import read_document
from briefings.report import report
from briefings.settings import Settings

ROOT = Path(__file__).parents[1]
RECORDS = ROOT / "tests" / "example" / "records"
SETTINGS = Settings(name="Fuzz", languages=("en", "is", "es", "ru", "fa-AF"))
FOUND = ROOT / "build" / "fuzz"
BATCH = 200  # inputs
SLOW = 2.0  # seconds
SIGNS = (b": ", b"- ", b"#", b"\t", b"'", b'"', b"[", b"{", b"}", b"&a ", b"*a ", b"!x ", b"|", b">", b"%", b"---\n")
SIGNS += (b"\xff", b"\x00", b"\xc2\xa0", b"\xe2\x80\x9c", b"\xe2\x80\xae", b"\xef\xbb\xbf", b"\r", b"~", b"? ", b"<<: ")

Random = random.Random
Change = Callable[[Random, bytes], bytes]


def _other_byte(noise: Random, content: bytes) -> bytes:
    at = noise.randrange(len(content) + 1)
    return content[:at] + bytes([noise.randrange(256)]) + content[at + 1 :]


def _sign(noise: Random, content: bytes) -> bytes:
    at = noise.randrange(len(content) + 1)
    return content[:at] + noise.choice(SIGNS) * noise.choice((1, 1, 1, 3, 40)) + content[at:]


def _cut(noise: Random, content: bytes) -> bytes:
    at = noise.randrange(len(content) + 1)
    return content[:at] + content[at + noise.randrange(60) :]


def _line_gone(noise: Random, content: bytes) -> bytes:
    lines = content.splitlines(keepends=True) or [b""]
    del lines[noise.randrange(len(lines))]
    return b"".join(lines)


def _line_elsewhere(noise: Random, content: bytes) -> bytes:
    lines = content.splitlines(keepends=True) or [b""]
    lines.insert(noise.randrange(len(lines) + 1), noise.choice(lines))
    return b"".join(lines)


def _line_moved_in(noise: Random, content: bytes) -> bytes:
    lines = content.splitlines(keepends=True) or [b""]
    at = noise.randrange(len(lines))
    lines[at] = b" " * noise.randrange(1, 5) + lines[at] if noise.random() < 1 / 2 else lines[at].lstrip()
    return b"".join(lines)


def _repeated(noise: Random, content: bytes) -> bytes:
    """A stretch again and again, up to the limit of size."""
    start = noise.randrange(len(content) + 1)
    piece = content[start : start + noise.choice((1, 2, 10, 80, 400))] or b"x"
    room = max(0, SIZE_LIMIT - len(content)) // len(piece)
    return content[:start] + piece * noise.randrange(room + 1) + content[start:]


CHANGES: tuple[Change, ...] = (_other_byte, _sign, _cut, _line_gone, _line_elsewhere, _line_moved_in)
REPEATED = 1 / 50  # of the inputs: they take a hundred times as long as others


@dataclass(frozen=True, kw_only=True)
class Found:
    """An input that the checks cannot bear, and why."""

    name: str
    content: bytes
    why: str


def damaged(noise: Random) -> tuple[str, bytes]:
    """The path of a record and its bytes after one to four changes."""
    path = noise.choice(sorted(RECORDS.rglob("*.yaml")))
    content = path.read_bytes()
    for _ in range(noise.randrange(1, 5)):
        content = noise.choice(CHANGES)(noise, content)
    if noise.random() < REPEATED:
        content = _repeated(noise, content)
    return f"records/{path.relative_to(RECORDS).as_posix()}", content[:SIZE_LIMIT]


def judged(path: str, content: bytes) -> tuple[str, str | None]:
    """What became of an input, and why it is too much for the checks, if it is."""
    start = time.process_time()
    try:
        document, unread = read_document(path, content)
        _, problems = check((document,), SETTINGS)
        report(tuple(sorted({*unread, *problems})))
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what we look for
        return "exception", f"{type(error).__name__}: {error}"
    seconds = time.process_time() - start
    outcome = "not readable" if unread else "with problems" if problems else "without problems"
    return outcome, f"{seconds:.1f} seconds" if seconds > SLOW else None


def batch(number: int, seed: int, size: int) -> tuple[Counter[str], list[Found]]:
    counts, found = Counter[str](), []
    for run in range(size):
        name = f"{seed}-{number}-{run}"
        path, content = damaged(Random(name))
        outcome, why = judged(path, content)
        counts[outcome] += 1
        if why:
            counts["slow"] += outcome != "exception"
            found.append(Found(name=f"{name}-{path.replace('/', '-')}", content=content, why=why))
    return counts, found


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
    counts, culprits = Counter[str](), list[Found]()
    parts = list(sizes(runs))
    with ProcessPoolExecutor(jobs) as pool:
        results = pool.map(batch, range(len(parts)), repeat(seed), parts)
        with click.progressbar(results, length=len(parts), file=sys.stderr) as shown:
            for counted, caught in shown:
                counts.update(counted)
                culprits += caught
    tell(runs, counts)
    keep(culprits, found)
    sys.exit(1 if culprits else 0)


def tell(runs: int, counts: Counter[str]) -> None:
    click.echo(f"{runs} inputs")
    for outcome in ("without problems", "with problems", "not readable", "exception", "slow"):
        click.echo(f"{counts[outcome]:>9} {outcome}")


def keep(culprits: list[Found], folder: Path) -> None:
    for culprit in culprits:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / culprit.name).write_bytes(culprit.content)
        click.echo(f"{folder / culprit.name}: {culprit.why}")


if __name__ == "__main__":
    fuzz()
