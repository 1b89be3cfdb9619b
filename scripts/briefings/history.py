"""A git checkout in, what its history tells of every file out, read in one pass.

That is the day of the newest commit, the last change of each file and all changes before it, and which files the main
line ever had.
"""

import datetime as dt
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

Did = Literal["added", "changed", "removed"]


@dataclass(frozen=True, slots=True)
class Change:
    """The commit that last changed a file: its day (in its author's time zone) and its short name."""

    day: dt.date
    commit: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Edit:
    """What one commit did to a file, and when, in its author's time zone."""

    change: Change
    at: dt.datetime
    did: Did


@dataclass(frozen=True, kw_only=True, slots=True)
class History:
    """Changes by path below the root; `newest` is None where there is no history to read.

    `edits` are all changes of each file, newest first, `changes` the first of them.
    `merged` are the paths of all files that the main line ever had, as far as this checkout builds on it.
    """

    newest: Change | None = None
    changes: Mapping[str, Change] = field(default_factory=dict)
    edits: Mapping[str, tuple[Edit, ...]] = field(default_factory=dict)
    merged: frozenset[str] = frozenset()


NO_HISTORY = History()
_DID: dict[str, Did] = {"A": "added", "D": "removed"}

# A merge tells the files in which it differs from its first parent (git 2.31 and later).
_NAMES = ("--no-renames", "--relative", "--name-status", "--diff-merges=first-parent")


def history_of(root: Path) -> History:
    """Read the history of `root`; without git, without commits, or cut short by a shallow clone it is missing."""
    if _git(root, "rev-parse", "--is-shallow-repository") != "false\n":
        return NO_HISTORY
    log = _git(root, "log", *_NAMES, "--format=%x00%cI %h %H %P")
    return _parsed(log, _main_line(root)) if log else NO_HISTORY


def _main_line(root: Path) -> frozenset[str]:
    """The commits of the published branch, by first parents; those of this one where no published one is known.

    What happened within a branch before it was merged is no part of it.
    """
    published = _git(root, "rev-list", "--first-parent", "refs/remotes/origin/HEAD")
    return frozenset((published or _git(root, "rev-list", "--first-parent", "HEAD") or "").split())


def _git(root: Path, *arguments: str) -> str | None:
    """What git prints; None where it is not installed or finds no repository."""
    command = ["git", "-c", "core.quotePath=false", *arguments]
    try:
        done = subprocess.run(command, cwd=root, capture_output=True, text=True, encoding="utf-8", check=False)  # noqa: S603 - a fixed command
    except FileNotFoundError:
        return None
    return done.stdout if done.returncode == 0 else None


def _parsed(log: str, main_line: frozenset[str]) -> History:
    """A merge changes no file by itself: its changes are those of the commits that it brings in."""
    edits: dict[str, list[Edit]] = {}
    merged: set[str] = set()
    newest = None
    for commit in log.split("\0")[1:]:
        head, *lines = filter(None, commit.split("\n"))
        time, name, full, *parents = head.split()
        at = dt.datetime.fromisoformat(time)
        change = Change(at.date(), name)
        newest = newest or change
        did = {path: _DID.get(letter, "changed") for letter, _, path in (line.partition("\t") for line in lines)}
        merged.update(did if full in main_line else ())
        for path in did if len(parents) < 2 else ():  # noqa: PLR2004 - with two parents it is a merge
            edits.setdefault(path, []).append(Edit(change=change, at=at, did=did[path]))
    return History(
        newest=newest,
        changes={path: found[0].change for path, found in edits.items()},
        edits={path: tuple(found) for path, found in edits.items()},
        merged=frozenset(merged),
    )
