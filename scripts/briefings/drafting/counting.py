"""What was answered so far in, the same with a number for every entry that is known by one out: e1 for an encounter."""

from ..parts.record import Record
from ..read.tree import Plain
from .fields import fields
from .tree import at, put

_LETTER = "e"


def counted(model: type[Record], tree: Plain) -> Plain:
    """Give an id to entries that have none, the first that is free."""
    for field in fields(model):
        entries = at(tree, (field.name,))
        names = [each.name for each in fields(field.form.part) if each.form.numbered] if field.form.part else []
        for index, entry in enumerate(entries if isinstance(entries, list) else []):
            for name in names:
                if isinstance(entry, dict) and name not in entry:
                    tree = put(tree, (field.name, index, name), _free(at(tree, (field.name,)), name))
    return tree


def _free(entries: Plain | None, name: str) -> str:
    taken = [at(each, (name,)) for each in entries] if isinstance(entries, list) else []
    numbers = (f"{_LETTER}{number}" for number in range(1, len(taken) + 2))
    return next(each for each in numbers if each not in taken)
