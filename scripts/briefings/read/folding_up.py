"""A tree in, the few bytes from which it grows again out, and back: a tree takes ten times the memory of its file.

Of each value its text and where it stands are kept; the lines around it are those of the file.
"""

import json
import zlib
from collections.abc import Callable
from typing import Any, cast

from ..problem import Place
from .tree import Mapping, Node, Scalar, Sequence

At = Callable[[int, int, int], Place]
"""Line, column and width in, their place in the file out."""


def folded_up(root: Mapping | Sequence) -> bytes:
    return zlib.compress(json.dumps(_told(root), separators=(",", ":")).encode(), level=1)


def grown(content: bytes, at: At) -> Mapping | Sequence:
    """The same tree; `at` tells places in its file."""
    return cast("Mapping | Sequence", _node(json.loads(zlib.decompress(content)), at))


def _told(node: Node) -> list[Any]:
    """A single value begins with its text, a list with 0, a mapping with 1."""
    spot = (node.place.line, node.place.column, node.place.width)
    if isinstance(node, Scalar):
        return [node.text, *spot, node.end.line, node.end.column, node.end.width, node.quoted]
    if isinstance(node, Sequence):
        return [0, *spot, *map(_told, node.items)]
    return [1, *spot, *(_told(each) for entry in node.entries for each in entry)]


def _node(told: list[Any], at: At) -> Node:
    what, line, column, width, *rest = told
    place = at(line, column, width)
    if isinstance(what, str):
        *end, quoted = rest
        return Scalar(text=what, place=place, end=at(*end), quoted=quoted)
    nodes = [_node(each, at) for each in rest]
    if what == 0:
        return Sequence(items=tuple(nodes), place=place)
    keys = cast("list[Scalar]", nodes[::2])
    return Mapping(entries=tuple(zip(keys, nodes[1::2], strict=True)), place=place)
