"""All records in, for every id the places that mention it out; nothing is typed twice.

Any field that holds a reference counts, so that a new kind of record has its mentions without further code.
"""

from ..parts.base import Path
from ..records import Filed
from ..values.locator import Locator
from ..values.reference import Reference
from .part import part_at
from .ref import Mention, kind_in_words
from .register import Register


def mentions_of(register: Register) -> dict[str, tuple[Mention, ...]]:
    """Map every id to what mentions it."""
    found: dict[str, dict[Mention, None]] = {}
    for filed, path, value in register.records.names:
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
    part = part_at(register, filed, path)
    ref = register.place(filed.id, part.anchor)
    return Mention(ref, filed.kind, kind_in_words(filed.record.label), how(path), part.text)


_OF_THE_FIELD_ABOVE = {"id", "who", "from", "meeting"}

# What is mentioned, as its place in the record has it: by the whole path where the last field does not tell enough.
_TOLD: dict[tuple[str, ...], str] = {
    ("about",): "spoken of",
    ("account",): "whose version it is",
    ("agreements",): "agreement",
    ("as",): "capacity",
    ("authority",): "government of the side",
    ("broader",): "broader topic",
    ("by",): "by whom",
    ("commitment",): "undertaking",
    ("encounters", "organisations"): "body met",
    ("mentioned",): "named, presence not told",
    ("offices", "office"): "office held",
    ("on_behalf_of",): "spoken for",
    ("organisation",): "body",
    ("organisations",): "body",
    ("part_of",): "body above it",
    ("participants", "country"): "participant",
    ("participants", "organisation"): "participant",
    ("parties",): "party",
    ("people",): "present",
    ("points", "by"): "speaker",
    ("points", "to"): "addressee",
    ("related",): "related meeting",
    ("replaced_by",): "successor",
    ("replaces",): "predecessor",
    ("retells",): "what it passes on",
    ("sides", "country"): "side",
    ("sides", "organisation"): "side",
    ("signatories",): "signatory",
    ("signed_at",): "occasion of signing",
    ("sources",): "source",
    ("superseded_by",): "successor",
    ("to",): "for whom",
    ("topics",): "topic",
}


def how(path: Path) -> str:
    """The field in words: the last name on its path that says something."""
    names = [step for step in path if isinstance(step, str) and len(step) > 1 and step not in _OF_THE_FIELD_ABOVE]
    if not names:
        return "evidence"
    return _TOLD.get(tuple(names)) or _TOLD.get((names[-1],)) or names[-1].replace("_", " ")
