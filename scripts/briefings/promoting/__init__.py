"""The files of an archive and a wish in, the same with one part of a meeting in a file of its own out.

All is done in memory, on the text of the files, and checked before anything is written.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from ..kinds.meetings import Meeting
from ..kinds.sources import SourceFields
from ..nearest import did_you_mean
from ..problem import Problem
from ..read.files import File
from ..records import Records
from ..settings import Settings
from .facts import same_facts
from .person import people_of, person_draft
from .proof import checked, comments_of, keeps_comments, new_problems
from .refused import Refused
from .source import source_draft
from .wish import Case, Draft, Wish

__all__ = ["Promotion", "Refused", "Wish", "promote"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Promotion:
    """Old and new content of every file that changes, a new file first; nothing where `problems` stand in the way.

    `told` says what moved and what was added, a line each.
    """

    changes: Mapping[str, tuple[bytes | None, bytes]] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    told: tuple[str, ...] = ()


def promote(files: tuple[File, ...], settings: Settings, merged: frozenset[str], wish: Wish) -> Promotion:
    """Do what is wished for, in memory; raises `Refused` if it cannot be done."""
    records, before = checked(files, settings, merged)
    errors = _errors(records, before, wish)
    if errors:
        return Promotion(problems=errors)
    case = _case(records, files, wish)
    draft = _draft(case)
    afterwards, after = checked(_with(files, draft), settings, merged)
    problems = new_problems(before, after)
    if problems:
        return Promotion(problems=problems)
    _prove(case, draft, afterwards)
    changes = {path: (case.contents.get(path), new) for path, new in draft.changed.items()}
    comments = tuple(f"moved with its field: {each}" for each in comments_of({draft.path: draft.changed[draft.path]}))
    return Promotion(changes=changes, told=(*comments, *draft.told))


def _errors(records: Records, problems: tuple[Problem, ...], wish: Wish) -> tuple[Problem, ...]:
    """Those of the meeting and of the redirects: what is edited has to be understood first."""
    paths = {document.path for document in records.files_of.get(wish.meeting, ())}
    listing = {records.redirects.document.path} if records.redirects.document else set[str]()
    return tuple(each for each in problems if each.severity == "error" and each.place.path in paths | listing)


def _case(records: Records, files: tuple[File, ...], wish: Wish) -> Case:
    filed = records.by_id.get(wish.meeting)
    if filed is None or not isinstance(filed.record, Meeting):
        known = records.ids((Meeting.kind,))
        help_ = did_you_mean(wish.meeting, known, f"give the name of a file in {Meeting.kind}/ without `.yaml`")
        raise Refused(f"there is no meeting `{wish.meeting}`; {help_}")
    contents = {file.path: file.content for file in files if file.content is not None}
    return Case(wish=wish, filed=filed, meeting=filed.record, records=records, contents=contents)


def _draft(case: Case) -> Draft:
    source = case.meeting.sources.get(case.wish.key)
    somebody = people_of(case.meeting).get(case.wish.key)
    if isinstance(source, SourceFields):
        return source_draft(case, source)
    if somebody:
        return person_draft(case, somebody)
    raise Refused(f"{_why_not(case, source)}; {_offer(case)}")


def _why_not(case: Case, source: object) -> str:
    if source is not None:
        return f"source {case.wish.key} has a file already: {case.folder}/sources/{source}.yaml"
    return f"nothing is written out under `{case.wish.key}` in {case.filed.path}"


def _offer(case: Case) -> str:
    letters = [letter for letter, source in case.meeting.sources.items() if isinstance(source, SourceFields)]
    keys = [*letters, *people_of(case.meeting)]
    return f"written out there: {', '.join(f'`{key}`' for key in keys) or 'nothing'}"


def _with(files: tuple[File, ...], draft: Draft) -> tuple[File, ...]:
    """The files as they will be, in the order in which a folder is read."""
    known = {file.path: file for file in files}
    changed = {path: replace(known.get(path, File(path=path)), content=new) for path, new in draft.changed.items()}
    return tuple(file for _, file in sorted((known | changed).items()))


def _prove(case: Case, draft: Draft, afterwards: Records) -> None:
    """No comment is lost, and meeting and new file say together what the meeting said."""
    before = {path: case.contents[path] for path in draft.changed if path in case.contents}
    keeps_comments(before, draft.changed)
    meeting, record = (afterwards.by_id[id_].record for id_ in (case.filed.id, draft.id))
    if not same_facts(case, draft.id, meeting, record):
        raise Refused(f"a value of {case.filed.path} would not survive; run `briefings format` on it, and try again")
