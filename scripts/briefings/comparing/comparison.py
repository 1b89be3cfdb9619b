"""What the work since a commit does to the pages, as one value."""

from dataclasses import dataclass

from .page_change import PageChange


@dataclass(frozen=True, kw_only=True, slots=True)
class Comparison:
    """`base` names the commit that was compared with; `files` is how many files that are no pages differ.

    Where the records of a side have errors there is nothing but `errors`: whose they are, and the report on them.
    """

    base: str
    pages: tuple[PageChange, ...] = ()
    files: int = 0
    remarks: tuple[str, ...] = ()
    errors: tuple[tuple[str, str], ...] = ()

    @property
    def briefings(self) -> tuple[PageChange, ...]:
        return tuple(page for page in self.pages if page.is_briefing)

    @property
    def others(self) -> tuple[PageChange, ...]:
        return tuple(page for page in self.pages if not page.is_briefing)
