"""A git checkout in, the day of its newest commit and the last change of every file out, read in one pass."""

import datetime as dt
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Change:
    """The commit that last changed a file: its day (in its author's time zone) and its short name."""

    day: dt.date
    commit: str


@dataclass(frozen=True, kw_only=True, slots=True)
class History:
    """Changes by path below the root; `newest` is None where there is no history to read."""

    newest: Change | None = None
    changes: Mapping[str, Change] = field(default_factory=dict)


NO_HISTORY = History()


def history_of(root: Path) -> History:
    """Read the history of `root`; without git, without commits, or cut short by a shallow clone it is missing."""
    if _git(root, "rev-parse", "--is-shallow-repository") != "false\n":
        return NO_HISTORY
    log = _git(root, "log", "--no-renames", "--relative", "--name-only", "--date=short", "--format=%x00%cd %h")
    return _parsed(log) if log else NO_HISTORY


def _git(root: Path, *arguments: str) -> str | None:
    """What git prints; None where it is not installed or finds no repository."""
    command = ["git", "-c", "core.quotePath=false", *arguments]
    try:
        done = subprocess.run(command, cwd=root, capture_output=True, text=True, encoding="utf-8", check=False)  # noqa: S603 - a fixed command
    except FileNotFoundError:
        return None
    return done.stdout if done.returncode == 0 else None


def _parsed(log: str) -> History:
    changes: dict[str, Change] = {}
    newest = None
    for commit in log.split("\0")[1:]:
        head, *paths = filter(None, commit.split("\n"))
        day, name = head.split()
        change = Change(dt.date.fromisoformat(day), name)
        newest = newest or change
        for path in paths:
            changes.setdefault(path, change)
    return History(newest=newest, changes=changes)
