"""All records of an archive, checked for shape and not yet linked."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property
from types import MappingProxyType
from typing import Any, TypeVar

from .keeping.digest import digest
from .kinds import models
from .parts.base import Part, Path, leaves, leaves_of, parts_within
from .parts.record import Record
from .problem import Place, Problem, Severity
from .read.document import Document
from .redirects import NO_REDIRECTS, Redirects
from .settings import Settings
from .values.country import is_code
from .values.locator import Locator
from .values.reference import Reference

RESERVED = frozenset({"both", "index", "source", "third-party", "unknown", "unstated"})
"""Words that stand where ids stand and mean something else."""

NAMING: tuple[type, ...] = (Reference, Locator)
"""Values that name something outside their place, whatever their field."""
_NAMING = frozenset({"country", "publisher"})
_FIELDS = _NAMING | {"in"}

R = TypeVar("R", bound=Record)


def has_other_meaning(id_: str) -> bool:
    """Whether an id would be read as something else: a word, a number, or a country's code."""
    return id_ in RESERVED or id_.isdigit() or is_code(id_)


def _is_read_source(path: Path) -> bool:
    """Whether a value at this path names a source that was read for what no source states."""
    return path[0] == "not_stated" and "in" in path


@dataclass(frozen=True, kw_only=True, slots=True)
class Filed:
    """A record of good shape with the file that it came from."""

    id: str
    kind: str
    record: Record
    document: Document

    @property
    def path(self) -> str:
        return self.document.path

    @property
    def content(self) -> str:
        """The name of the file with what is in it: another record has another one."""
        return digest(self.path, self.document.text)

    def place(self, path: Path) -> Place:
        return self.document.place(*path)

    def problem(self, rule: str, message: str, help_: str, path: Path = (), severity: Severity = "error") -> Problem:
        return Problem(place=self.place(path), rule=rule, message=message, help=help_, severity=severity)


@dataclass(frozen=True, kw_only=True)
class Records:
    """Records by id, and the files of all ids that exist, misshapen ones included.

    `merged` are the paths of all record files that the main line of the history ever had; empty without a history.
    """

    filed: tuple[Filed, ...]
    documents: tuple[Document, ...]
    settings: Settings
    redirects: Redirects = NO_REDIRECTS
    merged: frozenset[str] = frozenset()

    @property
    def files(self) -> tuple[Document, ...]:
        """The files of all records, and that of the redirects if there is one."""
        return (*self.documents, *([self.redirects.document] if self.redirects.document else []))

    @cached_property
    def by_id(self) -> MappingProxyType[str, Filed]:
        return MappingProxyType({filed.id: filed for filed in self.filed})

    @cached_property
    def files_of(self) -> MappingProxyType[str, tuple[Document, ...]]:
        """Map every id that has a file to its files: more than one if the id is taken twice."""
        found: dict[str, list[Document]] = {}
        for document in self.documents:
            found.setdefault(document.id, []).append(document)
        return MappingProxyType({id_: tuple(files) for id_, files in found.items()})

    @cached_property
    def _kinds(self) -> MappingProxyType[str, tuple[str, ...]]:
        """Map every id that has a file to the folders of its files; to all kinds where one of these is of no kind."""
        found = {id_: tuple(file.folder for file in files) for id_, files in self.files_of.items()}
        known = frozenset(models())
        return MappingProxyType({id_: own if known.issuperset(own) else tuple(models()) for id_, own in found.items()})

    def kinds_of(self, id_: str) -> tuple[str, ...]:
        """The kinds of the files that have this id; all kinds for one in a folder of no kind, which was misplaced."""
        return self._kinds.get(id_, ())

    def has(self, id_: str, kinds: tuple[str, ...] = ()) -> bool:
        """Whether there is a file of this id, of one of `kinds` if any are named."""
        found = self.kinds_of(id_)
        return bool(found) and (not kinds or any(kind in kinds for kind in found))

    @cached_property
    def ids(self) -> Callable[[tuple[str, ...]], tuple[str, ...]]:
        """Kinds in, all ids of these kinds out, in the order of the files; it remembers what it told."""
        return cache(lambda kinds: tuple(id_ for id_ in self.files_of if self.has(id_, kinds)))

    @cached_property
    def values(self) -> tuple[tuple[Filed, Path, Any], ...]:
        """Every single value of every record; for rules that look at each file by itself, as many take much memory."""
        return tuple((filed, path, value) for filed in self.filed for path, value in leaves(filed.record))

    @cached_property
    def parts(self) -> tuple[tuple[Filed, Path, Part], ...]:
        """Every part of every record; for rules that look at each file by itself."""
        return tuple((filed, path, part) for filed in self.filed for path, part in parts_within(filed.record))

    @cached_property
    def names(self) -> tuple[tuple[Filed, Path, Reference | Locator | str], ...]:
        """Every value that names something outside its place: a record, a country, a source, a paragraph."""
        return tuple(
            (filed, path, value)
            for filed in self.filed
            for path, value in leaves_of(filed.record, NAMING, _FIELDS)
            if isinstance(value, NAMING) or path[-1] in _NAMING or _is_read_source(path)
        )

    @cached_property
    def _of(self) -> Callable[[type[Record]], tuple[tuple[Filed, Any], ...]]:
        return cache(
            lambda model: tuple((filed, filed.record) for filed in self.filed if isinstance(filed.record, model))
        )

    def of(self, model: type[R]) -> tuple[tuple[Filed, R], ...]:
        """All records of one model, in the order of their paths."""
        return self._of(model)
