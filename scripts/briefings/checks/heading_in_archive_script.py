"""A name by which pages show something begins in the script of the archive's first language.

That holds for the name or title of a record, for people and sources that are written out in a meeting, and for
publishers: readers of the archive read it, and the address of a page is made of it.
Names in other scripts stand under `names`, each with its language.
"""

from collections.abc import Iterator

from ..kinds.meetings import Meeting
from ..kinds.sources import SourceFields
from ..parts.attendee import Attendee
from ..parts.base import Part, Path
from ..problem import Problem
from ..records import Filed, Records
from ._parts import parts_of
from ._scripts import WORDS, script_of_first_letter, script_of_language

SHOWN = ("name", "title", "publisher")


def check(records: Records) -> Iterator[Problem]:
    wanted = script_of_language(records.settings.languages[0]) if records.settings.languages else None
    for filed in records.filed if wanted else ():
        for path, part in _shown(filed):
            for field in SHOWN:
                written = script_of_first_letter(getattr(part, field, None) or "")
                if wanted and written not in {wanted, None}:
                    yield _problem(records, filed, (*path, field), part, wanted)


def _shown(filed: Filed) -> Iterator[tuple[Path, Part]]:
    """The record itself, and whom and what a meeting writes out."""
    yield (), filed.record
    if isinstance(filed.record, Meeting):
        yield from ((path, part) for path, part in parts_of(filed.record) if isinstance(part, Attendee | SourceFields))


def _problem(records: Records, filed: Filed, path: Path, part: Part, wanted: str) -> Problem:
    field, letters = path[-1], f"{WORDS[wanted]} letters"
    text = getattr(part, str(field))
    message = f"`{text}` does not begin in {letters}, in which this archive names everything"
    help_ = f"write it in {letters}"
    if field == "name" and hasattr(part, "names"):
        entry = f"`- text: {text}` {_with_language(records, text)}"
        help_ = f"write `name:` in {letters}, and this one under `names:` as {entry}"
    return filed.problem("heading-in-archive-script", message, help_, path)


def _with_language(records: Records, text: str) -> str:
    """The languages of the archive that are written so, for the author to choose from."""
    script = script_of_first_letter(text)
    fitting = [f"`lang: {tag}`" for tag in records.settings.languages if script_of_language(tag) == script]
    return f"with {' or '.join(fitting)}" if fitting else "with its language as `lang:`"
