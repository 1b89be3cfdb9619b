"""A topic's record in, its place in the tree and the points on it out."""

from dataclasses import dataclass

from ..kinds.topics import Topic
from ..records import Filed
from .commitments import CommitmentEntry
from .entry import Entry, entry_fields
from .lookup import Lookup
from .points import PointView
from .ref import Ref
from .register import Register
from .sides import Spoken


@dataclass(frozen=True, kw_only=True)
class TopicEntry(Entry):
    """A topic, ready to show; `spoken` are its points and those of narrower topics, by date, with their sides."""

    topic: Topic
    broader: tuple[Ref, ...]
    narrower: tuple[Ref, ...]
    spoken: tuple[Spoken, ...]
    commitments: tuple[CommitmentEntry, ...]
    occasions: tuple[Ref, ...]

    @property
    def points(self) -> tuple[PointView, ...]:
        return tuple(each.point for each in self.spoken)

    @property
    def gist(self) -> str:
        return self.topic.definition


def topic_of(
    register: Register,
    filed: Filed,
    topic: Topic,
    spoken: Lookup[Spoken],
    commitments: Lookup[CommitmentEntry],
) -> TopicEntry:
    """`spoken` and `commitments` are by the ids of their topics."""
    family = _family(register, filed.id)
    own = spoken.of(*family)
    return TopicEntry(
        **entry_fields(register, filed),
        topic=topic,
        broader=_broader(register, topic),
        narrower=_narrower(register, filed.id),
        spoken=own,
        commitments=commitments.of(*family),
        occasions=tuple({each.point.meeting.key: each.point.meeting for each in own}.values()),
    )


def _narrower(register: Register, id_: str) -> tuple[Ref, ...]:
    narrower = (filed for filed, topic in register.records.of(Topic) if topic.broader == id_)
    return tuple(sorted((register.ref(filed.id) for filed in narrower), key=lambda ref: ref.title))


def _family(register: Register, id_: str, above: frozenset[str] = frozenset()) -> frozenset[str]:
    """The topic with everything below it; a circle ends where it closes."""
    own = above | {id_}
    narrower = (ref.id for ref in _narrower(register, id_) if ref.id not in own)
    return own.union(*(_family(register, each, own) for each in narrower))


def _broader(register: Register, topic: Topic) -> tuple[Ref, ...]:
    """The topics above, the highest first; a circle ends where it closes."""
    chain: list[str] = []
    while topic.broader and topic.broader not in chain:
        chain.insert(0, topic.broader)
        above = register.records.by_id[topic.broader].record
        if not isinstance(above, Topic):
            break
        topic = above
    return tuple(map(register.ref, chain))
