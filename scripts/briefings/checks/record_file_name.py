"""A record stands in the folder of its kind, and its file name is an id.

An id has small letters, digits and single hyphens, at most 80 characters.
It is not `index`, not a bare number, not a word that records use for something else (a country's code, `source`,
`third-party`, `both`, `unknown`, `unstated`), and not a name that Windows keeps for its devices.
"""

from collections.abc import Iterator
from re import fullmatch

from ..kinds import models
from ..nearest import did_you_mean
from ..problem import Problem
from ..read.document import Document
from ..records import Records, has_other_meaning
from ..values.reference import LIMIT, PATTERN

ALONE = True

_DEVICES = r"con|prn|aux|nul|com[0-9]|lpt[0-9]"


def check(records: Records) -> Iterator[Problem]:
    for document in records.documents:
        if document.folder not in models():
            yield _wrong_folder(document)
        elif not PATTERN.fullmatch(document.id) or len(document.id) > LIMIT:
            yield _problem(document, f"`{document.id}` is not an id", "rename the file: a-z, 0-9 and single hyphens")
        elif has_other_meaning(document.id):
            yield _problem(document, f"`{document.id}` has another meaning in records", "choose a longer file name")
        elif fullmatch(_DEVICES, document.id):
            yield _problem(document, f"Windows cannot store a file called `{document.id}`", "choose another name")


def _wrong_folder(document: Document) -> Problem:
    folder = document.folder or "the records' folder itself"
    kinds = ", ".join(f"`{kind}`" for kind in models())
    help_ = did_you_mean(document.folder, models(), f"move the file to one of {kinds}")
    return _problem(document, f"{folder} is not a folder of records", help_)


def _problem(document: Document, message: str, help_: str) -> Problem:
    return Problem(place=document.at(), rule="record-file-name", message=message, help=help_)
