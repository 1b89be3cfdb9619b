"""The bytes of one file in, its tree with places out, or what keeps YAML from reading it."""

from ruamel.yaml.error import YAMLError

from ..problem import Place, Problem
from .compose import Refused, compose
from .document import Document
from .syntax import explain
from .tree import Mapping


def read_document(path: str, content: bytes) -> tuple[Document, tuple[Problem, ...]]:
    """Read one file; whatever it holds, the answer is a document and problems, never an exception."""
    nothing = Mapping(entries=(), place=Place(path=path))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        document = _unread(path, content.decode("utf-8", "replace"), nothing)
        return document, (_encoding(document, content, error),)
    document = _unread(path, text, nothing)
    try:
        root = compose(document)
    except Refused as refused:
        return document, (refused.problem,)
    except YAMLError as error:
        return document, (explain(document, error),)
    return Document(path=path, lines=document.lines, root=root), ()


def _unread(path: str, text: str, nothing: Mapping) -> Document:
    lines = tuple(text.replace("\r\n", "\n").split("\n"))
    return Document(path=path, lines=lines, root=nothing, readable=False)


def _encoding(document: Document, content: bytes, error: UnicodeDecodeError) -> Problem:
    before = content[: error.start].decode("utf-8")
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    return Problem(
        place=document.at(line, column),
        rule="file-encoding",
        message=f"byte 0x{content[error.start]:02X} here is not UTF-8 text",
        help="open the file in your editor, choose `save with encoding` and take UTF-8",
    )
