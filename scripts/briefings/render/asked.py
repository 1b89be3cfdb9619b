"""The archive in, the same out as one page is given it, with what the page asked of it: it rests on nothing else."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, fields, replace
from functools import partial
from typing import Any, cast

from ..link.archive import Archive
from ..link.facets.known import Known
from .looked import Looked

_THE_PAGE_S_OWN = None


@dataclass(frozen=True, slots=True)
class Question:
    """A name of the archive; for one that is called, texts, and None for what the page shows.

    For `known`, a name of it, and what was looked up there; nothing where it was gone through.
    """

    name: str
    given: tuple[str | None, ...] = ()


class Asked:
    """Stands for the archive in the templates of one page, which shows `item`."""

    def __init__(self, archive: Archive, item: object) -> None:
        self._archive = archive
        self._item = item
        self._questions: dict[Question, None] = {}
        self._answers: dict[Question, Any] = {}
        self._known: Known | None = None

    @property
    def known(self) -> Known:
        """What is looked up in it counts, not all that is there."""
        if self._known is None:
            of = self._archive.known
            self._known = replace(of, **{each.name: Looked(getattr(of, each.name)) for each in fields(of)})
        return self._known

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - as the archive has it
        if callable(getattr(type(self._archive), name, None)):
            return partial(self._called, name)
        return self._answered(Question(name))

    def _called(self, name: str, *given: object) -> Any:  # noqa: ANN401 - as above
        """Raises `TypeError` for anything else: whether the next build would ask the same could not be told."""
        if any(each is not self._item and not isinstance(each, str) for each in given):
            raise TypeError(f"a template asks for {name} of what it does not show")
        told = (_THE_PAGE_S_OWN if each is self._item else cast("str", each) for each in given)
        return self._answered(Question(name, tuple(told)))

    def _answered(self, question: Question) -> Any:  # noqa: ANN401 - as above
        self._questions[question] = None
        return answered(self, question)


# ruff: noqa: SLF001 - these are no methods, since the archive may have any name


def answered(asked: Asked, question: Question) -> Any:  # noqa: ANN401 - as the archive has it
    """What the archive answers to the page, which is found out once."""
    if question not in asked._answers:
        asked._answers[question] = answer(asked._archive, asked._item, question)
    return asked._answers[question]


def questions_of(asked: Asked) -> tuple[Question, ...]:
    """What was asked, each question once."""
    return (*asked._questions, *(_looked_up(asked._known) if asked._known else ()))


@contextmanager
def apart(asked: Asked) -> Iterator[list[Question]]:
    """What is asked meanwhile is told by itself at the end, and counts as asked."""
    before, known = asked._questions, asked._known
    asked._questions, asked._known = {}, None
    own: list[Question] = []
    try:
        yield own
    finally:
        own += questions_of(asked)
        asked._questions, asked._known = before, known
        recalled(asked, own)


def recalled(asked: Asked, questions: Iterable[Question]) -> None:
    """These count as asked."""
    asked._questions |= dict.fromkeys(questions)


def _looked_up(known: Known) -> Iterator[Question]:
    for each in fields(known):
        looked: Looked[Any] = getattr(known, each.name)
        if looked.through:
            yield Question("known", (each.name,))
        elif looked.paths:
            yield Question("known", (each.name, *looked.paths))


def answer(archive: Archive, item: object, question: Question) -> Any:  # noqa: ANN401 - as the archive has it
    """What the archive answers to a page that shows `item`."""
    found = getattr(archive, question.name)
    if isinstance(found, Known):
        return _answer_of(found, *cast("tuple[str, ...]", question.given))
    if not callable(found):
        return found
    asked = cast("Callable[..., Any]", found)
    return asked(*(item if each is _THE_PAGE_S_OWN else each for each in question.given))


def _answer_of(known: Known, name: str, *looked_up: str) -> Any:  # noqa: ANN401 - as it has it
    there: Mapping[str, Any] = getattr(known, name)
    return tuple(map(there.get, looked_up)) if looked_up else there
