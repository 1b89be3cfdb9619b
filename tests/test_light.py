"""Pages in fewer bytes: what each way saves, and that no reader finds anything changed."""

import re
from collections.abc import Iterator

import pytest
from lxml import html

from briefings.publish.finish import finished
from briefings.publish.light import light
from briefings.publish.places import Places

CASES = {
    "blanks between tags are one": ("<p>\n\n    <b>a</b>  \n  </p>", "<p>\n<b>a</b>\n</p>"),
    "blanks within a line stay": ("<p>a  b <b> c </b></p>", "<p>a  b <b> c </b></p>"),
    "spaces that do not break stay": ("<p>\n\u00a0 a</p>", "<p>\n\u00a0 a</p>"),
    "a listing stays": ("<pre>\n  a\n\n  b\n</pre>", "<pre>\n  a\n\n  b\n</pre>"),
    "a field stays": ('<textarea class="a">\n\n  b</textarea>', '<textarea class="a">\n\n  b</textarea>'),
    "a script stays": (
        '<script>a = "<b c=\\"d\\">&#58;"\n\n</script>',
        '<script>a = "<b c=\\"d\\">&#58;"\n\n</script>',
    ),
    "cells and rows end where the next begin": (
        "<table>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n<tr>\n<td></td>\n<td>\n</td>\n</tr>\n</table>",
        "<table><tr><th>a<th>b<tr><td><td>\n</tr></table>",
    ),
    "a short value does without quotes": ('<a class="a" href="../b/#c">', "<a class=a href=../b/#c>"),
    "a value of two words keeps its quotes": ('<a class="a b" id="c">', '<a class="a b" id=c>'),
    "an empty value keeps its quotes": ('<img alt="" src="a">', '<img alt="" src=a>'),
    "a value at the end of a drawing keeps its quotes": ('<path d="M0"/>', '<path d="M0"/>'),
    "what is no tag keeps its quotes": ('<p>a ="b" c ="d" e="f" </p>', '<p>a ="b" c ="d" e="f" </p>'),
    "signs stand for themselves": (
        '<a href="a&#58;&#47;">&#123;&#38;&#60;&#34;</a>',
        "<a href=a:/>{&#38;&#60;&#34;</a>",
    ),
    "a sign that could begin a name keeps its own": ("<p>&#38;&#35;58;</p>", "<p>&#38;&#35;58;</p>"),
}


@pytest.mark.parametrize("given", CASES)
def test_page_in_fewer_bytes(given: str) -> None:
    page, expected = CASES[given]
    assert light(page) == expected
    assert light(expected) == expected


def seen(page: str) -> Iterator[tuple[str, dict[str, str], str, str]]:
    """Every element with its attributes and the text before and after its beginning, blanks being one."""
    for element in html.document_fromstring(page).iter(html.etree.Element):
        text = element.text or ""
        yield (
            element.tag,
            dict(element.attrib),
            text if element.tag in {"pre", "script"} else one(text),
            one(element.tail),
        )


def one(text: str | None) -> str:
    return re.sub(r"[ \t\n]+", " ", text or "").strip(" ")


def test_page_that_was_light_says_the_same_when_every_blank_and_quote_comes_back(example_site: Places) -> None:
    """The pages of the site, written out in full by another program, come out of it as they are."""
    pages = sorted(example_site.site.rglob("*.html"))
    assert len(pages) > 100
    for page in pages:
        text = page.read_text(encoding="utf-8")
        full = html.tostring(html.document_fromstring(text), encoding="unicode").replace("><", ">\n    <")
        assert list(seen(light(full))) == list(seen(full)), page
        assert finished(text) == text


def test_words_for_the_search_alone_stand_in_its_index_and_on_no_page(example_site: Places) -> None:
    index = (example_site.site / "search" / "search_index.json").read_text(encoding="utf-8")
    assert "آ" in index
    for page in example_site.site.rglob("*.html"):
        assert "search-words" not in page.read_text(encoding="utf-8")


LIMIT = 12_000
"""Bytes of what stands around the article of a page, on average of all pages."""


def test_frame_of_a_page_stays_light(example_site: Places) -> None:
    pages = [page.read_bytes() for page in sorted(example_site.site.rglob("*.html"))]
    articles = [re.search(rb"<article.*</article>", page, re.DOTALL) for page in pages]
    frames = [len(page) - len(found[0] if found else b"") for page, found in zip(pages, articles, strict=True)]
    assert sum(frames) / len(frames) < LIMIT
