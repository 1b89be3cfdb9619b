"""A record's tree in, an id for every point that has none out.

Ids are never given anew: where some points have one, new ones follow the highest that the record has or names.
"""

import re
from itertools import count

from ..parts.point import Point
from ..parts.record import Record
from ..read.tree import Mapping, Node, Scalar, Sequence, nodes
from ..shape.names import parts_in

_ID = re.compile(r"q([0-9]{2,3})")
_HIGHEST = 999


def missing_ids(root: Mapping, model: type[Record]) -> dict[tuple[str | int, ...], str]:
    """Map the path of each point without an id to the id that it gets."""
    points = root.value("points") if _has_points(model) else None
    items = points.items if isinstance(points, Sequence) else ()
    without = [index for index, item in enumerate(items) if isinstance(item, Mapping) and not item.key("id")]
    first = 1 if len(without) == len(items) else _highest(root) + 1
    return {
        ("points", index): f"q{number:02}"
        for index, number in zip(without, count(first), strict=False)
        if number <= _HIGHEST
    }


def _has_points(model: type[Record]) -> bool:
    field = model.model_fields.get("points")
    return field is not None and Point in parts_in(field.annotation)


def _highest(root: Node) -> int:
    """The highest number that is the id of a point, or is named as one: of a point deleted since, perhaps."""
    matches = (_ID.fullmatch(node.text) for node in nodes(root) if isinstance(node, Scalar))
    return max((int(match[1]) for match in matches if match), default=0)
