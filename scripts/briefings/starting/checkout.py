"""The folder of an archive in, the commit that it stands at and the files that git keeps out; it is only read."""

import datetime as dt
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from .refused import Refused

_SHOWN = 5  # files that stand in the way


@dataclass(frozen=True, kw_only=True, slots=True)
class Checkout:
    """`tracked` are paths below `root`; every one of them is in `commit` as it is here. `origin` may be empty."""

    root: Path
    commit: str
    day: dt.date
    origin: str
    tracked: tuple[str, ...]

    def texts(self, paths: Iterable[str]) -> Mapping[str, str]:
        """The files that are UTF-8, with the line ends that they have."""
        found = {path: self.root / path for path in paths}
        read = {path: file.read_bytes() for path, file in found.items() if file.is_file() and not file.is_symlink()}
        return {path: content.decode() for path, content in read.items() if _is_text(content)}


def checkout_of(root: Path) -> Checkout:
    """Raises `Refused` unless everything here can be brought back from the newest commit."""
    prefix = _git(root, "rev-parse", "--show-prefix")
    if prefix is None:
        raise Refused(
            "this is no git checkout, so that what is deleted could not be brought back; clone the repository"
        )
    if prefix.strip():
        raise Refused("this archive is a part of a repository; start one of your own in the repository's first folder")
    newest = _git(root, "log", "--max-count=1", "--format=%H %cs")
    if not newest:
        raise Refused("nothing is committed here, so that what is deleted could not be brought back; commit first")
    _refuse_uncommitted(root)
    commit, day = newest.split()
    return Checkout(
        root=root,
        commit=commit,
        day=dt.date.fromisoformat(day),
        origin=(_git(root, "config", "--get", "remote.origin.url") or "").strip(),
        tracked=tuple(path for path in (_git(root, "ls-files", "-z") or "").split("\0") if path),
    )


def _refuse_uncommitted(root: Path) -> None:
    status = _git(root, "status", "--porcelain", "-z", "--no-renames", "--untracked-files=all") or ""
    changed = [entry[3:] for entry in status.split("\0") if entry]
    if changed:
        more = f" and {len(changed) - _SHOWN} more" if len(changed) > _SHOWN else ""
        raise Refused(
            f"not everything is committed ({', '.join(changed[:_SHOWN])}{more}), so that it could not be brought back; "
            "commit it, or put it aside with `git stash --include-untracked`"
        )


def _is_text(content: bytes) -> bool:
    try:
        content.decode()
    except UnicodeDecodeError:
        return False
    return True


def _git(root: Path, *arguments: str) -> str | None:
    """What git prints; None where it is not installed or has no answer."""
    command = ["git", *arguments]
    try:
        done = subprocess.run(command, cwd=root, capture_output=True, text=True, encoding="utf-8", check=False)  # noqa: S603 - a fixed command
    except FileNotFoundError:
        return None
    return done.stdout if done.returncode == 0 else None
