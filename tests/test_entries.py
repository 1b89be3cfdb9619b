"""What the search finds of a page is what the theme's own search would: the same sections, titles, words and marks."""

import json
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from material.plugins.search.plugin import SearchIndex

from briefings.publish.entries import entries_of

ARTICLES = {
    "title, text and a section": '<h1 id="a">A &amp; B</h1><p>x\ny</p><h2 id="b">B</h2><p>&lt;z&gt;</p>',
    "section that is left out": '<h1 id="a">A</h1><p>x</p><h2 id="b" data-search-exclude="">B</h2><p>y</p>',
    "words before every heading": "words<h2 id='b'>B</h2>more",
    "no words at all": "",
    "headings without ids": "<h1>A</h1><h2>B</h2>x",
    "sign that links a heading": '<h1 id="a">A <a class="headerlink" href="#a">¶</a></h1>x',
    "hidden words": '<h1 id="a">A</h1><p class="search-words" hidden>к қ آ</p>',
    "element that is left out": '<h1 id="a">A</h1><div data-search-exclude=""><p>x</p></div><p>y</p>',
    "element of its own name in one that is left out": "<div data-search-exclude=''><div>in</div>out</div>tail",
    "heading in an element that is left out": "<div data-search-exclude=''><h2 id='in'>In</h2><p>x</p></div>y",
    "heading in an element": "<h1 id='a'>A</h1>x<div><h2 id='b'>B</h2>y</div>back",
    "code keeps its lines": "<pre><code>a\n  b\n\n</code></pre><p>c\n d</p>",
    "empty elements": "<p></p><ul><li> </li><li>x</li></ul>",
    "small letters": "CO<sub>2</sub> and m<sup>2</sup>",
    "numbers of lines": '<table><tr><td><div class="linenodiv">1</div></td><td>code</td></tr></table>',
    "drawing": '<svg><title>T</title><path d="M0 0"/><text>words</text></svg>after',
    "script and comment": "<script>var a = '<p>'</script><style>p {}</style>a<!-- no -->b<br>c<img src='e.png'>f",
}
METAS: tuple[dict[str, Any], ...] = (
    {},
    {"title": "Own title"},
    {"title": 7, "tags": ["a", 2, None, ["b"]], "search": {"boost": 2}},
    {"search": {"exclude": True}, "tags": "none"},
    {"search": None},
)


def by_the_theme(article: str, meta: dict[str, Any]) -> list[dict[str, Any]]:
    index = SearchIndex()
    index.add_entry_from_context(SimpleNamespace(meta=meta, content=article, toc=[], url="a/b/", title="Title"))
    entries: list[dict[str, Any]] = index.entries
    return entries


def ours(article: str, meta: dict[str, Any]) -> list[dict[str, Any]]:
    return [json.loads(entry) for entry in entries_of(article, "a/b/", "Title", meta)]


@pytest.mark.parametrize("article", ARTICLES.values(), ids=ARTICLES)
@pytest.mark.parametrize("meta", METAS, ids=map(str, METAS))
def test_entries_are_those_of_the_theme(article: str, meta: dict[str, Any]) -> None:
    assert ours(article, meta) == by_the_theme(article, meta)


MARKS = st.sampled_from(["", "", " data-search-exclude=''"])
LEAVES = st.sampled_from(["words", " ", "\n", "a\nb", "&amp;", "к"])


def inside(parts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Elements that may stand in each other in any way."""
    words = st.lists(parts, max_size=4).map("".join)
    element = st.builds(
        lambda tag, mark, held: f"<{tag}{mark}>{held}</{tag}>", st.sampled_from(["div", "ul", "section"]), MARKS, words
    )
    heading = st.builds(
        lambda tag, mark, held: f"<{tag} id='i'{mark}>{held}</{tag}>",
        st.sampled_from(["h1", "h2", "h3"]),
        MARKS,
        st.sampled_from(["x", "y z", "<code>c</code>"]),
    )
    item = st.builds(lambda held: f"<ul><li>{held}</li></ul>", words)
    return st.one_of(element, heading, item)


@given(st.lists(st.recursive(LEAVES, inside, max_leaves=12), max_size=5).map("".join))
def test_entries_of_any_article_are_those_of_the_theme(article: str) -> None:
    try:
        expected = by_the_theme(article, {})
    except ValueError:  # the theme loses count where an element ends in another section than that of its start
        assume(False)  # noqa: FBT003 - the library's way
    assert ours(article, {}) == expected
