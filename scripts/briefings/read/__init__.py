"""A folder of records in, documents with places and the problems of unreadable files out."""

from collections.abc import Iterable
from pathlib import Path

from ..problem import Problem
from .document import Document, unread
from .files import File, record_files
from .yaml import read_document


def read(folder: Path) -> tuple[tuple[Document, ...], tuple[Problem, ...]]:
    """Read every record below `folder`, in the order of their paths."""
    return read_files(record_files(folder))


def read_files(files: Iterable[File]) -> tuple[tuple[Document, ...], tuple[Problem, ...]]:
    """Read the files of a folder of records.

    A file that cannot be read, or is not looked into, still gives a document, so that its id counts as existing.
    """
    documents: list[Document] = []
    problems: list[Problem] = []
    for file in files:
        document, found = (unread(file.path), ()) if file.content is None else read_document(file.path, file.content)
        problems += (*file.problems, *found)
        documents += [document] if file.is_record else []
    return tuple(documents), tuple(problems)
