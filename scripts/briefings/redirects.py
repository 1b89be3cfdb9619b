"""The file of redirects in, its entries with their places out."""

from dataclasses import dataclass

from .parts.redirect import Redirect
from .problem import Problem
from .read.document import Document
from .shape import shape_list


@dataclass(frozen=True, kw_only=True, slots=True)
class FiledRedirect:
    """An entry with the file that it stands in and its place in the list, counted from 0."""

    redirect: Redirect
    document: Document
    index: int

    def problem(self, rule: str, message: str, help_: str, field: str) -> Problem:
        return self.document.problem(rule, message, help_, self.index, field)


@dataclass(frozen=True, kw_only=True, slots=True)
class Redirects:
    """All redirects; `document` is None where no file lists any, `sound` is False where the file could not be used."""

    document: Document | None = None
    filed: tuple[FiledRedirect, ...] = ()
    sound: bool = True

    @property
    def former(self) -> frozenset[str]:
        """Ids of records that moved or went; none is used twice."""
        return frozenset(each.redirect.old.id for each in self.filed)

    @property
    def moved(self) -> dict[str, str]:
        """Former ids, and what has their place."""
        return {each.redirect.old.id: each.redirect.new for each in self.filed if each.redirect.new}


NO_REDIRECTS = Redirects()


def redirects_in(document: Document) -> tuple[Redirects, tuple[Problem, ...]]:
    """Give the entries of the file their shape; one that does not fit leaves none of them to be used."""
    entries, problems = shape_list(document, Redirect) if document.readable else (None, ())
    filed = (FiledRedirect(redirect=each, document=document, index=index) for index, each in enumerate(entries or ()))
    return Redirects(document=document, filed=tuple(filed), sound=entries is not None), problems
