"""The bytes of a record file in, what is wrong with it by itself out, and whether fixes leave it better."""

import functools
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from ..checks import rules
from ..kinds import models
from ..problem import Edit, Place, Problem
from ..read.document import Document
from ..read.edits import edited
from ..read.lines import ends, split
from ..read.yaml import MARK, read_document
from ..records import Records
from ..redirects import redirects_in
from ..settings import Settings
from ..shape import shape
from .run_together import hides_a_field

_MISSING = frozenset({"missing-field", "missing-space"})
Key = tuple[int, str, str]


@dataclass(frozen=True, kw_only=True, slots=True)
class Attempt:
    """A file as it is, or as it would be; `stopped` says why it cannot be read, `problems` are sorted by place."""

    path: str
    content: bytes
    settings: Settings
    stopped: Problem | None
    problems: tuple[Problem, ...]

    def after(self, fixes: tuple[Problem, ...]) -> "Attempt":
        """The file as it would be with the fixes of these problems: all but the edits stays, line ends included."""
        whole = self.content.decode("utf-8")
        text = whole.removeprefix(MARK)
        mark = whole.removesuffix(text)
        lines = edited(split(text), _edits(fixes))
        mended = "".join(line + end for line, end in zip(lines, ends(text), strict=True))
        return attempt(self.path, (mark + mended).encode(), self.settings)

    def holds(self, fixes: tuple[Problem, ...]) -> bool:
        """Whether these problems would be gone and no other would be new."""
        after = self.after(fixes)
        if self.stopped:
            vanished = any(map(hides_a_field, _edits(fixes)))
            return not vanished and _further(self.stopped, after) and not self._breaks(after, fixes)
        left = _known(self.problems) - _known(fixes)
        return after.stopped is None and _known(after.problems) <= left

    def _breaks(self, after: "Attempt", fixes: tuple[Problem, ...]) -> bool:
        """Whether what was hidden from YAML's reader shows a problem that an edit may have made."""
        new = _known(after.problems) - _known(self.problems)
        shown = [problem for problem in after.problems if _key(problem) in new]
        return any(_touches(problem, edit) for problem in shown for edit in _edits(fixes))


@functools.lru_cache(maxsize=2)  # what was kept is read again at once, for the next round
def attempt(path: str, content: bytes, settings: Settings) -> Attempt:
    """Read one file, give it its shape, and ask the rules that look at a file and not at what its record says."""
    document, unread = read_document(path, content)
    own = () if document.lists_redirects else (document,)
    records = Records(filed=(), documents=own, settings=settings)
    found = [problem for rule in rules() for problem in rule.check(records)]
    problems = tuple(sorted({*unread, *_misshapen(document), *found}))
    return Attempt(path=path, content=content, settings=settings, stopped=next(iter(unread), None), problems=problems)


def _misshapen(document: Document) -> tuple[Problem, ...]:
    if document.lists_redirects:
        return tuple(redirects_in(document)[1])
    model = models().get(document.folder)
    return shape(document, model)[1] if model and document.readable else ()


def _edits(fixes: tuple[Problem, ...]) -> list[Edit]:
    return [edit for problem in fixes if problem.fix for edit in problem.fix.edits]


def _known(problems: Iterable[Problem]) -> Counter[Key]:
    return Counter(map(_key, problems))


def _key(problem: Problem) -> Key:
    """By what a problem is known again: its column may move, its line does not."""
    return problem.place.line, problem.rule, problem.message


def _further(stopped: Problem, after: Attempt) -> bool:
    """Whether the file can be read, or at least further than before."""
    return after.stopped is None or _spot(after.stopped.place) > _spot(stopped.place)


def _spot(place: Place) -> tuple[int, int]:
    return place.line, place.column


def _touches(problem: Problem, edit: Edit) -> bool:
    """Whether a problem stands in what an edit wrote, or right behind it; what is missing comes from no edit."""
    place = problem.place
    same = place.line == edit.line and problem.rule not in _MISSING
    return same and place.column <= edit.column + len(edit.replacement) and edit.column < place.column + place.width
