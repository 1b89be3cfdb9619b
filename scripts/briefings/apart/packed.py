"""Record files in, the bytes in which another process or a later run finds what each says apart out, and back."""

import pickle
from collections.abc import Iterable

from ..parts.record import Record
from ..problem import Problem
from ..read.document import Document
from ..read.files import File
from ..read.yaml import read_document, text_of
from .apart import Apart, apart_from_all

_Packed = tuple[bytes | None, Record | None, tuple[Problem, ...]]


def packed(files: Iterable[File], languages: tuple[str, ...]) -> list[bytes]:
    """Read the files and look at each of them."""
    return [_packed(file, languages) for file in files]


def _packed(file: File, languages: tuple[str, ...]) -> bytes:
    document, unread = read_document(file.path, file.content or b"")
    apart = apart_from_all(document, languages)
    content: _Packed = (document.folded_up, apart.record, (*unread, *apart.problems))
    return pickle.dumps(content, pickle.HIGHEST_PROTOCOL)


def unpacked(file: File, content: bytes) -> Apart:
    """What was packed for this file, by this program."""
    tree, record, problems = pickle.loads(content)  # noqa: S301 - made by this program, on this machine
    document = Document(path=file.path, text=text_of(file.content or b""), tree=tree)
    return Apart(document=document, record=record, problems=problems)
