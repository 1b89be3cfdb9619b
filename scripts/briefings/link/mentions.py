"""All records in, for every id the places that mention it out; nothing is typed twice.

Any field that holds a reference counts, so that a new kind of record has its mentions without further code.
"""

from ..kinds.meetings import Meeting
from ..parts.base import Path, leaves
from ..parts.record import Record
from ..records import Filed
from ..values.locator import Locator
from ..values.reference import Reference
from .ref import Mention
from .register import Register


def mentions_of(register: Register) -> dict[str, tuple[Mention, ...]]:
    """Map every id to what mentions it."""
    found: dict[str, dict[Mention, None]] = {}
    for filed in register.records.filed:
        for path, value in leaves(filed.record):
            target = _target(register, filed, path, value)
            if target is not None and target != filed.id:
                found.setdefault(target, {})[_mention(register, filed, path)] = None
    return {id_: tuple(sorted(mentions, key=_order)) for id_, mentions in found.items()}


def _order(mention: Mention) -> tuple[str, str, str]:
    return (mention.ref.kind, mention.ref.id, mention.ref.anchor)


def _target(register: Register, filed: Filed, path: Path, value: object) -> str | None:
    if isinstance(value, Locator):
        return register.source_id(filed, value.source)
    if path[-1] in {"country", "publisher"} or isinstance(value, Reference):
        return str(value)
    return None


def _mention(register: Register, filed: Filed, path: Path) -> Mention:
    anchor, text = part_at(filed.record, path)
    return Mention(register.ref(filed.id).at(anchor), filed.kind, how(path), text)


_OF_THE_FIELD_ABOVE = {"id", "who", "from", "meeting"}
_TOLD = {"as": "office", "by": "speaker", "to": "addressee", "on_behalf_of": "spoken for"}


def how(path: Path) -> str:
    """The field in words: the last name on its path that says something."""
    names = [step for step in path if isinstance(step, str) and len(step) > 1 and step not in _OF_THE_FIELD_ABOVE]
    last = names[-1] if names else "evidence"
    return _TOLD.get(last, last.replace("_", " "))


def part_at(record: Record, path: Path) -> tuple[str, str]:
    """Anchor and text of the part of a record in which `path` lies; empty where it is the record as a whole."""
    field, number = (*path[:2], None)[:2]
    if not isinstance(number, int):
        return "", ""
    if field == "points" and hasattr(record, "points"):
        point = record.points[number]
        return point.id or f"q{number + 1:02}", point.text
    if field == "encounters" and isinstance(record, Meeting):
        encounter = record.encounters[number]
        return encounter.id, encounter.title or ""
    if field == "conflicts":
        return f"conflict-{number + 1}", record.conflicts[number].about
    if field == "not_stated":
        return f"silence-{number + 1}", record.not_stated[number].what
    return "", ""
