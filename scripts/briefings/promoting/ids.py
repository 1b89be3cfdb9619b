"""What gets a file of its own in, an id that nothing has or had out."""

from string import ascii_lowercase

from ..cited import sources
from ..kinds.meetings import Meeting
from ..kinds.sources import SourceFields
from ..records import Records, has_other_meaning
from ..values.date import Date
from ..values.id_from_name import id_from_name, of_whole_words
from ..values.problem import ValueProblem
from ..values.reference import LIMIT, Reference
from .refused import Refused

_ROOM = LIMIT - 2  # a hyphen and a letter may follow


def of_source(source: SourceFields, publisher: str) -> str:
    """The publisher's name and the date of publication: `sea-gazette-2021-05`."""
    return _joined(_id_from(publisher.removeprefix("The ").removeprefix("the ")), _date(source.published))


def of_person(name: str) -> str:
    """The name: `lucia-ferrer`."""
    return _joined(_id_from(name), "")


def free(base: str, taken: frozenset[str]) -> str:
    """The id itself, or with the first letter behind it that makes it a new one."""
    for id_ in (base, *(f"{base}-{letter}" for letter in ascii_lowercase[1:])):
        if id_ not in taken and not has_other_meaning(id_):
            return id_
    raise Refused(f"every id that begins with `{base}` is taken; choose one with --id")


def chosen(id_: str, taken: frozenset[str]) -> str:
    """The id that somebody asks for."""
    try:
        Reference.parse(id_)
    except ValueProblem as problem:
        raise Refused(f"{problem.message}; {problem.help}") from problem
    if has_other_meaning(id_):
        raise Refused(f"`{id_}` has another meaning in records; choose a longer id")
    if id_ in taken:
        raise Refused(f"`{id_}` is taken, or was once; choose another id")
    return id_


def taken_ids(records: Records, own: str) -> frozenset[str]:
    """All ids that a record or a written-out source has or had, and the keys of all meetings but `own`."""
    keys = {
        str(person.key)
        for filed, meeting in records.of(Meeting)
        for _, person in meeting.attendees
        if person.key and filed.id != own
    }
    return frozenset({*records.files_of, *sources(records), *records.redirects.former, *keys})


def _id_from(name: str) -> str:
    found = id_from_name(name)
    if not found:
        raise Refused(f"no id can be made of `{name}`, which has other letters than a to z; choose one with --id")
    return found


def _date(date: Date) -> str:
    """As much of the date as is known: of several days, the year of the first."""
    if date.form == "instant":
        return date.edtf.rstrip("?~")
    day = date.earliest or date.latest
    return f"{day.year}" if day else "undated"


def _joined(name: str, date: str) -> str:
    room = _ROOM - len(date) - 1
    short = of_whole_words(name, room) or name[:room]
    return f"{short}-{date}" if date else short
