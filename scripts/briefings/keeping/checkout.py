"""A checkout in, the name of its history out: what it was, is and counts as published."""

from pathlib import Path

from ..history import git
from .digest import digest

_NEWEST = ("log", "--max-count=1", "--format=%H %h %cI")
_PUBLISHED = ("rev-parse", "--verify", "--quiet", "refs/remotes/origin/HEAD")
_SHALLOW = ("rev-parse", "--is-shallow-repository")


def checkout_key(root: Path) -> str:
    """The same as long as no commit was made, fetched or checked out; that of no history where there is no git."""
    return digest(*(git(root, *command) or "" for command in (_NEWEST, _PUBLISHED, _SHALLOW)))
