"""What a change does to the pages in, one sentence that says how many out."""

from collections import Counter
from collections.abc import Iterable

from .comparison import Comparison
from .page_change import Did, PageChange

_VERBS: dict[Did, tuple[str, str]] = {
    "new": ("is new", "are new"),
    "changed": ("changes", "change"),
    "moved": ("moves", "move"),
    "gone": ("goes", "go"),
}


def sentence(comparison: Comparison) -> str:
    briefings, others = comparison.briefings, comparison.others
    if not comparison.pages:
        return _without_pages(comparison)
    told = [counted(briefings, "briefing")] if briefings else []
    told += [counted(others, "other page" if briefings else "page")] if others else []
    with_them = " with them" if briefings and {each.did for each in others} == {"changed"} else ""
    return "; ".join(told) + with_them + _files(comparison.files) + "."


def _without_pages(comparison: Comparison) -> str:
    if comparison.files:
        return f"No page changes{_files(comparison.files)}."
    return f"No page changes: what readers see is the same as in {comparison.base}."


def _files(count: int) -> str:
    """How many files beside the pages differ, at the end of the sentence."""
    return f"; {count} other {_of('file', count)} {'differs' if count == 1 else 'differ'}" if count else ""


def counted(pages: Iterable[PageChange], noun: str = "") -> str:
    """How many of them are new, change, move and go; `noun` is one of them, and is said once."""
    counts = Counter(page.did for page in pages)
    found = [did for did in _VERBS if counts[did]]
    return ", ".join(_counted(counts[did], noun if did == found[0] else "", did) for did in found)


def _counted(count: int, noun: str, did: Did) -> str:
    one, several = _VERBS[did]
    words = (str(count), noun and _of(noun, count), one if count == 1 else several)
    return " ".join(filter(None, words))


def _of(noun: str, count: int) -> str:
    return noun if count == 1 else f"{noun}s"
