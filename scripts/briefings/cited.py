"""Records in, every source with the places where it may be cited out."""

from dataclasses import dataclass

from .kinds.meetings import Meeting
from .kinds.sources import Source, SourceFields
from .parts.base import Path
from .problem import Problem
from .records import Filed, Records


@dataclass(frozen=True, kw_only=True, slots=True)
class Cited:
    """A source and the file in which it stands: a record of its own, or a meeting's, there at `path`."""

    filed: Filed
    source: SourceFields
    path: Path = ()

    def names_in(self, filed: Filed) -> set[str]:
        """The names by which a record may cite it: letters in a meeting, its id elsewhere."""
        if self.path:
            return {str(self.path[-1])} if filed.id == self.filed.id else set()
        if isinstance(filed.record, Meeting):
            return {letter for letter, each in filed.record.sources.items() if each == self.filed.id}
        return {self.filed.id}

    def problem(self, rule: str, message: str, help_: str, *path: str | int) -> Problem:
        return self.filed.problem(rule, message, help_, (*self.path, *path))


def sources(records: Records) -> dict[str, Cited]:
    """Map ids to sources; one written out in a meeting has the meeting's id, a hyphen and its letter."""
    own = {filed.id: Cited(filed=filed, source=source) for filed, source in records.of(Source)}
    written_out = {
        written_out_id(filed.id, letter): Cited(filed=filed, source=source, path=("sources", letter))
        for filed, meeting in records.of(Meeting)
        for letter, source in meeting.sources.items()
        if isinstance(source, SourceFields)
    }
    return own | {id_: cited for id_, cited in written_out.items() if id_ not in own}


def written_out_id(meeting: str, letter: str) -> str:
    """The id of a source that is written out in a meeting: that of its page."""
    return f"{meeting}-{letter.lower()}"
