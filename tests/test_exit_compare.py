"""Two sites are compared: every difference is found where it begins, and what belongs to a theme is passed over."""

from pathlib import Path

import pytest

from briefings.leaving.differing import Difference
from briefings.leaving.expected import EXPECTED
from briefings.leaving.sites import Outcome, compare
from briefings.leaving.telling import told

PAGE = """\
<!doctype html><html><head><title>Talks in Vaduz \N{EN DASH} Archive</title></head><body>
<article class="md-content__inner md-typeset"><a id="__skip"></a><nav class="crumbs"><a href="../">Home</a></nav>
<h1 id="title">Talks in <b>Vaduz</b></h1>
<p>They met <bdi lang="fa-AF" dir="rtl">حامد</bdi> in the <a href="../people/li/index.html#office">old castle</a>
and spoke of <a href="https://example.org/whales">whales</a>.</p>
<h2 data-search-exclude="" id="ledger">Ledger</h2>
<table><thead><tr><th>Who</th><th>What</th></tr></thead>
<tbody><tr><td>Li</td><td>twelve boats</td></tr><tr><td>Wu</td><td>one net</td></tr></tbody></table>
<pre><code>make site</code></pre>
<p class="edit-record"><a href="https://example.org/edit">Edit this record</a></p>
</article></body></html>
"""
ROW = "<tr><td>Li</td><td>twelve boats</td></tr>"

SPOILT: dict[str, tuple[str, str, list[tuple[str, str, str]]]] = {
    "word": (
        "old castle",
        "new castle",
        [
            (
                "words",
                "They met حامد in the old castle and spoke of whales.",
                "They met حامد in the new castle and spoke of whales.",
            ),
            ("links", "old castle → /people/li/#office", "new castle → /people/li/#office"),
        ],
    ),
    "row": (
        ROW,
        "",
        [
            (
                "words",
                "of whales. Ledger Who What Li twelve boats Wu one net",
                "of whales. Ledger Who What Wu one net make site",
            ),
            ("cells", "table 1, row 2, cell 1: Li", "table 1, row 2, cell 1: Wu"),
            ("marks", "<tr>", "<pre>"),
        ],
    ),
    "last-row": (
        "<tr><td>Wu</td><td>one net</td></tr>",
        "",
        [
            ("words", "Who What Li twelve boats Wu one net make site", "Who What Li twelve boats make site"),
            ("cells", "table 1, row 3, cell 1: Wu", "(nothing more)"),
            ("marks", "<tr>", "<pre>"),
        ],
    ),
    "cells-swapped": (
        "<td>Wu</td><td>one net</td>",
        "<td>Wu one</td><td>net</td>",
        [("cells", "table 1, row 3, cell 1: Wu", "table 1, row 3, cell 1: Wu one")],
    ),
    "link": (
        "../people/li/index.html#office",
        "../people/wu/#office",
        [
            ("links", "old castle → /people/li/#office", "old castle → /people/wu/#office"),
            ("marks", '<a href="/people/li/#office">', '<a href="/people/wu/#office">'),
        ],
    ),
    "foreign-link": (
        "https://example.org/whales",
        "https://example.org/sharks",
        [
            ("links", "whales → https://example.org/whales", "whales → https://example.org/sharks"),
            ("marks", '<a href="https://example.org/whales">', '<a href="https://example.org/sharks">'),
        ],
    ),
    "anchor": (
        'id="ledger"',
        'id="ledger_1"',
        [
            ("anchors", "#ledger", "#ledger_1"),
            ("marks", '<h2 id="ledger">', '<h2 id="ledger_1">'),
        ],
    ),
    "language": (
        'lang="fa-AF" ',
        "",
        [("marks", '<bdi dir="rtl" lang="fa-AF">', '<bdi dir="rtl">')],
    ),
    "level": (
        '<h2 data-search-exclude="" id="ledger">Ledger</h2>',
        '<h3 id="ledger">Ledger</h3>',
        [("headings", "h2 Ledger", "h3 Ledger"), ("marks", '<h2 id="ledger">', '<h3 id="ledger">')],
    ),
    "title": (
        "Talks in Vaduz \N{EN DASH} Archive",
        "Talks \N{EN DASH} Archive",
        [("title", "Talks in Vaduz Archive", "Talks Archive")],
    ),
}

PASSED_OVER = {
    "nothing": ("", ""),
    "crumbs": ('<nav class="crumbs"><a href="../">Home</a></nav>', ""),
    "edit": ('<a href="https://example.org/edit">Edit this record</a>', ""),
    "folder-for-index": ("li/index.html#office", "li/#office"),
    "white-space": ("<p>They met ", "<p>\n  They\n met  "),
    "no-line-between-blocks": ("</h1>\n<p>", "</h1><p>"),
    "outside": ("<body>", "<body><header>Search</header>"),
    "colours-of-a-listing": ("<code>make site", '<span></span><code><span class="k">make</span> site'),
}


