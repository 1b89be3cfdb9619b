"""Styles and scripts of the settings are one file each on the site, and stay apart where that would change them."""

from pathlib import Path

import pytest
from lxml import html

from briefings.publish.places import Places
from sites import PAGES, SETTINGS, everything_in, published, small_archive

PARTS = {
    "look/a.css": "b { color: red }\n",
    "print/paper/b.css": "i { background: url(../../mark.svg) } u { background: url('data:x') }",
    "cite/a.js": "const a = 1",
    "cite/b.js": "(() => a)();\n",
}


@pytest.fixture
def small(tmp_path: Path) -> Places:
    return small_archive(tmp_path / "small")


def listed(places: Places, styles: str, scripts: str) -> None:
    given = SETTINGS.replace("extra_css: []", f"extra_css: [{styles}]")
    places.config.write_text(given.replace("extra_javascript: []", f"extra_javascript: [{scripts}]"), encoding="utf-8")


def asked_for(places: Places, page: str) -> list[str]:
    """What of its own a page asks for, beside the theme."""
    tree = html.document_fromstring((places.site / page).read_bytes())
    found = tree.xpath("//link[@rel='stylesheet']/@href | //script/@src")
    return [
        each for each in found if "javascripts/" not in each and "stylesheets/" not in each and "/frame/" not in each
    ]


def test_page_asks_for_one_file_of_each_in_the_order_of_the_settings(small: Places) -> None:
    listed(small, "print/paper/b.css, look/a.css", "cite/a.js, cite/b.js")
    assert published(PAGES | PARTS, small) == ()
    assert asked_for(small, "people/ann/index.html") == [
        "../../assets/archive.css",
        "../../assets/search/later.js",
        "../../assets/search/mark.js",
        "../../assets/archive.js",
    ]
    files = everything_in(small.site)
    assert files["assets/archive.css"] == (
        b"i { background: url(../mark.svg) } u { background: url('data:x') }\nb { color: red }\n"
    )
    assert files["assets/archive.js"] == b"const a = 1\n;\n(() => a)();\n"
    assert not files.keys() & PARTS.keys()
    assert published(PAGES | PARTS, small, anew=True) == ()
    assert everything_in(small.site) == files


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("look/a.css", "@import 'other.css';"),
        ("look/a.css", None),
        ("cite/a.js", "document.currentScript.src"),
        ("cite/a.js", '"use strict";\n'),
    ],
)
def test_parts_that_stand_by_themselves_stay_apart(small: Places, path: str, text: str | None) -> None:
    """A style from elsewhere is named in place of one without a text."""
    names = ["https://example.org/a.css" if each == path and text is None else each for each in PARTS]
    listed(small, ", ".join(names[:2]), ", ".join(names[2:]))
    assert published(PAGES | PARTS | ({path: text} if text else {}), small) == ()
    kind = path.rpartition(".")[2]
    own = [each for each in asked_for(small, "index.html") if each.endswith(kind) and "search/" not in each]
    assert own == [each for each in names if each.endswith(kind)]
