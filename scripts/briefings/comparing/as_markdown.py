"""What a change does to the pages in, the Markdown of a workflow's summary out.

GitHub drops a summary of more than 1 MiB; what does not fit is counted and named.
"""

from collections.abc import Iterator

from ..render.markdown import escape
from .comparison import Comparison
from .groups import groups_of
from .markdown_parts import details, indented, named
from .page_change import PageChange
from .sentence import counted, sentence
from .wording import MEND_FIRST, OTHER_PAGES, harmless, has_errors

LIMIT = 1_000_000  # bytes
_NAMED = 20  # briefings whose difference does not fit
_RESERVE = 30_000  # bytes for their names
_TITLE = "## What this change does to the pages\n\n"
_NO_ROOM = (
    f"{{0}} a difference for which there is no room, since GitHub takes {LIMIT:,} bytes; "
    "`briefings changes` shows all of them:\n\n"
)


def as_markdown(comparison: Comparison, limit: int = LIMIT) -> str:
    """The summary in at most `limit` bytes."""
    if comparison.errors:
        return _errors(comparison, limit)
    opening = _TITLE + "".join(f"{escape(harmless(line))}\n\n" for line in (sentence(comparison), *comparison.remarks))
    others = "".join(f"{line}\n" for line in _others(comparison))
    room = limit - _RESERVE - _size(opening)
    if _size(others) > room:
        others = f"### {OTHER_PAGES}\n\n{counted(comparison.others)}; `briefings changes` names them.\n"
    return opening + _briefings(comparison.briefings, room - _size(others)) + others


def _errors(comparison: Comparison, limit: int) -> str:
    told = "".join(f"{escape(has_errors(whose))}\n\n{indented(report)}\n" for whose, report in comparison.errors)
    cut = _size(told) > limit - _RESERVE
    return _TITLE + ("There are more errors than a summary can hold.\n\n" if cut else told) + f"{MEND_FIRST}\n"


def _briefings(pages: tuple[PageChange, ...], room: int) -> str:
    """The differences, smallest first where not all have room."""
    blocks = {page: details(page) for page in pages}
    shown: set[PageChange] = set()
    for page in sorted(pages, key=lambda page: _size(blocks[page])):
        room -= _size(blocks[page])
        if room >= 0:
            shown.add(page)
    left = [page for page in pages if page not in shown]
    return "".join(blocks[page] for page in pages if page in shown) + _left_out(left)


def _left_out(pages: list[PageChange]) -> str:
    if not pages:
        return ""
    have = "1 briefing has" if len(pages) == 1 else f"{len(pages)} briefings have"
    names = "".join(f"- {named(page)}\n" for page in pages[:_NAMED])
    more = len(pages) - _NAMED
    return _NO_ROOM.format(have) + names + (f"- and {more} more\n\n" if more > 0 else "\n")


def _others(comparison: Comparison) -> Iterator[str]:
    if comparison.others:
        yield from (f"### {OTHER_PAGES}", "")
    for group in groups_of(comparison.others):
        yield f"- {escape(harmless(group.name))}: {group.told}"
        yield from (f"    - {named(page)}" for page in group.shown)
        yield from [f"    - and {group.more} more"] if group.more else ()


def _size(text: str) -> int:
    return len(text.encode("utf-8"))
