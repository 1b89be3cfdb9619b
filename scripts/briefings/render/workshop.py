"""A page in, what came of it out: rendered, or kept by an earlier build that rendered it from the same.

What a page is rendered from are the program with its templates, what it shows, and what it asks for beside that, which
is found out while it is rendered and kept with its texts.
"""

import pickle
from collections.abc import Mapping
from dataclasses import dataclass, replace

from jinja2 import Environment

from ..keeping.digest import digest
from ..keeping.store import Store
from ..keeping.value import Names
from ..link.archive import Archive
from ..printing.editions import Kept
from .asked import Asked, Question, answer, answered, questions_of
from .blocks import Blocks, NoBlocks
from .files import Filed, NotYet, NotYetError
from .looked import Looked
from .page_texts import Texts, texts_of
from .pages import Page
from .sliced import Moved

_NOT_YET = NotYet()


@dataclass(frozen=True, kw_only=True, slots=True)
class Head:
    """The paths of a page's texts, and what went from the page into slices; `key` is what they are kept by.

    `contents` are the names of what is in the texts.

    The page rests on `answers` of the archive, by the names of the answers, and on `pdfs`, by their paths; its `blocks`
    are kept by these names.
    """

    key: str
    paths: tuple[str, ...]
    contents: tuple[str, ...]
    moved: tuple[Moved, ...]
    answers: tuple[tuple[Question, str], ...] = ()
    pdfs: tuple[tuple[str, str], ...] = ()
    blocks: tuple[str, ...] = ()

    @property
    def texts(self) -> tuple[str, ...]:
        """The names of the texts in the store."""
        return tuple(f"{self.key} {number}" for number in range(len(self.paths)))

    @property
    def names(self) -> tuple[str, ...]:
        """Those of all that is in the store for the page, but its own."""
        return (*self.texts, *self.blocks)


@dataclass(frozen=True, kw_only=True, slots=True)
class Workshop:
    """`program` names what all pages have in common; the texts of pages can be had from the store afterwards."""

    env: Environment
    archive: Archive
    pdfs: Mapping[str, Kept]
    room: int
    program: str
    names: Names

    def texts(self, page: Page, files: Mapping[str, Filed]) -> Texts:
        """The texts of a page, packed, rendered here and now."""
        given = {"archive": self.archive, "files": files, "pdfs": self.pdfs, "blocks": NoBlocks()}
        return texts_of(self.env, page, given, self.room)

    def head(self, store: Store, page: Page) -> Head | None:
        """None for a page that asks for the files, which rests on whatever is in them: it has to wait for them."""
        key = self._key(page)
        known = store.get([key]).get(key)
        head: Head | None = pickle.loads(known) if known else None  # noqa: S301 - our own: the store has its digest
        if head and self._holds(page, head):
            return head
        try:
            return self._made(store, key, page)
        except NotYetError:
            return None

    def head_with_files(self, store: Store, page: Page, files: Mapping[str, Filed]) -> Head:
        """Rendered in every build."""
        return _kept(store, self._key(page), self.texts(page, files))

    def _key(self, page: Page) -> str:
        return digest(self.program, page.path, page.template, page.front_matter, self.names.name(page.item))

    def _holds(self, page: Page, head: Head) -> bool:
        """Asked in the order of the page: each question arises from the answers before it, and may have none now."""
        return all(self._answer(page, question) == name for question, name in head.answers) and all(
            self._pdf(path) == name for path, name in head.pdfs
        )

    def _made(self, store: Store, key: str, page: Page) -> Head:
        archive, pdfs = Asked(self.archive, page.item), Looked(self.pdfs)

        def name(question: Question) -> str:
            return self.names.name(answered(archive, question))

        blocks = Blocks(
            page=digest(self.program, page.path, page.template),
            store=store,
            names=self.names,
            archive=archive,
            answer=name,
        )
        given = {"archive": archive, "files": _NOT_YET, "pdfs": pdfs, "blocks": blocks}
        texts = texts_of(self.env, page, given, self.room)
        head = replace(
            _kept(store, key, texts),
            answers=tuple((question, name(question)) for question in questions_of(archive)),
            pdfs=tuple((path, self._pdf(path)) for path in pdfs.paths),
            blocks=tuple(blocks.used),
        )
        if not pdfs.through:
            store.put({key: pickle.dumps(head)})
        return head

    def _answer(self, page: Page, question: Question) -> str:
        return self.names.name(answer(self.archive, page.item, question))

    def _pdf(self, path: str) -> str:
        return self.names.name(self.pdfs.get(path))


def _kept(store: Store, key: str, texts: Texts) -> Head:
    """The head of texts that are in the store now."""
    paths, contents = zip(*texts.texts, strict=True)
    head = Head(key=key, paths=paths, contents=tuple(map(digest, contents)), moved=texts.moved)
    store.put(dict(zip(head.texts, contents, strict=True)))
    return head
