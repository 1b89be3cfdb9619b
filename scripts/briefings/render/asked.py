"""The archive in, the same out as one page is given it, with what the page asked of it: it rests on nothing else."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, cast

from ..link.archive import Archive

_THE_PAGE_S_OWN = None


@dataclass(frozen=True, slots=True)
class Question:
    """A name of the archive; for one that is called, texts, and None for what the page shows."""

    name: str
    given: tuple[str | None, ...] = ()


class Asked:
    """Stands for the archive in the templates of one page, which shows `item`."""

    def __init__(self, archive: Archive, item: object) -> None:
        self._archive = archive
        self._item = item
        self._questions: dict[Question, None] = {}

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
        return answer(self._archive, self._item, question)


def questions_of(asked: Asked) -> tuple[Question, ...]:
    """What was asked, each question once; no method, since the archive may have any name."""
    return tuple(asked._questions)  # noqa: SLF001 - see above


def answer(archive: Archive, item: object, question: Question) -> Any:  # noqa: ANN401 - as the archive has it
    """What the archive answers to a page that shows `item`."""
    found = getattr(archive, question.name)
    if not callable(found):
        return found
    asked = cast("Callable[..., Any]", found)
    return asked(*(item if each is _THE_PAGE_S_OWN else each for each in question.given))
