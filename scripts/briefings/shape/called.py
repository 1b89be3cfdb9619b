"""Documents in, names out: whoever asks for a name is told the ids of the records that have it, or one like it.

It is made when somebody asks, from files of whatever shape: where everything is right, nobody does.
"""

import functools
from collections.abc import Iterator, Mapping

from ..folding import name_key
from ..nearest import nearest_names
from ..read.document import Document
from ..read.tree import Node, Scalar, Sequence, descend
from ..values.around import Called, Nearly

Ids = dict[str, list[tuple[str, str]]]


def called(documents: tuple[Document, ...]) -> Called:
    @functools.cache
    def ids() -> Ids:
        found: Ids = {}
        for document in documents:
            for key in dict.fromkeys(map(name_key, _names(document))):
                found.setdefault(key, []).append((document.folder, document.id))
        return found

    def of_kinds(name: str, kinds: tuple[str, ...]) -> tuple[str, ...]:
        key = name_key(name)
        return tuple(id_ for kind, id_ in ids().get(key, ()) if not kinds or kind in kinds) if key else ()

    return of_kinds


def nearly(documents: tuple[Document, ...]) -> Nearly:
    @functools.cache
    def of_kinds(name: str, kinds: tuple[str, ...]) -> Mapping[str, str]:
        found = {each.id: tuple(_names(each)) for each in documents if not kinds or each.folder in kinds}
        return nearest_names(name, found)

    return of_kinds


def _names(document: Document) -> Iterator[str]:
    """The name or title, other names, and the spellings under `names`."""
    for field in ("name", "title", "also", "names"):
        node, key = descend(document.root, (field,))
        yield from _texts(node) if key else ()


def _texts(node: Node) -> Iterator[str]:
    if isinstance(node, Scalar):
        yield node.text
    elif isinstance(node, Sequence):
        for item in node.items:
            inner, key = descend(item, ("text",))
            if isinstance(inner, Scalar) and (key or item is inner):
                yield inner.text
