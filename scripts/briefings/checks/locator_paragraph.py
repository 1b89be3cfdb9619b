"""A locator names a paragraph that the source has; a heading only where the text begins with one.

Where the record of a source does not say how many paragraphs were read, any paragraph is accepted.
"""

from collections.abc import Iterator

from ..kinds.meetings import Meeting
from ..kinds.sources import SourceFields
from ..problem import Problem
from ..records import Filed, Records
from ..values.locator import Locator


def check(records: Records) -> Iterator[Problem]:
    for filed, path, value in records.names:
        complaint = _complaint(records, filed, value) if isinstance(value, Locator) else None
        if complaint:
            yield filed.problem("locator-paragraph", *complaint, path)


def _source(records: Records, filed: Filed, name: str) -> SourceFields | None:
    cited = filed.record.sources.get(name) if isinstance(filed.record, Meeting) else name
    if isinstance(cited, SourceFields):
        return cited
    found = records.by_id.get(str(cited))
    return found.record if found and isinstance(found.record, SourceFields) else None


def _complaint(records: Records, filed: Filed, locator: Locator) -> tuple[str, str] | None:
    """Message and help, or None if the paragraph is there, or if it is not known."""
    source = _source(records, filed, locator.source)
    if source is None:
        return None
    count = source.paragraph_count
    if locator.at == "t" and source.held and not source.held.heading:
        return "this source has no heading", f"its first paragraph is {locator.source}.p1"
    if locator.paragraph and count is not None and locator.paragraph > count:
        noun = "paragraph" if count == 1 else "paragraphs"
        return f"this source has {count} {noun}; there is no p{locator.paragraph}", "look the place up in the text"
    return None
