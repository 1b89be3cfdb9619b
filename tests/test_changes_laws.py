"""Laws of what `briefings changes` tells: no text of a record acts in it, and a summary has room for any change."""

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from briefings.comparing.as_markdown import LIMIT, as_markdown
from briefings.comparing.as_text import as_text
from briefings.comparing.comparison import Comparison
from briefings.comparing.hunks import hunks
from briefings.comparing.page_change import PageChange
from payloads import ANGLED, INLINE

TEXT = st.text(max_size=150) | st.sampled_from(
    (*INLINE, *ANGLED, "\n\n# x", "```", "</details>", "</summary>", "\r- x")
)
LINES = st.lists(TEXT, max_size=3)
CHANGES = st.builds(
    PageChange,
    did=st.sampled_from(["new", "changed", "gone"]),
    path=st.builds("{}/{}.md".format, st.sampled_from(["meetings", "people"]) | TEXT, TEXT),
    title=TEXT,
    former=st.none() | TEXT,
    reason=st.none() | TEXT,
    difference=st.builds(hunks, LINES, LINES),
)
COMPARISONS = st.builds(
    Comparison, base=TEXT, pages=st.lists(CHANGES, max_size=4, unique=True).map(tuple), remarks=st.tuples(TEXT)
)


class Tags(HTMLParser):
    """The tags of a page with their attributes, and the text within each kind of tag."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: set[tuple[str, str | None]] = set()
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= set(attrs)


def rendered(markdown: str) -> Tags:
    return Tags(MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(markdown))


@given(COMPARISONS)
def test_a_summary_has_our_tags_only(comparison: Comparison) -> None:
    seen = rendered(as_markdown(comparison))
    briefings = len(comparison.briefings)
    assert set(seen.tags) <= {"h2", "h3", "p", "ul", "li", "details", "summary", "pre", "code"}
    assert seen.attributes <= {("class", "language-diff")}
    assert seen.tags.count("details") == seen.tags.count("summary") == briefings
    assert seen.tags.count("pre") == sum(bool(page.difference) for page in comparison.briefings)
    assert seen.tags.count("h3") == bool(comparison.others)


@given(COMPARISONS)
def test_only_differences_begin_like_one_on_a_terminal(comparison: Comparison) -> None:
    lines = as_text(comparison)
    assert all(line.replace("\u200c", "").isprintable() for line in lines)
    signed = sum(line.startswith(("+", "-", "@")) for page in comparison.briefings for line in page.difference)
    assert sum(line.startswith(("+", "-", "@")) for line in lines[1 + len(comparison.remarks) :]) == signed


def test_a_summary_of_a_huge_change_tells_all_that_it_leaves_out() -> None:
    """Ten thousand briefings, and as many pages in folders of their own, with the longest names."""
    pages = [
        PageChange(did="changed", path=f"meetings/{number}{'x' * 200}.md", title="&" * 300, difference=("+é" * 400,))
        for number in range(10_000)
    ]
    pages += [PageChange(did="new", path=f"{number:05}{'&' * 300}/x.md", title="&" * 300) for number in range(10_000)]
    told = as_markdown(Comparison(base="main", pages=tuple(pages)))
    shown = told.count("<details>")
    assert len(told.encode()) <= LIMIT
    assert told.count("\n- changed: ") == 20
    assert f"\n- and {10_000 - shown - 20} more\n" in told
    assert told.count("    - new: ") == 30 + 10
    assert "- 9970 more folders: 9970 are new\n" in told
    assert "    - and 9960 more\n" in told


def test_a_summary_of_countless_errors_is_no_larger() -> None:
    told = as_markdown(Comparison(base="main", errors=(("this work", "records/x.yaml:1:1: error\n" * 50_000),)))
    assert told == (
        "## What this change does to the pages\n\nThere are more errors than a summary can hold.\n\n"
        "Mend them first, or name another commit; `briefings check` tells the errors of what is checked out.\n"
    )