def sites(folder: Path, then: str) -> Outcome:
    """The page as it is, and as it would be, at the same path."""
    for name, text in (("now", PAGE), ("then", then)):
        page = folder / name / "meetings" / "index.html"
        page.parent.mkdir(parents=True)
        page.write_text(text, encoding="utf-8", newline="\n")
    (folder / "pages").mkdir()
    return compare(folder / "now", folder / "then", folder / "pages", EXPECTED)


@pytest.mark.parametrize("case", SPOILT)
def test_difference_is_found_where_it_begins(case: str, tmp_path: Path) -> None:
    before, after, differences = SPOILT[case]
    assert PAGE.count(before) == 1
    found = sites(tmp_path, PAGE.replace(before, after))
    assert [(each.kind, each.now, each.then) for each in found.differences] == differences
    assert [each.expected for each in found.differences] == [()] * len(differences)


@pytest.mark.parametrize("case", PASSED_OVER)
def test_what_is_no_difference_for_a_reader_is_passed_over(case: str, tmp_path: Path) -> None:
    before, after = PASSED_OVER[case]
    assert before in PAGE
    assert sites(tmp_path, PAGE.replace(before, after, 1)) == Outcome(pages=1, differences=())


def test_expected_difference_is_counted_with_its_reason(tmp_path: Path) -> None:
    then = PAGE.replace("Vaduz \N{EN DASH} Archive", "Vaduz - Archive").replace(' data-search-exclude=""', "")
    boxed = then.replace("<pre>", '<div class="highlight"><pre>').replace("</pre>", "</pre></div>")
    assert list(told(sites(tmp_path, boxed), EXPECTED)) == [
        "pages on both sites: 1",
        "             same  expected  different",
        "title           0         1          0",
        "headings        1         0          0",
        "words           1         0          0",
        "links           1         0          0",
        "cells           1         0          0",
        "anchors         1         0          0",
        "marks           0         1          0",
        "pages that only one site has: 0; files that are not the same: 0",
        *(
            f"expected {count} times in {each.kind}: {each.why}"
            for count, each in zip((0, 1, 1, 1), EXPECTED, strict=True)
        ),
    ]


def test_expected_difference_hides_no_other(tmp_path: Path) -> None:
    then = PAGE.replace(' data-search-exclude=""', "").replace('dir="rtl"', 'dir="ltr"')
    assert sites(tmp_path, then).differences == (
        Difference(
            page="meetings/index.html",
            kind="marks",
            now='<bdi dir="rtl" lang="fa-AF">',
            then='<bdi dir="ltr" lang="fa-AF">',
        ),
    )


def test_page_or_file_that_one_site_lacks_is_told(tmp_path: Path) -> None:
    files = {
        "now/index.html": PAGE,
        "now/404.html": PAGE,
        "now/people/index.html": PAGE,
        "then/index.html": PAGE,
        "then/places/index.html": PAGE,
        "pages/index.md": "# Talks",
        **{f"pages/data/{name}.csv": "a,b\n" for name in ("changed", "kept", "lost")},
        "then/data/changed.csv": "a;b\n",
        "then/data/kept.csv": "a,b\n",
    }
    for path, text in files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8", newline="\n")
    outcome = compare(tmp_path / "now", tmp_path / "then", tmp_path / "pages", EXPECTED)
    lines = list(told(outcome, EXPECTED))
    assert lines[0] == "pages on both sites: 1"
    assert lines[9] == "pages that only one site has: 2; files that are not the same: 2"
    assert "\n".join(lines[14:]).split("\n\n") == [
        "\npeople/index.html: page\n  now:  is there\n  then: is not there",
        "places/index.html: page\n  now:  is not there\n  then: is there",
        "data/changed.csv: file\n  now:  as among the pages\n  then: other bytes",
        "data/lost.csv: file\n  now:  is there\n  then: is not there",
    ]


def test_of_many_differences_the_first_are_shown() -> None:
    differences = tuple(Difference(page=f"{number}.html", kind="page", now="a", then="b") for number in range(23))
    lines = list(told(Outcome(pages=0, differences=differences), ()))
    assert lines[9:12] == [
        "pages that only one site has: 23; files that are not the same: 0",
        "\n0.html: page",
        "  now:  a",
    ]
    assert lines[-4:] == ["\n19.html: page", "  now:  a", "  then: b", "\nand 3 more"]
