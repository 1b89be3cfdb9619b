"""What became of the addresses of sources, asked of a web that stands on this machine and answers as it is told."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from briefings.__main__ import briefings
from invented_web import ARCHIVE, Web, answering, only

SOURCE = """\
title: A text
kind: press
account: third-party
lang: en
publisher: The Vaduz Example
published: 2031-05-07
url: {url}
text: none
why: the archive holds no copy
"""
ADDRESS = "http://source.example.org/text"
COPY = "https://web.archive.example/web/20310508/http://source.example.org/text"
HELD = {"available": True, "status": "200", "timestamp": "20310508", "url": COPY.replace("https", "http", 1)}


class Archive:
    """An archive of sources alone, and the web to which they lead."""

    def __init__(self, root: Path, web: Web) -> None:
        self.root, self.web = root, web
        (root / "records" / "sources").mkdir(parents=True)
        settings = "site_name: Test\nrepo_url: https://github.com/example-organisation/an-archive\n"
        (root / "mkdocs.yml").write_text(settings, encoding="utf-8")

    def source(self, id_: str = "text", url: str = ADDRESS, more: str = "") -> None:
        path = self.root / "records" / "sources" / f"{id_}.yaml"
        path.write_text(SOURCE.format(url=url) + more, encoding="utf-8")

    def links(self, *words: str, timeout: float = 60) -> Result:
        quick = ["--pause", "0", "--timeout", str(timeout), "--archive", ARCHIVE]
        return CliRunner().invoke(briefings, ["links", "--config", str(self.root / "mkdocs.yml"), *quick, *words])

    def found(self, **options: float) -> list[tuple[str, str, str, str]]:
        """Rule, severity, message and help of every problem."""
        told = json.loads(self.links("--format", "json", **options).stdout)
        return [tuple(each[name] for name in ("rule", "severity", "message", "help")) for each in told]


@pytest.fixture(scope="module")
def web() -> Iterator[Web]:
    with answering() as web:
        yield web


@pytest.fixture
def archive(tmp_path: Path, web: Web, monkeypatch: pytest.MonkeyPatch) -> Archive:
    return Archive(tmp_path, only(web, monkeypatch))


NO_COPY = "the web archive has no copy of it"
GONE = ("address-gone", "error", "this address is gone: it answers 404", NO_COPY)
MOVED = "this address has moved for good to "


def silent(words: str) -> tuple[str, str, str, str]:
    return ("address-silent", "warning", f"this address gives no page: {words}", NO_COPY)


CASES = {
    "works": ({ADDRESS: "200"}, []),
    "works-after-a-while": ({ADDRESS: "busy once"}, []),
    "works-for-now-elsewhere": ({ADDRESS: "302 /now", "http://source.example.org/now": "200"}, []),
    "works-where-only-pages-are-given": ({ADDRESS: "no HEAD, endless"}, []),
    "moved-to-where-nothing-is-safe": (
        {ADDRESS: "301 https://new.example.org/text"},
        [silent("no secure connection can be made")],
    ),
    "moved-twice": (
        {
            ADDRESS: "301 http://new.example.org/a",
            "http://new.example.org/a": "308 b",
            "http://new.example.org/b": "200",
        },
        [
            (
                "address-moved",
                "warning",
                f"{MOVED}http://new.example.org/b",
                f"write `url: http://new.example.org/b`; {NO_COPY}",
            )
        ],
    ),
    "moved-and-then-for-now": (
        {
            ADDRESS: "301 http://new.example.org/a",
            "http://new.example.org/a": "302 /b",
            "http://new.example.org/b": "301 /c",
            "http://new.example.org/c": "200",
        },
        [
            (
                "address-moved",
                "warning",
                f"{MOVED}http://new.example.org/a",
                f"write `url: http://new.example.org/a`; {NO_COPY}",
            )
        ],
    ),
    "moved-to-the-front-page": (
        {ADDRESS: "301 /", "http://source.example.org/": "200"},
        [("address-moved", "warning", f"{MOVED}the front page of a site", NO_COPY)],
    ),
    "moved-and-gone": ({ADDRESS: "301 /other"}, [GONE]),
    "gone": ({}, [GONE]),
    "gone-for-ever": ({ADDRESS: "410"}, [("address-gone", "error", "this address is gone: it answers 410", NO_COPY)]),
    "refused": (
        {ADDRESS: "403"},
        [
            (
                "address-refused",
                "note",
                "this address does not let a program read it: it answers 403",
                "open it in a browser; if it opens there, nothing is to be done",
            )
        ],
    ),
    "busy": (
        {ADDRESS: "429"},
        [
            (
                "address-refused",
                "note",
                "this address does not let a program read it: it answers 429",
                "open it in a browser; if it opens there, nothing is to be done",
            )
        ],
    ),
    "broken": ({ADDRESS: "500"}, [silent("it answers 500")]),
    "breaks-off": ({ADDRESS: "breaks off"}, [silent("no connection can be made, or it breaks off")]),
    "circle": (
        {ADDRESS: "301 /other", "http://source.example.org/other": "302 /text"},
        [silent("it sends on in a circle")],
    ),
    "to-itself": ({ADDRESS: f"301 {ADDRESS}"}, [silent("it sends on in a circle")]),
    "on-and-on": (
        {ADDRESS: "301 /1"} | {f"http://source.example.org/{number}": f"301 /{number + 1}" for number in range(1, 20)},
        [silent("it sends on more than 10 times")],
    ),
    "to-a-file": (
        {ADDRESS: "302 file:///etc/passwd"},
        [silent("it sends on to `file:///etc/passwd`, which the archive does not link to")],
    ),
    "to-this-machine": (
        {ADDRESS: "301 http://127.0.0.1:9/"},
        [silent("it sends on to `http://127.0.0.1:9/`, which the archive does not link to")],
    ),
    "to-no-address": (
        {ADDRESS: "301 http://[::1/"},
        [silent("nobody can ask for such an address, or for the one that it sends on to")],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_answer_is_told_as_what_it_means_for_readers(archive: Archive, case: str) -> None:
    archive.web.pages, expected = dict(CASES[case][0]), CASES[case][1]
    archive.source()
    assert archive.found() == expected


def test_server_that_never_answers_is_left(archive: Archive) -> None:
    archive.web.pages = {ADDRESS: "silent"}
    archive.source()
    (found,) = archive.found(timeout=0.2)
    assert found[:3] == ("address-silent", "warning", "this address gives no page: no answer within 0.2 seconds")


def test_archived_copy_is_proposed(archive: Archive) -> None:
    archive.web.copies = {ADDRESS: HELD}
    archive.source()
    assert archive.found() == [(*GONE[:3], f"add `archived: {COPY}`")]
    assert archive.web.heard == [
        f"HEAD {ADDRESS}",
        f"GET {ADDRESS}",
        f"GET {ARCHIVE}?url=http%3A%2F%2Fsource.example.org%2Ftext&timestamp=20310507",
    ]


@pytest.mark.parametrize(
    "answer",
    [
        {**HELD, "status": "404"},
        {**HELD, "url": "javascript:alert(1)"},
        {**HELD, "url": f"{COPY} # no\nurl: http://other.example.org"},
        {**HELD, "url": 7},
        {"status": "200"},
    ],
    ids=["of an error", "script", "two lines", "number", "nothing"],
)
def test_copy_that_no_reader_could_open_is_none(archive: Archive, answer: dict[str, object]) -> None:
    archive.web.copies = {ADDRESS: answer}
    archive.source()
    assert archive.found() == [GONE]


def test_web_archive_that_does_not_answer_is_told(archive: Archive) -> None:
    archive.web.copies = {ADDRESS: {"answers": 500}}
    archive.source()
    assert archive.found() == [(*GONE[:3], "the web archive did not answer: ask again later")]


def test_source_with_a_copy_loses_nothing(archive: Archive) -> None:
    archive.web.pages = {"http://copies.example.org/text": "302 /kept", "http://copies.example.org/kept": "200"}
    archive.source(more="archived: http://copies.example.org/text\n")
    result = archive.links()
    assert result.exit_code == 0
    assert archive.found() == [
        (
            "address-gone",
            "note",
            "this address is gone: it answers 404",
            "readers are sent to the archived copy as well",
        )
    ]
    assert not any(request.startswith(f"GET {ARCHIVE}") for request in archive.web.heard)


def test_copy_that_is_gone_is_an_error(archive: Archive) -> None:
    archive.web.pages = {ADDRESS: "200"}
    archive.source(more="archived: http://copies.example.org/text\n")
    assert archive.links().exit_code == 1
    assert archive.found() == [
        (
            "address-gone",
            "error",
            "this archived copy is gone: it answers 404",
            "look for another copy, or delete the line",
        )
    ]


def test_report_names_the_line_and_counts(archive: Archive) -> None:
    archive.web.pages = {"http://good.example.org/": "200"}
    archive.web.copies = {ADDRESS: HELD}
    archive.source("good", "http://good.example.org/")
    archive.source("gone-1")
    archive.source("gone-2")
    result = archive.links()
    assert result.exit_code == 1
    assert result.output == (
        "".join(
            f"records/sources/{name}.yaml:7:6: error: this address is gone: it answers 404 [address-gone]\n"
            "    7 | url: http://source.example.org/text\n"
            "      |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n"
            f"help: add `archived: {COPY}`\n\n"
            for name in ("gone-1", "gone-2")
        )
        + "2 addresses asked: 1 fine, 1 gone\n"
    )
    assert archive.web.heard.count(f"HEAD {ADDRESS}") == 1


def test_workflow_gets_annotations_and_a_summary(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    summary = tmp_path / "summary.md"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    archive.source()
    assert archive.links("--format", "github").output == (
        "::error file=records/sources/text.yaml,line=7,col=6,endColumn=36,title=address-gone"
        "::this address is gone: it answers 404%0Athe web archive has no copy of it\n"
    )
    assert summary.read_text(encoding="utf-8") == (
        "## What became of the sources' addresses\n\n"
        "    records/sources/text.yaml:7:6: error: this address is gone: it answers 404 [address-gone]\n"
        "        7 | url: http://source.example.org/text\n"
        "          |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n"
        "    help: the web archive has no copy of it\n"
        "    \n"
        "    1 address asked: 1 gone\n"
    )


def test_only_the_sources_that_are_named_are_asked(archive: Archive) -> None:
    archive.source("one", "http://one.example.org/")
    archive.source("two", "http://two.example.org/")
    archive.links("two")
    assert {request.split()[1] for request in archive.web.heard if ARCHIVE not in request} == {
        "http://two.example.org/"
    }
    unknown = archive.links("tow")
    assert unknown.exit_code == 2
    assert "there is no source `tow`; did you mean `two`?" in unknown.output


def test_every_server_is_told_who_asks_and_gets_no_password(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "netrc").write_text("machine source.example.org login me password secret\n", encoding="utf-8")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    archive.source()
    archive.links()
    assert archive.web.agents == {"briefings-links (+https://github.com/example-organisation/an-archive)"}
    assert archive.web.passwords == set()


def test_broken_records_are_told_and_nothing_is_asked(archive: Archive) -> None:
    archive.source(more="colour: blue\n")
    result = archive.links()
    assert result.exit_code == 1
    assert "[unknown-field]" in result.output
    assert archive.web.heard == []


def test_words_of_a_server_never_command_the_terminal_or_the_workflow(archive: Archive) -> None:
    archive.web.pages = {ADDRESS: "301 http://x.example.org/\x1b[31m%0A::error::owned"}
    archive.source()
    for form in ("text", "github"):
        output = archive.links("--format", form).output
        assert "\x1b" not in output
        assert not [line for line in output.splitlines() if line.startswith("::error::owned")]
