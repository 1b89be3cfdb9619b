"""Every link of a guide leads somewhere, and every command that it names is there."""

import functools
from pathlib import Path

import pytest

from briefings.history import NO_HISTORY
from briefings.publish.places import Places
from briefings.settings import load_settings
from briefings.story import all_texts, checked
from commands_named import faults as unknown_commands
from conftest import AS_OF, ROOT
from guide_links import Guide, Repository, files_below, ids_in

MADE = frozenset(
    {".git", ".hypothesis", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".venv", "__pycache__", "build", "golden"}
)
"""Folders of what is made."""


@functools.cache
def repository() -> Repository:
    files = frozenset(Path(path).relative_to(ROOT).as_posix() for path in files_below(ROOT, MADE))
    guides = {path: Guide(path, (ROOT / path).read_text(encoding="utf-8")) for path in files if is_guide(path)}
    return Repository(guides, files, made(), load_settings(ROOT / "mkdocs.yml").address)


def is_guide(path: str) -> bool:
    """Whether people wrote it for people; the pages of the example archive are cases of tests."""
    if path.startswith("tests/example/"):
        return False
    return path.endswith(".md") or path.startswith(".github/ISSUE_TEMPLATE/")


def made() -> dict[str, frozenset[str]]:
    """The pages that the build makes, where they would stand in docs/, with the places on them."""
    places = Places(root=ROOT, records=ROOT / "records", build=ROOT / "build", config=ROOT / "mkdocs.yml")
    records, problems = checked(places)
    texts, _ = all_texts(records, problems, NO_HISTORY, AS_OF)
    return {f"docs/{path}": ids_in(text) for path, text in texts.items()}


GUIDES = sorted(
    path for path in (Path(each).relative_to(ROOT).as_posix() for each in files_below(ROOT, MADE)) if is_guide(path)
)


@pytest.mark.parametrize("path", GUIDES)
def test_every_link_leads_somewhere(path: str) -> None:
    known = repository()
    assert list(known.faults(known.guides[path])) == []


@pytest.mark.parametrize("path", GUIDES)
def test_every_command_is_there(path: str) -> None:
    assert list(unknown_commands(repository().guides[path].commands)) == []


