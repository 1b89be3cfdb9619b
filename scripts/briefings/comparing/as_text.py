"""What a change does to the pages in, a report for a terminal out.

Only the lines of a difference begin with `+`, `-` or `@`.
"""

from collections.abc import Iterator

from .comparison import Comparison
from .groups import groups_of
from .page_change import PageChange
from .sentence import sentence
from .wording import MEND_FIRST, NOT_VISIBLE, OTHER_PAGES, harmless, has_errors, place_of, reason_of, title_of


def as_text(comparison: Comparison) -> tuple[str, ...]:
    """The lines of the report."""
    return tuple(_errors(comparison) if comparison.errors else _lines(comparison))


def _errors(comparison: Comparison) -> Iterator[str]:
    for whose, report in comparison.errors:
        yield from (has_errors(whose), "", *(f"    {harmless(line)}".rstrip() for line in report.splitlines()), "")
    yield MEND_FIRST


def _lines(comparison: Comparison) -> Iterator[str]:
    yield from map(harmless, (sentence(comparison), *comparison.remarks))
    for page in comparison.briefings:
        yield from ("", _named(page))
        yield from map(harmless, page.difference or (f"  {NOT_VISIBLE}",))
    if comparison.others:
        yield from ("", f"{OTHER_PAGES}:")
    for group in groups_of(comparison.others):
        yield f"  {harmless(group.name)}: {group.told}"
        yield from (f"    {_named(page)}" for page in group.shown)
        yield from [f"    and {group.more} more"] if group.more else ()


def _named(page: PageChange) -> str:
    reason = reason_of(page)
    return f"{page.did}: {title_of(page)} ({place_of(page)})" + (f": {reason}" if reason else "")
