"""What a file for reusers is: its place, its name and what it holds, in the words of the data page."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class File:
    """A file below the site's root; a path with words in angle brackets stands for one file of each.

    `format` and `mediatype` are as a data package names them.
    """

    path: str
    title: str
    text: str
    format: str
    mediatype: str

    @property
    def is_one(self) -> bool:
        return "<" not in self.path

    @property
    def is_compressed(self) -> bool:
        return self.path.endswith(".gz")
