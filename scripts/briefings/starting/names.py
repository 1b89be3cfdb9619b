"""A text and how the archive before was reached in, the same text with the addresses of one's own archive out."""

import re
from fnmatch import fnmatchcase

from .wanted import Wanted, owner_of, slug_of

NAMED_IN = (
    ".devcontainer/*",
    ".github/*",
    "CITATION.cff",
    "CODE_OF_CONDUCT.md",
    "CONTRIBUTING.md",
    "README.md",
    "SECURITY.md",
    "docs/handbook/*",
)
"""Files that may say where the repository and its pages are; what is in a folder is meant at any depth."""


def may_name(path: str) -> bool:
    return any(fnmatchcase(path, pattern) for pattern in NAMED_IN)


def readdressed(text: str, repository: str, address: str, wanted: Wanted) -> str:
    """Replace the addresses of site and repository, its name with its owner's, and whom its owner has in charge."""
    text = _replaced(text, address.rstrip("/"), wanted.address.rstrip("/"))
    text = _replaced(text, repository, wanted.repository)
    text = _replaced(text, slug_of(repository), slug_of(wanted.repository))
    return _replaced(text, owner_of(repository), owner_of(wanted.repository), before="@", behind=r"(?:/[\w.-]+)?")


def _replaced(text: str, old: str, new: str, before: str = "", behind: str = "") -> str:
    """Replace whole names only, with what may stand behind them."""
    if not old:
        return text
    return re.sub(rf"(?<![\w.-]){before}{re.escape(old)}{behind}(?![\w-])", (before + new).replace("\\", r"\\"), text)
