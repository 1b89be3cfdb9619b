"""Names and contents in, the same contents out in a later run; one file of SQLite holds them.

A file that is locked or cannot be written holds nothing, a damaged one begins anew, and a content that is not what was
put in is not there: whoever asks has to find out again.
"""

import contextlib
import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from .digest import digest

_TABLE = "CREATE TABLE IF NOT EXISTS kept (name TEXT PRIMARY KEY, mark TEXT, content BLOB) WITHOUT ROWID"
_AT_ONCE = 500  # names in one question; SQLite takes 999 (https://sqlite.org/limits.html)


class Store:
    """Contents by name, to be used in a `with`; they are written as they are put in, several at once or not at all."""

    def __init__(self, path: Path, patience: float = 5) -> None:
        """`patience` are the seconds to wait for another program that writes to the file."""
        self._path = path
        self._patience = patience
        self._base: sqlite3.Connection | None = None

    def __enter__(self) -> Self:
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
        for _ in range(2):
            with self._trying():
                self._base = sqlite3.connect(self._path, self._patience, isolation_level=None)
                # If the machine loses its power the file may be damaged, which is noticed; waiting would cost more.
                self._base.execute("PRAGMA synchronous = OFF")
                self._base.execute(_TABLE)
                return self
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._close()

    def get(self, names: Iterable[str]) -> dict[str, bytes]:
        """The contents of those names that are known."""
        found: dict[str, bytes] = {}
        for part in _parts(tuple(names)):
            marks = ",".join("?" * len(part))
            rows = self._told(f"SELECT name, mark, content FROM kept WHERE name IN ({marks})", part)  # noqa: S608 - question marks
            found |= {name: content for name, mark, content in rows if mark == _mark(name, content)}
        return found

    def put(self, contents: Mapping[str, bytes]) -> None:
        """Keep these contents beside, or in place of, those that are there."""
        rows = [(name, _mark(name, content), content) for name, content in contents.items()]
        self._do("INSERT OR REPLACE INTO kept VALUES (?, ?, ?)", rows)

    def keep_only(self, names: Iterable[str]) -> None:
        """Forget every other name."""
        wanted = frozenset(names)
        known = (name for (name,) in self._told("SELECT name FROM kept"))
        self._do("DELETE FROM kept WHERE name = ?", [(name,) for name in known if name not in wanted])

    def keep_beginning(self, beginning: str) -> None:
        """Forget every name that does not begin so."""
        self._do("DELETE FROM kept WHERE substr(name, 1, ?) <> ?", [(len(beginning), beginning)])

    def _told(self, question: str, values: Sequence[str] = ()) -> list[tuple[Any, ...]]:
        with self._trying():
            return self._base.execute(question, values).fetchall() if self._base else []
        return []

    def _do(self, order: str, rows: Sequence[tuple[Any, ...]]) -> None:
        with self._trying():
            if self._base and rows:
                self._base.execute("BEGIN IMMEDIATE")
                self._base.executemany(order, rows)
                self._base.execute("COMMIT")

    @contextlib.contextmanager
    def _trying(self) -> Iterator[None]:
        """What fails holds nothing from here on; a file that SQLite cannot make sense of goes."""
        try:
            yield
        except sqlite3.OperationalError as error:
            self._close()
            if _tells_of_damage(error, self._path):
                self._forget()
        except sqlite3.DatabaseError:
            self._close()
            self._forget()

    def _forget(self) -> None:
        with contextlib.suppress(OSError):
            self._path.unlink()

    def _close(self) -> None:
        if self._base:
            with contextlib.suppress(sqlite3.Error):
                self._base.close()
        self._base = None


def _tells_of_damage(error: sqlite3.OperationalError, path: Path) -> bool:
    """Python alone raises one without a code, for a text that is none; a damaged head forbids what the rights allow."""
    code: int | None = getattr(error, "sqlite_errorcode", None)
    return code is None or (code & 0xFF == sqlite3.SQLITE_READONLY and os.access(path, os.W_OK))


def _mark(name: str, content: object) -> str:
    return digest(name, content) if isinstance(content, bytes) else ""


def _parts(names: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    return (names[start : start + _AT_ONCE] for start in range(0, len(names), _AT_ONCE))
