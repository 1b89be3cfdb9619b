"""How a record cites a source in, one name for that source out."""

from ..cited import written_out_id
from ..kinds.meetings import Meeting
from ..records import Filed


def source_name(filed: Filed, cited: str) -> str:
    """One name for a source, however a record cites it; one written out has its meeting's id and its letter."""
    if not isinstance(filed.record, Meeting):
        return cited
    found = filed.record.sources.get(cited)
    return found if isinstance(found, str) else written_out_id(filed.id, cited)
