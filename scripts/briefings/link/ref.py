"""What pages link to, and what points at them."""

from dataclasses import dataclass, replace


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
        return replace(self, anchor=anchor)

    @property
    def key(self) -> tuple[str, str]:
        """What makes it one page, whatever the title and the place on it."""
        return self.kind, self.id


@dataclass(frozen=True, slots=True)
class Mention:
    """A record, or a part of it, that names another; `how` says in which field, `text` what that part says."""

    ref: Ref
    kind: str
    how: str
    text: str


@dataclass(frozen=True, slots=True)
class Statement:
    """Something in the archive that rests on a paragraph; `what` tells which part of the record it is."""

    ref: Ref
    what: str
    text: str
