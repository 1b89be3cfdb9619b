"""An id names one record only, whatever its kind.

A source that is written out in a meeting has an id too: that of the meeting, a hyphen and its letter.
A key in a meeting is not the id of a record, a country's code, or a word that records use for something else.
"""

from collections.abc import Iterator

from ..cited import written_out_id
from ..kinds.meetings import Meeting
from ..kinds.people import Person
from ..kinds.sources import Source, SourceFields
from ..problem import Problem
from ..records import RESERVED, Records
from ..values.country import is_code


def check(records: Records) -> Iterator[Problem]:
    yield from _ids(records)
    yield from _written_out(records)
    for filed, meeting in records.of(Meeting):
        for path, key in _keys(meeting):
            if is_code(key) or key in RESERVED:
                message = f"`{key}` has another meaning in records"
                yield filed.problem("id-taken", message, "choose a longer key, such as the family name", path)
            elif records.has(key):
                kind = records.kinds_of(key)[0]
                help_ = f"write `who: {key}`, or choose another key" if kind == Person.kind else "choose another key"
                yield filed.problem("id-taken", f"`{key}` is already the id of one of the {kind}", help_, path)


def _ids(records: Records) -> Iterator[Problem]:
    for first, *others in records.files_of.values():
        for document in others:
            yield Problem(
                place=document.at(),
                rule="id-taken",
                message=f"`{document.id}` is already the id of {first.path}",
                help="rename one of the two files: ids are shared by all kinds",
            )


def _written_out(records: Records) -> Iterator[Problem]:
    """Sources whose page would be that of a record."""
    for filed, meeting in records.of(Meeting):
        for letter, source in meeting.sources.items():
            id_ = written_out_id(filed.id, letter)
            if isinstance(source, SourceFields) and records.has(id_):
                taken = records.files_of[id_][0]
                message = f"`{id_}`, the id of this source, is already that of {taken.path}"
                same = f"write `{letter}: {id_}` in place of its fields, or " if taken.folder == Source.kind else ""
                yield filed.problem("id-taken", message, f"{same}rename that file", ("sources", letter))


def _keys(meeting: Meeting) -> Iterator[tuple[tuple[str | int, ...], str]]:
    for index, side in enumerate(meeting.sides):
        for place, person in enumerate(side.people):
            if person.key:
                yield ("sides", index, "people", place, "key"), person.key
    for place, person in enumerate(meeting.mentioned):
        if person.key:
            yield ("mentioned", place, "key"), person.key
