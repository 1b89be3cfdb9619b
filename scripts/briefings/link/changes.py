"""The history of files in, the changes of records out: which are new, which were corrected, which went."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from ..history import Did, Edit, History
from ..kinds import models
from .redirects import Moved
from .ref import Ref, kind_in_words
from .register import Register

Kind = Literal["new", "corrected", "removed"]

_FILE = re.compile(r"(?P<folder>[^/]+)/(?P<kind>[a-z]+)/(?P<id>[a-z0-9-]+)\.yaml")
_KINDS: dict[Did, Kind] = {"added": "new", "changed": "corrected", "removed": "removed"}


@dataclass(frozen=True, kw_only=True, slots=True)
class RecordChange:
    """What one commit did to one record; what its author wrote of the whole commit is not told.

    `corrected` is every change of a record that stayed, an addition or a matter of layout as well.
    `ref` is its page as it is called now, or its id where it is there no more; `stands` tells which.
    `moved` is the redirect from its old address, if there is one.
    """

    at: dt.datetime
    commit: str
    kind: Kind
    ref: Ref
    label: str
    path: str
    stands: bool
    moved: Moved | None

    @property
    def day(self) -> dt.date:
        return self.at.date()


def changes_of(register: Register, history: History, redirects: tuple[Moved, ...]) -> tuple[RecordChange, ...]:
    """All changes of all records, newest first; empty where there is no history."""
    moved = {each.ref.key: each for each in redirects}
    found = (change for path, edits in history.edits.items() for change in _of_file(register, moved, path, edits))
    return tuple(sorted(found, key=lambda change: (-change.at.timestamp(), change.path)))


def _of_file(
    register: Register, moved: dict[tuple[str, str], Moved], path: str, edits: tuple[Edit, ...]
) -> Iterator[RecordChange]:
    match = _FILE.fullmatch(path)
    if not match or match["kind"] not in models() or match["folder"] not in _folders(register):
        return
    filed = register.records.by_id.get(match["id"])
    stands = filed is not None and filed.path == path
    ref = register.ref(match["id"]) if stands else Ref(match["kind"], match["id"], match["id"])
    for edit in edits:
        yield RecordChange(
            at=edit.at,
            commit=edit.change.commit,
            kind=_KINDS[edit.did],
            ref=ref,
            label=kind_in_words(models()[match["kind"]].label),
            path=path,
            stands=stands,
            moved=moved.get(ref.key),
        )


def _folders(register: Register) -> frozenset[str]:
    """The name of the folder of records, as the paths of its files begin."""
    return frozenset(filed.path.partition("/")[0] for filed in register.records.filed[:1])
