"""Pairs of people who met in, the drawing of who met whom out: names in two columns, a line between two who met.

The first column holds the group with most people, the second all others, group by group; in each the first to meet
somebody stands highest. Lengths are in the units of the drawing. A line is the thicker the more meetings there were.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from .acquaintance import PeoplePair, Somebody
from .people_columns import Column, columns_of, labels_of, most_met
from .ref import Ref

ROW, HEAD = 22, 34  # height of a name, and of the name of a group
LETTER = 7.4  # width of a letter of a name, on average
BETWEEN = 130  # width of the space that the lines cross
GAP = 8  # between a name and its lines
THIN, THICK = 1.4, 6


@dataclass(frozen=True, slots=True)
class Node:
    """A name that ends (`anchor` is `end`) or starts at `x`."""

    x: float
    y: float
    label: str
    title: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Heading:
    """The name of a group above its people."""

    x: float
    y: float
    label: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Edge:
    """A line between two who met."""

    path: str
    width: float
    title: str


@dataclass(frozen=True, kw_only=True, slots=True)
class PeopleGraph:
    """The drawing; `left_out` people are in the table beside it only."""

    width: float
    height: float
    headings: tuple[Heading, ...]
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    left_out: int


def graph_of(pairs: tuple[PeoplePair, ...]) -> PeopleGraph | None:
    """Draw who met whom; None where nobody did."""
    people = most_met(pairs)
    if not people:
        return None
    left, right = columns_of(people)
    labels = labels_of(people)
    height = max(_height(left), _height(right))
    start = round(_widest(left, labels) + GAP, 1)
    end = start + BETWEEN
    nodes = {**_nodes(left, labels, height, start, "end"), **_nodes(right, labels, height, end, "start")}
    return PeopleGraph(
        width=round(end + GAP + _widest(right, labels), 1),
        height=height,
        headings=(*_headings(left, height, start, "end"), *_headings(right, height, end, "start")),
        nodes=tuple(nodes.values()),
        edges=tuple(_edge(each, nodes) for each in pairs if each.one in nodes and each.other in nodes),
        left_out=len({person for pair in pairs for person in (pair.one, pair.other)}) - len(nodes),
    )


def _widest(column: Column, labels: dict[Somebody, str]) -> float:
    names = [labels[person] for _, group in column for person in group] + [ref.title for ref, _ in column]
    return LETTER * max(map(len, names), default=0)


def _height(column: Column) -> float:
    return sum(HEAD + ROW * len(people) for _, people in column)


def _rows(column: Column, height: float) -> Iterator[tuple[float, Ref | Somebody]]:
    """Every line of a column with its height; the shorter column stands in the middle of the longer one."""
    y = (height - _height(column)) / 2
    for ref, people in column:
        yield y + HEAD - 12, ref
        y += HEAD
        for person in people:
            yield y + ROW / 2, person
            y += ROW


def _headings(column: Column, height: float, x: float, anchor: str) -> Iterator[Heading]:
    for y, each in _rows(column, height):
        if isinstance(each, Ref):
            yield Heading(x, y, each.title, anchor)


def _nodes(column: Column, labels: dict[Somebody, str], height: float, x: float, anchor: str) -> dict[Somebody, Node]:
    people = ((y, each) for y, each in _rows(column, height) if isinstance(each, Somebody))
    return {each: Node(x, y, labels[each], each.name, anchor) for y, each in people}


def _edge(pair: PeoplePair, nodes: dict[Somebody, Node]) -> Edge:
    """A curve that leaves both names level; between two of one column it bends into the middle."""
    one, other = nodes[pair.one], nodes[pair.other]
    start, end = (node.x + (GAP if node.anchor == "end" else -GAP) for node in (one, other))
    inwards = BETWEEN / 2 - GAP
    first, last = (x + (inwards if node.anchor == "end" else -inwards) for x, node in ((start, one), (end, other)))
    return Edge(
        f"M{start:g} {one.y:g}C{first:g} {one.y:g} {last:g} {other.y:g} {end:g} {other.y:g}",
        min(THIN + 1.3 * (pair.meetings - 1), THICK),
        f"{pair.one.name} and {pair.other.name}: {', '.join(dict.fromkeys(t.occasion.date.words for t in pair.times))}",
    )
