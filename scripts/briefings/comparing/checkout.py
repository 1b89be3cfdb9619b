"""A commit in, its files and the paths of those that are other files now out.

The checkout, its index and its branches stay as they are: the files are laid out elsewhere, by an index of their own.
"""

from pathlib import Path

from .base import Base
from .git import git


def lay_out(base: Base, folder: Path) -> None:
    """Write all files of the commit below `folder`, with the line ends that this checkout has."""
    index = {"GIT_INDEX_FILE": str(folder.with_suffix(".index"))}
    git(base.top, "read-tree", base.commit, **index)
    git(base.top, "checkout-index", "--all", "--quiet", f"--prefix={folder.as_posix()}/", **index)


def changed_since(base: Base) -> tuple[str, ...]:
    """The paths of all files that differ from the commit, new ones included, committed or not."""
    differing = git(base.top, "diff", "--name-only", "--no-renames", "--no-ext-diff", "-z", base.commit)
    new = git(base.top, "ls-files", "--others", "--exclude-standard", "-z")
    return tuple(sorted({*filter(None, (differing + new).split("\0"))}))
