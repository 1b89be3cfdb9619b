"""All records of an archive, checked for shape and not yet linked."""

from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType
from typing import TypeVar

from .parts.base import Path
from .parts.record import Record
from .problem import Place, Problem, Severity
from .read.document import Document
from .settings import Settings

RESERVED = frozenset({"both", "index", "source", "third-party", "unknown", "unstated"})
"""Words that stand where ids stand and mean something else."""

R = TypeVar("R", bound=Record)


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

    def place(self, path: Path) -> Place:
        return self.document.place(*path)

    def problem(self, rule: str, message: str, help_: str, path: Path = (), severity: Severity = "error") -> Problem:
        return Problem(place=self.place(path), rule=rule, message=message, help=help_, severity=severity)


@dataclass(frozen=True, kw_only=True)
class Records:
    """Records by id, and the files of all ids that exist, misshapen ones included."""

    filed: tuple[Filed, ...]
    documents: tuple[Document, ...]
    settings: Settings

    @cached_property
    def by_id(self) -> MappingProxyType[str, Filed]:
        return MappingProxyType({filed.id: filed for filed in self.filed})

    @cached_property
    def kinds_of(self) -> MappingProxyType[str, str]:
        """Map every id that has a file to its kind."""
        return MappingProxyType({document.id: document.folder for document in self.documents})

    def of(self, model: type[R]) -> tuple[tuple[Filed, R], ...]:
        """All records of one model, in the order of their paths."""
        return tuple((filed, filed.record) for filed in self.filed if isinstance(filed.record, model))
