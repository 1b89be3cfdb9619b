"""A command in, what it cost out: a whole process with all that it starts."""  # noqa: INP001 - the folder is run as a program

import os
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

_MEGA = 1_000_000  # bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """Seconds by the clock and of all processors, and the most memory of one process in MB."""

    wall: float
    cpu: float
    memory: float


class FailedError(Exception):
    """A command that is measured did not end well; the message is what it wrote last."""


def measured(command: list[str], folder: Path, environment: dict[str, str] | None = None) -> Cost:
    """Run a command in a folder; raises `FailedError` if it does not end with 0."""
    with (folder / "measured.log").open("wb") as log:
        start = time.perf_counter()
        process = subprocess.Popen(  # noqa: S603 - commands of our own
            command, cwd=folder, stdout=log, stderr=subprocess.STDOUT, env=os.environ | (environment or {})
        )
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        told = (folder / "measured.log").read_text(encoding="utf-8", errors="replace")
        raise FailedError(f"{' '.join(command)} ended with {process.returncode}:\n{told[-2000:]}")
    return Cost(wall=wall, cpu=used.ru_utime + used.ru_stime, memory=used.ru_maxrss * 1024 / _MEGA)


def size(folder: Path) -> float:
    """MB of all files below a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / _MEGA
