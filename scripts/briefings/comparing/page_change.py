"""What a change does to one page."""

from dataclasses import dataclass
from typing import Literal

Did = Literal["new", "moved", "gone", "changed"]

BRIEFINGS = "meetings"
"""The folder of the pages whose difference is shown."""
_INDEX = "index.md"


@dataclass(frozen=True, kw_only=True, slots=True)
class PageChange:
    """`path` is where the page is, or was if it is gone; `former` where it was before it moved.

    `reason` is what the list of redirects says of a page that is gone; None where it has no entry.
    `difference` are the lines of a briefing that a reader sees to differ; empty for other pages.
    """

    did: Did
    path: str
    title: str
    former: str | None = None
    reason: str | None = None
    difference: tuple[str, ...] = ()

    @property
    def folder(self) -> str:
        return self.path.rpartition("/")[0]

    @property
    def is_briefing(self) -> bool:
        return is_briefing(self.path)


def is_briefing(path: str) -> bool:
    folder, _, name = path.rpartition("/")
    return folder == BRIEFINGS and name != _INDEX
