"""What pages link to, and what points at them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ref:
    """A page by the kind and id of what it shows, its title, and a place on it.

    `kind` is a folder of records or of computed pages (`countries`, `pairs`, `years`).
    """

    kind: str
    id: str
    title: str
    anchor: str = ""

    def at(self, anchor: str) -> "Ref":
        return Ref(self.kind, self.id, self.title, anchor)

    @property
    def key(self) -> tuple[str, str]:
        """What makes it one page, whatever the title and the place on it."""
        return self.kind, self.id


@dataclass(frozen=True, slots=True)
class Mention:
    """A record, or a part of it, that names another; `how` says as what, `text` what that part says.

    `label` is one record of this `kind` in the words of the pages.
    """

    ref: Ref
    kind: str
    label: str
    how: str
    text: str

    @property
    def group(self) -> str:
        """Records of its kind in the words of the pages."""
        return capital(several_in_words(self.label))


@dataclass(frozen=True, slots=True)
class Statement:
    """Something in the archive that rests on a paragraph; `what` tells which part of the record it is.

    A text that is a name has its language in `lang`.
    """

    ref: Ref
    what: str
    text: str
    lang: str = ""


_ON_PAGES = {"commitment": "undertaking", "organisation": "body"}
_SEVERAL = {"body": "bodies", "person": "people"}


def kind_in_words(label: str) -> str:
    """One record of a kind as the pages call it, where that is not the label of the kind."""
    return _ON_PAGES.get(label, label)


def several_in_words(kind: str) -> str:
    """Several of what pages call by this word."""
    return _SEVERAL.get(kind, f"{kind}s")


def capital(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]
