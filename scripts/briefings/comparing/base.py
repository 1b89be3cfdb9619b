"""A folder of a checkout and the name of a revision in, the commit to compare with out."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from .git import NoBase, git, line_of

_REST = "git fetch --unshallow origin"


@dataclass(frozen=True, kw_only=True, slots=True)
class Base:
    """The commit from which the present work goes on.

    `top` is the folder of the whole checkout, `asked` the revision as it was named, `day` that of the newest commit.
    `moved_on` tells that the named revision has commits which the present work lacks.
    """

    top: Path
    asked: str
    commit: str
    short: str
    moved_on: bool
    day: dt.date

    @property
    def name(self) -> str:
        return f"{self.asked} ({self.short})"

    def inner(self, path: Path) -> Path:
        """Where a file or folder stands below the top of the checkout."""
        if not path.is_relative_to(self.top):
            raise NoBase(f"{path} is outside the checkout {self.top}, so `{self.asked}` says nothing of it")
        return path.relative_to(self.top)


def base_of(root: Path, asked: str) -> Base:
    """The last commit that both the checkout of `root` and the named revision have; raises `NoBase`."""
    top = line_of(root, "rev-parse", "--show-toplevel")
    if top is None:
        raise NoBase(f"git finds no checkout at {root}; clone the repository with git")
    return _base(Path(top).resolve(), asked)


def _base(top: Path, asked: str) -> Base:
    named = None if asked.startswith("-") else line_of(top, "rev-parse", "--verify", "--quiet", f"{asked}^{{commit}}")
    if named is None:
        raise NoBase(f"git knows no revision `{asked}` here{_way_to(top, asked)}")
    commit = line_of(top, "merge-base", named, "HEAD")
    if commit is None:
        raise NoBase(_apart(top, asked))
    return Base(
        top=top,
        asked=asked,
        commit=commit,
        short=git(top, "rev-parse", "--short", commit).strip(),
        moved_on=commit != named,
        day=dt.date.fromisoformat(git(top, "log", "-1", "--format=%cs", "HEAD").strip()),
    )


def _way_to(top: Path, asked: str) -> str:
    """How to come by a revision that is not at hand."""
    remote, _, branch = asked.partition("/")
    if branch and remote in git(top, "remote").split():
        return f"; fetch it: git fetch {remote} {branch}"
    if _is_shallow(top):
        return f", and this clone has only the newest commits; fetch the others: {_REST}"
    return "; name a branch or a commit (for example origin/main, after git fetch origin main)"


def _apart(top: Path, asked: str) -> str:
    if _is_shallow(top):
        return f"this clone is too short to tell where this work left `{asked}`; fetch the rest: {_REST}"
    return f"`{asked}` and the present commit have no commit in common; name the branch that this work is for"


def _is_shallow(top: Path) -> bool:
    return line_of(top, "rev-parse", "--is-shallow-repository") == "true"
