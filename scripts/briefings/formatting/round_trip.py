"""A document in, its text in block style with even indentation out, by ruamel's round trip.

Every plain value is taken for text, so that `010`, `NO` and `2013-4-1` come out as they went in.
"""

import io
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.resolver import VersionedResolver

from ..read.document import Document
from ..read.spaces import mended
from ..read.stand_ins import as_written, for_parser

_NEVER = 10**9  # characters: no line is broken


class NotEmitted(Exception):  # noqa: N818 - says what became of a file, not what went wrong in the program
    """The library cannot read the file and write it again."""


class _AllText(VersionedResolver):
    """Knows no numbers, dates or words of truth."""

    @property
    def versioned_resolver(self) -> dict[Any, Any]:
        return {}


def round_trip(document: Document) -> str:
    """Write the record again; raises `NotEmitted`."""
    yaml, out = _yaml(), io.StringIO()
    if document.lists_redirects:  # a list that stands in nothing
        yaml.indent(mapping=2, sequence=2, offset=0)
    try:
        root = yaml.load(for_parser(_text(document)))
        _to_blocks(root)
        yaml.dump(root, out)
    except Exception as error:  # whatever the library stumbles over, the file is left alone
        raise NotEmitted from error
    return as_written(out.getvalue())


def _text(document: Document) -> str:
    """The lines as they were read, the last one ended."""
    text = "\n".join(map(mended, document.lines))
    return text if text.endswith("\n") else f"{text}\n"


def _yaml() -> YAML:
    yaml = YAML(typ="rt", pure=True)
    yaml.Resolver = _AllText
    yaml.preserve_quotes = True
    yaml.width = _NEVER
    yaml.indent(mapping=2, sequence=4, offset=2)
    return yaml


def _to_blocks(node: object) -> None:
    """Write fields one a line, and lists too that hold fields or lists; other lists stay as they are."""
    if not isinstance(node, CommentedMap | CommentedSeq):
        return
    inner = list(node.values() if isinstance(node, CommentedMap) else node)
    for each in inner:
        _to_blocks(each)
    if isinstance(node, CommentedMap) or any(isinstance(each, CommentedMap | CommentedSeq) for each in inner):
        node.fa.set_block_style()
