"""A git checkout in, what its history tells of every file out, read in one pass.

That is the day of the newest commit, the last change of each file and all changes before it, and which files the main
line ever had.
"""

import datetime as dt
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal, Protocol

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


class Ask(Protocol):
    """A folder and the words of a command of git in, what git prints out; None where it fails."""

    def __call__(self, root: Path, *arguments: str) -> str | None: ...


NO_HISTORY = History()
_DID: dict[str, Did] = {"A": "added", "D": "removed"}

# A merge tells the files in which it differs from its first parent (git 2.31 and later).
_NAMES = ("--no-renames", "--relative", "--name-status", "--diff-merges=first-parent")


def history_of(root: Path, after: str = "", ask: Ask | None = None) -> History:
    """Read the history of `root`; without git, without commits, or cut short by a shallow clone it is missing.

    What happened up to the commit `after` belongs to another archive and is left out; where there is no such commit,
    nothing is.
    `ask` is asked what takes git long in the place of git.
    """
    ask = ask or git
    newest = git(root, "log", "--max-count=1", "--format=%cI %h")
    if git(root, "rev-parse", "--is-shallow-repository") != "false\n" or not newest:
        return NO_HISTORY
    is_here = after and git(root, "cat-file", "-e", f"{after}^{{commit}}") is not None
    log = ask(root, "log", *_NAMES, "--format=%x00%cI %h %H %P", "HEAD", *([f"^{after}"] if is_here else []))
    return replace(_parsed(log or "", _main_line(root, ask)), newest=_change(*newest.split()))


def _main_line(root: Path, ask: Ask) -> frozenset[str]:
    """The commits of the published branch, by first parents; those of this one where no published one is known.

    What happened within a branch before it was merged is no part of it.
    """
    published = ask(root, "rev-list", "--first-parent", "refs/remotes/origin/HEAD")
    return frozenset((published or ask(root, "rev-list", "--first-parent", "HEAD") or "").split())


def git(root: Path, *arguments: str) -> str | None:
    """What git prints for a command that changes nothing; None where git is not installed or finds no repository."""
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
    for commit in log.split("\0")[1:]:
        head, *lines = filter(None, commit.split("\n"))
        time, name, full, *parents = head.split()
        at, change = dt.datetime.fromisoformat(time), _change(time, name)
        did = {path: _DID.get(letter, "changed") for letter, _, path in (line.partition("\t") for line in lines)}
        merged.update(path for path in did if full in main_line and did[path] != "removed")
        for path in did if len(parents) < 2 else ():  # noqa: PLR2004 - with two parents it is a merge
            edits.setdefault(path, []).append(Edit(change=change, at=at, did=did[path]))
    told = {path: since for path, found in edits.items() if (since := _since_it_was_here(found))}
    return History(
        changes={path: found[0].change for path, found in told.items()}, edits=told, merged=frozenset(merged)
    )


def _since_it_was_here(edits: list[Edit]) -> tuple[Edit, ...]:
    """Without a removal that comes first: what was removed is of the time before the history."""
    return tuple(edits[:-1] if edits[-1].did == "removed" else edits)


def _change(time: str, name: str) -> Change:
    return Change(dt.datetime.fromisoformat(time).date(), name)
