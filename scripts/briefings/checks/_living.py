"""An id in, the kind of what has it now out: a record, or a source that is written out in a meeting."""

from ..cited import sources, written_out_id
from ..kinds.meetings import Meeting
from ..kinds.sources import Source
from ..records import Records


def living_kinds(records: Records, id_: str) -> tuple[str, ...]:
    """The kinds of its files, `sources` for one written out; none if nothing has the id."""
    return records.kinds_of(id_) or ((Source.kind,) if id_ in sources(records) else ())


def living_path(records: Records, id_: str) -> str:
    """The file of something that lives."""
    files = records.files_of.get(id_)
    return files[0].path if files else sources(records)[id_].filed.path


def living_ids(records: Records, kind: str) -> tuple[str, ...]:
    """The ids of one kind, those of written-out sources included."""
    written_out = (id_ for id_, cited in sources(records).items() if cited.path)
    return (*records.ids((kind,)), *(written_out if kind == Source.kind else ()))


def perhaps_written_out(records: Records, id_: str) -> bool:
    """Whether it may name a source in a meeting whose file is not in shape, so that its sources are not known."""
    return any(
        meeting not in records.by_id and written_out_id(meeting, id_[-1:]) == id_
        for meeting in records.ids((Meeting.kind,))
    )