def test_guides_are_found() -> None:
    """The texts that everybody looks for are among those that are read, and they have links and commands."""
    known = repository()
    expected = {"README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "records/README.md"}
    expected |= {".github/PULL_REQUEST_TEMPLATE.md", ".github/ISSUE_TEMPLATE/config.yml", "docs/handbook/contribute.md"}
    assert expected <= set(GUIDES)
    assert sum(len(guide.links) for guide in known.guides.values()) > 100
    assert "make site" in known.guides["README.md"].commands


SMALL = Repository(
    guides={
        "README.md": Guide("README.md", "# Start\n\n## What is *here*?\n\n## What is here\n"),
        "docs/a.md": Guide("docs/a.md", "# A {#a}\n\n## Two words {#words .look}\n"),
    },
    files=frozenset(
        {"README.md", "docs/a.md", "scripts/x.py", ".github/ISSUE_TEMPLATE/good.yml", ".github/ISSUE_TEMPLATE/b.yml"}
    ),
    made={"docs/made.md": frozenset({"row"})},
    site="https://archive.example/",
)
FINE = {
    "file": ("NEW.md", "[a](README.md), [b](scripts/), ![c](docs/a.md)"),
    "place": ("NEW.md", "[a](README.md#start) [b](README.md#what-is-here) [c](README.md#what-is-here-1)"),
    "place with an id, as the host names it": ("NEW.md", "[a](docs/a.md#two-words-words-look)"),
    "host": ("NEW.md", "[a](https://example.org/x) and https://creativecommons.org/licenses/by/4.0/."),
    "form": ("SECURITY.md", "[a](../../issues/new?template=good.yml) [b](../../security/advisories/new)"),
    "page": ("docs/b.md", "[a](a.md#words) [b](made.md#row) [c](#here) {#here}"),
    "in a form": (".github/ISSUE_TEMPLATE/good.yml", "value: [a](../blob/HEAD/README.md#start)"),
    "in a request": (".github/PULL_REQUEST_TEMPLATE/x.md", "[a](../blob/HEAD/docs/a.md)"),
    "page of the site": ("NEW.md", "https://archive.example/made/ and https://archive.example/a/"),
    "code": ("NEW.md", "`[a](nowhere.md)`\n\n```yaml\nurl: http://nowhere.example/\n[a](nowhere.md)\n```\n"),
}
WRONG = {
    "no file": ("NEW.md", "[a](nowhere.md)", "nowhere.md: no such file"),
    "other case": ("NEW.md", "[a](readme.md)", "readme.md: no such file"),
    "no folder": ("NEW.md", "[a](script/)", "script/: no such file"),
    "no picture": ("NEW.md", "![a](a.png)", "a.png: no such file"),
    "link with a title": ("NEW.md", '[a](nowhere.md "b")', "nowhere.md: no such file"),
    "link below the text": ("NEW.md", "[a][b]\n\n[b]: nowhere.md\n", "nowhere.md: no such file"),
    "link in a tag": ("NEW.md", '<a href="nowhere.md">a</a>', "nowhere.md: no such file"),
    "no place": ("NEW.md", "[a](README.md#begin)", "README.md#begin: no such place"),
    "place that only the site has": ("NEW.md", "[a](docs/a.md#words)", "docs/a.md#words: no such place"),
    "no place on its own page": ("docs/b.md", "[a](#here)", "#here: no such place"),
    "place that only the host has": ("docs/b.md", "[a](a.md#two-words)", "a.md#two-words: no such place"),
    "made page for readers at the host": ("NEW.md", "[a](docs/made.md)", "docs/made.md: no such file"),
    "no place on a made page": ("docs/b.md", "[a](made.md#line)", "made.md#line: no such place"),
    "no form": (
        "SECURITY.md",
        "[a](../../issues/new?template=bad.yml)",
        "../../issues/new?template=bad.yml: no such form",
    ),
    "too far up": ("SECURITY.md", "[a](../../../x)", "../../../x: leads out of the repository"),
    "from a form": (".github/ISSUE_TEMPLATE/b.yml", "[a](README.md)", "README.md: leads out of the repository"),
    "host not listed": ("NEW.md", "[a](https://nowhere.example/)", "https://nowhere.example/: a host not listed"),
    "host without safety": ("NEW.md", "[a](http://example.org/)", "http://example.org/: a host not listed"),
    "bare address": ("NEW.md", "See https://nowhere.example/x.", "https://nowhere.example/x.: a host not listed"),
    "no page of the site": ("NEW.md", "https://archive.example/b/", "https://archive.example/b/: no such page"),
}


@pytest.mark.parametrize("case", FINE)
def test_link_that_leads_somewhere_is_no_fault(case: str) -> None:
    assert list(SMALL.faults(Guide(*FINE[case]))) == []


@pytest.mark.parametrize("case", WRONG)
def test_link_that_leads_nowhere_is_found(case: str) -> None:
    path, text, fault = WRONG[case]
    assert list(SMALL.faults(Guide(path, text))) == [fault]


COMMANDS = {
    "target": ("```sh\nmake cite\n```\n", ["make cite"]),
    "command": ("```sh\n.venv/bin/briefings chek\n```\n", ["briefings chek"]),
    "option": ("```sh\nbriefings check --fixx && make site\n```\n", ["briefings check --fixx"]),
    "windows": ("```bat\n.venv\\Scripts\\briefings bild\n```\n", ["briefings bild"]),
    "within a line": ("Run `briefings format --chek`.", ["briefings format --chek"]),
    "two lines": ("```sh\nbriefings check \\\n  --colour\n```\n", ["briefings check --colour"]),
    "fine": ("`make check`, `briefings COMMAND --help`, `make PYTHON=python3.12 site`, `briefings new --print`", []),
    "other languages": ("```yaml\nmake: cite\n```\n", []),
}


@pytest.mark.parametrize("case", COMMANDS)
def test_command_that_is_not_there_is_found(case: str) -> None:
    text, expected = COMMANDS[case]
    assert list(unknown_commands(Guide("NEW.md", text).commands)) == expected
