"""The settings, a built site and the names of its files in, what there is to tell of the copy out."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from ..folding import folded
from ..publish.version import Version, version_of
from ..settings import Settings
from .inside import MARKS

_NAME = 32  # characters of the archive's name in that of the file


@dataclass(frozen=True, kw_only=True, slots=True)
class Carried:
    """A copy of an archive; `file` is the name of the ZIP file, `version` is None without a history.

    `longest` is the number of characters of the longest path inside, `mark` the path of a picture for the start page.
    """

    settings: Settings
    version: Version | None
    file: str
    briefings: int
    pdfs: int
    files: int
    longest: int
    mark: str

    @property
    def checksum_file(self) -> str:
        return f"{self.file}.sha256"


def carried(settings: Settings, site: Path, names: Collection[str]) -> Carried:
    version = version_of(site)
    return Carried(
        settings=settings,
        version=version,
        file=_file(settings.name, version),
        briefings=sum(1 for name in names if re.fullmatch(r"[^/]+/data/meetings/[^/]+\.json", name)),
        pdfs=sum(1 for name in names if name.endswith(".pdf")),
        files=len(names),
        longest=max(map(len, names)),
        mark=next((each for each in MARKS if each in names), MARKS[-1]),
    )


def _file(name: str, version: Version | None) -> str:
    """The archive's name in letters that every system has, cut between two words, with day and commit."""
    words = "-".join(re.findall("[a-z0-9]+", folded(name))) or "archive"
    short = words if len(words) <= _NAME else words[: _NAME + 1].rpartition("-")[0] or words[:_NAME]
    return f"{short}-{version.day.isoformat()}-{version.commit}.zip" if version else f"{short}.zip"
