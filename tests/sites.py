"""A small site of pages that differ in kind, published in a moment, and what two sites are compared by."""

import json
import shutil
from collections.abc import Mapping
from pathlib import Path

from briefings.keeping.digest import digest
from briefings.problem import Problem
from briefings.publish import lay_out, publish
from briefings.publish.manner import Manner
from briefings.publish.places import Places

ROOT = Path(__file__).parents[1]  # from here, since the rest of `conftest` takes a second to load
EPOCH = 1767225600  # 1 January 2026
SETTINGS = f"""\
INHERIT: {(ROOT / "mkdocs.yml").as_posix()}
site_name: A small site
docs_dir: build/pages
site_dir: build/by-hand
extra_css: []
extra_javascript: []
theme:
  custom_dir: overrides
nav:
  - Home: index.md
  - people/index.md
  - Elsewhere: https://example.org/
"""
PAGES = {
    "index.md": "---\nversion: 1 May 2025\ncommit: abcdef1\n---\n\n# A small site\n\n[People](people/index.md#ann)\n",
    "add.md": "---\nsearch:\n  exclude: true\n---\n\n# Add\n\n[Back](index.md)\n",
    "changes.md": "# Changes\n\n- [Ann](people/ann.md)\n- [Bo](people/bo.md)\n- ![A mark](mark.svg)\n",
    "people/index.md": "---\nsearch:\n  boost: 2\n---\n\n# All *people* {#people}\n\n## Ann {#ann}\n\nA `lady`.\n",
    "people/ann.md": (
        "---\nsection: people\n---\n\n# Ann {#ann}\n\n"
        '<p class="search-words" hidden>Анна آنا &lt;b&gt;</p>\n\n'
        "## Met {#met data-search-exclude}\n\nHidden from the search: [Bo](bo.md#bo).\n\n"
        "## Told {#told}\n\n1. CO<sub>2</sub>\n2. [a choice](bo.md#topic=a%20b)\n\n    code  here\n"
    ),
    "people/bo.md": (
        '# Bo {#bo}\n\n<dl data-facet="topic"><dt>a b</dt><dd>A</dd></dl>\n\n'
        '<div data-search-exclude markdown="1">\n\n'
        "| Name | Day |\n|---|---|\n| [Ann](ann.md) | 1 |\n\n</div>\n\nAfter it.\n"
    ),
    "people/none.md": "",
    "people/words.md": (
        "No heading, [itself](#).\n\n### Late {#late}\n\n<svg><title>Drawn</title><path d='M0 0'/></svg> end\n"
    ),
    "mark.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
    "feeds/archive.xml": "<feed/>",
}


def small_archive(root: Path) -> Places:
    """The folders of the small site; nothing is in them but its settings and its theme."""
    shutil.copytree(ROOT / "overrides", root / "overrides")
    (root / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
    return Places(root=root, records=root / "records", build=root / "build", config=root / "mkdocs.yml")


def published(pages: Mapping[str, str], places: Places, **manner: bool) -> tuple[Problem, ...]:
    """As a build does it: what has a name and stands as it was written is not written again."""
    made = {path: text.encode() for path, text in pages.items()}
    clashes = lay_out(made, places, names={path: digest(content) for path, content in made.items()})
    return clashes or publish(places, Manner(epoch=EPOCH, **manner))


def everything_in(site: Path) -> dict[str, object]:
    """Every file by its path; the search's index by what it says, since two writers may put it in other bytes."""
    files = {path.relative_to(site).as_posix(): path for path in sorted(site.rglob("*")) if path.is_file()}
    index = files.pop("search/search_index.json", None)
    told: dict[str, object] = {name: path.read_bytes() for name, path in files.items()}
    return told | ({"search": json.loads(index.read_bytes())} if index else {})
