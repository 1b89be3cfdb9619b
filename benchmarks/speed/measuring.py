"""A command in, what it cost out: a whole process with all that it starts."""  # noqa: INP001 - the folder is run as a program

import os
import subprocess
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

_MEGA = 1_000_000  # bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """Seconds by the clock and of all processors, the most memory of one process in MB, and MB of files written."""

    wall: float
    cpu: float
    memory: float
    written: float


class FailedError(Exception):
    """A command that is measured did not end well; the message is what it wrote last."""


def measured(command: list[str], folder: Path, environment: dict[str, str] | None = None) -> Cost:
    """Run a command in a folder; raises `FailedError` if it does not end with 0."""
    stamp = folder / "measured.log"
    with stamp.open("wb") as log:
        since = stamp.stat().st_mtime_ns
        start = time.perf_counter()
        process = subprocess.Popen(  # noqa: S603 - commands of our own
            command, cwd=folder, stdout=log, stderr=subprocess.STDOUT, env=os.environ | (environment or {})
        )
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        told = stamp.read_text(encoding="utf-8", errors="replace")
        raise FailedError(f"{' '.join(command)} ended with {process.returncode}:\n{told[-2000:]}")
    return Cost(
        wall=wall,
        cpu=used.ru_utime + used.ru_stime,
        memory=used.ru_maxrss * 1024 / _MEGA,
        written=_size(path for path in _files(folder) if path.stat().st_mtime_ns >= since),
    )


def _size(files: Iterable[Path]) -> float:
    return sum(path.stat().st_size for path in files) / _MEGA


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file())
