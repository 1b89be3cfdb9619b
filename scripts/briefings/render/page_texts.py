"""A page in, its text and those of the slices of its long lists out."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from jinja2 import Environment
from markupsafe import Markup

from ..keeping.packed import packed
from .long import Room
from .pages import Page
from .sliced import Moved, Sliced
from .tables import with_named_cells
from .weight import weight

ROOM = 262_000  # of 300,000 bytes of HTML: a frame takes 25,000, and `weight` may be a twentieth too low
LIGHTER = 4  # how much less each list may take where a page would be too long
LEAST = LIGHTER**4
SLICE = "long/slice.md.jinja"

Names = Mapping[str, Any]


@dataclass(frozen=True, kw_only=True, slots=True)
class Texts:
    """The paths and packed texts of a page and of its slices, and what went from the page into them.

    Packed at once, they take a tenth of the memory: one page may have a hundred slices.
    """

    texts: tuple[tuple[str, bytes], ...]
    moved: tuple[Moved, ...]


def texts_of(env: Environment, page: Page, names: Names, room: int) -> Texts:
    """`names` are what templates are given; if the page weighs more than `room`, its longest lists are sliced."""
    text, sliced = _fitting(env, page, {**names, "path": page.path, "it": page.item}, room)
    own = page.path, _packed(page.front_matter, text)
    return Texts(
        texts=(own, *(each for of in sliced for each in _slices(env, page, names, of))),
        moved=tuple(each.moved for each in sliced),
    )


def _fitting(env: Environment, page: Page, names: Names, room: int) -> tuple[str, tuple[Sliced, ...]]:
    """A list may take the whole room; a page that leads to slices is light, and so are its other lists."""
    template, allowed = env.get_template(page.template), Room(page=room, each=room, known={})
    text = template.render(names, room=allowed)
    while (weight(text) > room or (allowed.sliced and allowed.each == room)) and allowed.each > room // LEAST:
        known = {each.of.folder: each.slices for each in allowed.sliced}
        allowed = Room(page=room, each=allowed.each // LIGHTER, known=known)
        text = template.render(names, room=allowed)
    return text, tuple(allowed.sliced)


def _slices(env: Environment, page: Page, names: Names, found: Sliced) -> Iterator[tuple[str, bytes]]:
    """Each with the way to the one before and the one after it."""
    template = env.get_template(SLICE)
    for number, one in enumerate(found.slices):
        path = found.path(one)
        text = template.render(
            names,
            path=path,
            found=found,
            one=one,
            before=found.slices[number - 1] if number else None,
            after=found.slices[number + 1] if number + 1 < len(found.slices) else None,
            text=Markup(_moved(one.text, page.path, path)),  # noqa: S704 - what a template shows
        )
        yield path, _packed(page.front_matter_of_slice, text)


def _packed(front_matter: str, text: str) -> bytes:
    return packed((front_matter + with_named_cells(text)).encode())


def _moved(text: str, start: str, end: str) -> str:
    """The same text with its links, now that it stands deeper; no record's text can hold `](`."""
    deeper = end.count("/") - start.count("/")
    return text.replace("](", f"]({'../' * deeper}")
