"""A comment stands on a line of its own.

YAML takes a `#` after a space for the beginning of a comment, so that a value such as `Talks #3` loses its end.
In quotation marks the sign is part of the value.
"""

from collections.abc import Iterator
from dataclasses import replace

from ..problem import Place, Problem, Severity
from ..read.tree import Node, Scalar, nodes
from ..records import Records

SEVERITY: Severity = "warning"
ALONE = True


def check(records: Records) -> Iterator[Problem]:
    for document in records.files:
        for node in nodes(document.root):
            comment = _comment_after(node)
            if comment:
                yield Problem(
                    place=comment,
                    rule="comment-after-value",
                    message="a comment begins here, and what it says is no part of the value",
                    help="put the value in quotation marks, or the comment on a line of its own",
                    severity=SEVERITY,
                )


def _comment_after(node: Node) -> Place | None:
    """Place of the comment that stands behind a value without quotation marks."""
    if not isinstance(node, Scalar) or node.quoted or node.empty:
        return None
    line, end = node.end.text, node.end.column - 1
    rest = line[end:].lstrip()
    if not rest.startswith("#"):
        return None
    return replace(node.end, column=len(line) - len(rest) + 1, width=len(rest.rstrip()))
