"""A folder of records in, documents with places and the problems of unreadable files out."""

from pathlib import Path

from ..problem import Problem
from .document import Document
from .files import record_files
from .yaml import read_document


def read(folder: Path) -> tuple[tuple[Document, ...], tuple[Problem, ...]]:
    """Read every record below `folder`, in the order of their paths.

    A file that cannot be read still gives a document, with an empty tree, so that its id counts as existing.
    """
    files, problems = record_files(folder)
    documents = []
    for path, content in files:
        document, found = read_document(path, content)
        documents.append(document)
        problems += found
    return tuple(documents), problems
