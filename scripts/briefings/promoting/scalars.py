"""A text in, the same as a value of YAML on one line out."""

import re

_PLAIN = re.compile(r"[^\W\d_][\w ,.()/-]*(?<! )|\d{4}-\d{2}-\d{2}")
_WORDS = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})
"""What some reader of YAML takes for something else than text."""


def scalar(text: str) -> str:
    """Without quotation marks where nothing in it could be taken for anything but text."""
    if _PLAIN.fullmatch(text) and text.casefold() not in _WORDS:
        return text
    return "'" + text.replace("'", "''") + "'"
