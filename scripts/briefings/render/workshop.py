"""A page in, what came of it out: rendered, or kept by an earlier build that rendered it from the same.

What a page is rendered from are the program with its templates, what it shows, and what it asks for beside that, which
is found out while it is rendered and kept with its texts.
"""

import pickle
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from jinja2 import Environment

from ..keeping.digest import digest
from ..keeping.store import Store
from ..keeping.value import Names
from ..link.archive import Archive
from ..printing.editions import Kept
from .asked import Asked, Question, answer, questions_of
from .looked import Looked
from .page_texts import Texts, texts_of
from .pages import Page
from .sliced import Moved

_QUICK = 1  # the level of zlib that takes the least time


@dataclass(frozen=True, kw_only=True, slots=True)
class Head:
    """The paths of a page's texts, and what went from the page into slices; `key` is what they are kept by.

    The page rests on `answers` of the archive, by the names of the answers, and on `pdfs`, by their paths.
    """

    key: str
    paths: tuple[str, ...]
    moved: tuple[Moved, ...]
    answers: tuple[tuple[Question, str], ...]
    pdfs: tuple[tuple[str, str], ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Those of the texts in the store."""
        return tuple(f"{self.key} {number}" for number in range(len(self.paths)))


def packed(text: str) -> bytes:
    """A text as it is kept."""
    return zlib.compress(text.encode(), _QUICK)


def unpacked(content: bytes) -> str:
    """The text that was kept."""
    return zlib.decompress(content).decode()


@dataclass(frozen=True, kw_only=True, slots=True)
class Workshop:
    """`files` are those for reusers, for the page that tells of them; `program` names what all pages have in common."""

    env: Environment
    archive: Archive
    files: Mapping[str, str]
    pdfs: Mapping[str, Kept]
    room: int
    program: str
    kept: Path
    names: Names = field(default_factory=Names)

    @contextmanager
    def bench(self) -> Iterator[Callable[[Page], Head]]:
        """A place to work at, in this process or another; what it is given can be had from the store afterwards."""
        with Store(self.kept) as store:
            yield partial(self._head, store)

    def texts(self, page: Page) -> Texts:
        """The texts of a page, rendered here and now."""
        return texts_of(self.env, page, {"archive": self.archive, "files": self.files, "pdfs": self.pdfs}, self.room)

    def _head(self, store: Store, page: Page) -> Head:
        key = self._key(page)
        known = store.get([key]).get(key)
        head: Head | None = pickle.loads(known) if known else None  # noqa: S301 - our own: the store has its digest
        return head if head and self._holds(page, head) else self._made(store, key, page)

    def _key(self, page: Page) -> str:
        return digest(self.program, page.path, page.template, page.front_matter, self.names.name(page.item))

    def _holds(self, page: Page, head: Head) -> bool:
        """Asked in the order of the page: each question arises from the answers before it, and may have none now."""
        return all(self._answer(page, question) == name for question, name in head.answers) and all(
            self._pdf(path) == name for path, name in head.pdfs
        )

    def _made(self, store: Store, key: str, page: Page) -> Head:
        """A page that looks at files rests on whatever is in them, and is rendered in every build."""
        archive, files, pdfs = Asked(self.archive, page.item), Looked(self.files), Looked(self.pdfs)
        texts = texts_of(self.env, page, {"archive": archive, "files": files, "pdfs": pdfs}, self.room)
        head = Head(
            key=key,
            paths=tuple(path for path, _ in texts.texts),
            moved=texts.moved,
            answers=tuple((question, self._answer(page, question)) for question in questions_of(archive)),
            pdfs=tuple((path, self._pdf(path)) for path in pdfs.paths),
        )
        contents = dict(zip(head.names, (packed(text) for _, text in texts.texts), strict=True))
        lasting = not (files.through or files.paths or pdfs.through)
        store.put(contents | {key: pickle.dumps(head)} if lasting else contents)
        return head

    def _answer(self, page: Page, question: Question) -> str:
        return self.names.name(answer(self.archive, page.item, question))

    def _pdf(self, path: str) -> str:
        return self.names.name(self.pdfs.get(path))
