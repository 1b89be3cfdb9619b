"""The bytes of one file in, its tree with places out, or what keeps YAML from reading it."""

from dataclasses import replace

from ..problem import Problem
from .compose import Refused, compose
from .document import Document, unread
from .fixes import with_fix
from .further import further
from .lines import split

MARK = "\ufeff"
"""The byte order mark, which some editors write before the text."""


def read_document(path: str, content: bytes) -> tuple[Document, tuple[Problem, ...]]:
    """Read one file; whatever it holds, the answer is a document and problems, never an exception."""
    document = unread(path, text_of(content))
    try:
        content.decode("utf-8")
    except UnicodeDecodeError as error:
        return document, (_encoding(document, content, error.start),)
    try:
        root = compose(document)
    except Refused as refused:
        faults = (refused.problem, *further(document, refused.problem))
        return document, tuple(with_fix(document, fault) for fault in faults)
    return replace(document, tree=root), ()


def text_of(content: bytes) -> str:
    """The text without its byte order mark; what is no UTF-8 becomes the sign of a lost character."""
    return content.decode("utf-8", "replace").removeprefix(MARK)


def _encoding(document: Document, content: bytes, start: int) -> Problem:
    before = split(content[:start].decode("utf-8").removeprefix(MARK))
    return Problem(
        place=document.at(len(before), len(before[-1]) + 1),
        rule="file-encoding",
        message=f"byte 0x{content[start]:02X} here is not UTF-8 text",
        help="save it anew as UTF-8: in Notepad by File, Save as, Encoding; other editors say `save with encoding`",
    )
