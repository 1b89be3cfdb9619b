"""A name in, the name without marks, capitals and the order of its words out."""

import re

from ..folding import folded


def in_any_order(name: str) -> str:
    """The words of a name, folded, in the order of the alphabet."""
    return " ".join(sorted(re.findall(r"\w+", folded(name))))
