"""A name in, the id that is made from it out."""

import re

from ..folding import LATIN, folded

_LATIN = str.maketrans(LATIN | {"ð": "d"})


def id_from_name(name: str) -> str:
    """Small letters, digits and hyphens; empty if letters of other scripts are in the name."""
    latin = re.sub(r"['\u2019`]", "", folded(name).translate(_LATIN))
    if any(letter.isalpha() and not letter.isascii() for letter in latin):
        return ""
    return "-".join(re.findall("[a-z0-9]+", latin))


def of_whole_words(id_: str, room: int) -> str:
    """As many words of an id as fit into `room` characters; empty where the first does not."""
    return id_ if len(id_) <= room else id_[: room + 1].rpartition("-")[0]
