"""The bytes of a file in, its characters by line and column, and the bytes after edits, out.

What no edit touches stays as it was, byte by byte, the ends of the lines included.
"""

from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from ..read.lines import BREAK
from ..read.yaml import MARK


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """Put `text` in the place of the characters from `start` up to `end`."""

    start: int
    end: int
    text: str = ""


@dataclass(frozen=True)
class Text:
    """`raw` are the characters of a file without its byte order mark."""

    raw: str
    mark: str = ""

    @classmethod
    def of(cls, content: bytes) -> "Text":
        text = content.decode("utf-8")
        return cls(text.removeprefix(MARK), MARK if text.startswith(MARK) else "")

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(chain((0,), (match.end() for match in BREAK.finditer(self.raw))))

    @property
    def line_end(self) -> str:
        """How lines end here: as the first one does."""
        match = BREAK.search(self.raw)
        return match[0] if match else "\n"

    def at(self, line: int, column: int = 1) -> int:
        """The character at a line and column, both counted from 1; the end for the line behind the last."""
        return self._starts[line - 1] + column - 1 if line <= len(self._starts) else len(self.raw)

    def end_of_line(self, line: int) -> int:
        """Behind its last character, before its end."""
        start = self.at(line)
        return start + len(self.raw[start : self.at(line + 1)].rstrip("\r\n"))

    def line_of(self, index: int) -> int:
        return sum(start <= index for start in self._starts)

    def after(self, edits: tuple[Edit, ...], start: int = 0, end: int | None = None) -> str:
        """A stretch of the characters after those edits that lie within it; they do not overlap."""
        end = len(self.raw) if end is None else end
        parts: list[str] = []
        here = start
        for edit in sorted(edits):
            if start <= edit.start and edit.end <= end:
                parts += (self.raw[here : edit.start], edit.text)
                here = edit.end
        return "".join((*parts, self.raw[here:end]))

    def edited(self, edits: tuple[Edit, ...]) -> bytes:
        return (self.mark + self.after(edits)).encode()
