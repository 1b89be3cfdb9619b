"""Rows and the block of a template that shows them in, their text out: shown, or kept by a build that showed the same.

A long list is shown again when one of its rows has changed, and all but one of its slices come out as before.
A block may show its rows and what its list says is beside them, and ask the archive; a test finds templates that show
more in one.
"""

import pickle
from collections.abc import Callable
from dataclasses import dataclass, field

from markupsafe import Markup

from ..keeping.digest import digest
from ..keeping.packed import packed, unpacked
from ..keeping.store import Store
from ..keeping.value import Names
from .asked import Asked, Question, apart, recalled
from .slices import Rows

Show = Callable[[Rows, str], str]
Answer = Callable[[Question], str]
"""The name of what the archive answers to the page."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Blocks:
    """Those of one page; `page` names it with the program, `used` are the names by which its blocks are kept."""

    page: str
    store: Store
    names: Names
    archive: Asked
    answer: Answer
    used: dict[str, None] = field(default_factory=dict)

    def kept(self, show: Show, whose: tuple[object, ...]) -> Show:
        """The same block; `whose` tells its list apart from others of the page, and what it shows beside it."""

        def text(rows: Rows, noun: str) -> Markup:
            name = digest(self.page, self.names.name((*whose, noun, rows)))
            return Markup(self._text(name, show, rows, noun))  # noqa: S704 - what a template shows

        return text

    def _text(self, name: str, show: Show, rows: Rows, noun: str) -> str:
        self.used[name] = None
        known = self.store.get([name]).get(name)
        text, answers = pickle.loads(unpacked(known)) if known else ("", ())  # noqa: S301 - our own: the store has its digest
        if known and all(self.answer(question) == answer for question, answer in answers):
            recalled(self.archive, (question for question, _ in answers))
            return str(text)
        with apart(self.archive) as questions:
            text = str(show(rows, noun))
        told = tuple((question, self.answer(question)) for question in questions)
        self.store.put({name: packed(pickle.dumps((text, told)))})
        return text


@dataclass(frozen=True, slots=True)
class NoBlocks:
    """None are kept."""

    def kept(self, show: Show, _whose: tuple[object, ...]) -> Show:
        return show
