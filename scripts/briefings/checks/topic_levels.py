"""The topics have at most three levels: a topic, one above it, and one above that."""

from collections.abc import Iterator, Mapping

from ..kinds.topics import Topic
from ..problem import Problem
from ..records import Records

LEVELS = 3


def check(records: Records) -> Iterator[Problem]:
    broader = {filed.id: topic.broader for filed, topic in records.of(Topic)}
    for filed, _ in records.of(Topic):
        above = _above(broader, filed.id)
        if len(above) == LEVELS:
            message = f"this topic is on level {LEVELS + 1}; at most {LEVELS} are allowed"
            help_ = f"name a topic further up, such as `{above[1]}`"
            yield filed.problem("topic-levels", message, help_, ("broader",))


def _above(broader: Mapping[str, str | None], id_: str) -> list[str]:
    """The topics above, nearest first; none where they go round in a circle."""
    found: list[str] = []
    here = broader.get(id_)
    while here is not None and here != id_ and here not in found:
        found.append(here)
        here = broader.get(here)
    return found if here is None else []
