"""What a brief of a pair or a person shows: the newest of each thing, and how many are left out."""

from dataclasses import dataclass

from .commitments import CommitmentEntry
from .conflicts import Conflict
from .delegates import Delegation
from .first_of import Some
from .meetings import MeetingEntry
from .people import PersonEntry
from .points import PointView
from .presences import Presence
from .ref import Ref
from .since import Since
from .spellings import NameView


@dataclass(frozen=True, slots=True)
class Seen:
    """A meeting; `presence` is the person in the capacity of that day, None in the brief of a pair."""

    meeting: MeetingEntry
    presence: Presence | None

    @property
    def capacity(self) -> str | None:
        """The person's office or, in the words of a source, what the person was."""
        return self.presence.capacity if self.presence else None


@dataclass(frozen=True, slots=True)
class NotKnown:
    """A question that no source of a meeting answers; `ref` opens it."""

    ref: Ref
    what: str


@dataclass(frozen=True, slots=True)
class Held:
    """An office with all its periods, a day being one on which it was held."""

    office: Ref
    periods: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Brief:
    """A brief, ready to show; `of` is the page that has everything, `person` None where it is that of a pair.

    `last` are the newest meetings, `earlier` those before them; `overdue` counts the open undertakings past their date.
    """

    ref: Ref
    of: Ref
    person: PersonEntry | None
    delegations: tuple[Delegation, ...]
    offices: tuple[Held, ...]
    spellings: Some[NameView]
    last: tuple[Seen, ...]
    earlier: Some[Seen]
    since: Since | None
    said: Some[PointView]
    open: Some[CommitmentEntry]
    overdue: int
    conflicts: Some[Conflict]
    unclear: Some[PointView]
    not_known: Some[NotKnown]
