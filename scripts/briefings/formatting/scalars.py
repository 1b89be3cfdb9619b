"""A value in, the way that it stands in a file out: as it is where everybody reads it so, else in quotation marks."""

import functools
import json
import re

from ruamel.yaml import YAML
from ruamel.yaml.nodes import ScalarNode
from ruamel.yaml.resolver import VersionedResolver

from ..read.tree import Plain, plain
from ..read.yaml import read_document
from ..shape.fields import field_problems

_TEXT = "tag:yaml.org,2002:str"
_NON_JOINER = "\u200c"  # Persian words have it inside
_BYTE_ORDER_MARK = "\ufeff"  # a space to some programs, nothing to others
_UNSEEN = re.compile("[^ -~]")


def scalar(value: str, before: str, *, behind: str = "", text: bool = True) -> str:
    """The value as it stands between `before` and `behind`, which are a field or an entry of a list.

    A text that some reader of YAML takes for a number, a date or a yes or no stands in quotation marks; other values
    (`text` is false) are plain in records.
    """
    if value and not (text and _is_no_text(value)) and _survives(value, before, behind):
        return value
    return _UNSEEN.sub(_escaped, json.dumps(value, ensure_ascii=False))


def _survives(value: str, before: str, behind: str) -> bool:
    """Whether our own reader sees the value, the whole of it, and nothing odd; others may drop a byte order mark."""
    if _BYTE_ORDER_MARK in value:
        return False
    document, problems = read_document("", f"{before}{value}{behind}\n".encode())
    return not problems and _only(plain(document.root)) == value and not list(field_problems(document.root))


def _only(value: Plain) -> Plain | None:
    while isinstance(value, list | dict):
        inner = list(value.values()) if isinstance(value, dict) else value
        if len(inner) != 1:
            return None
        value = inner[0]
    return value


def _is_no_text(value: str) -> bool:
    """Whether YAML 1.1, which many programs still read, sees something else than a text here."""
    return bool(_resolver().resolve(ScalarNode, value, (True, False)) != _TEXT)


@functools.cache
def _resolver() -> VersionedResolver:
    yaml = YAML()
    yaml.version = (1, 1)
    return VersionedResolver(version=(1, 1), loader=yaml)


def _escaped(match: re.Match[str]) -> str:
    character = match[0]
    if character.isprintable() or character == _NON_JOINER:
        return character
    return f"\\u{ord(character):04x}" if ord(character) < 0x10000 else f"\\U{ord(character):08x}"  # noqa: PLR2004
