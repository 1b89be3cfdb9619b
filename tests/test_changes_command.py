"""`briefings changes`: what work on the example archive does to its pages; the reports stand in `tests/changes/`."""

from collections.abc import Callable
from pathlib import Path

import pytest

from briefings.comparing import asking, sides
from changing import Checkout, checkout_of_example
from conftest import ROOT

EXPECTED = ROOT / "tests" / "changes"
VIDEO, CALL = "records/meetings/2016-is-uy-video.yaml", "records/meetings/2014-02-03-is-uy-phone.yaml"
RENAMED = "records/meetings/2016-10-is-uy-video.yaml"
REDIRECTS = "records/redirects.yaml"
NEW = """\
title: "Iceland's minister hears of seals"
date: 2019-03-04
place_as_written: a quay
sources:
  A:
    publisher: example-gazette
    published: 2019-03-05
    account: third-party
sides:
  - country: uy
    role: visitor
  - country: is
    role: host
    people: [sigrun-hafdal]
summary: Uruguay told Iceland how many seals it has.
points:
  - by: uy
    act: state
    text: Uruguay has forty seals.
    from: A.p1
"""


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    """With what its own pages are already told, so that only those of the work have to be made."""
    made = checkout_of_example(tmp_path_factory.mktemp("changes") / "base")
    made.told()
    return made


@pytest.fixture
def work(base: Checkout, tmp_path: Path) -> Checkout:
    return base.copy(tmp_path / "work")


def new(work: Checkout) -> None:
    work.write("records/meetings/2019-03-04-uy-is-quay.yaml", NEW)


def corrected(work: Checkout) -> None:
    work.replace(VIDEO, "declined another radar", "declined a second radar")


def renamed(work: Checkout) -> None:
    work.rename(VIDEO, RENAMED)
    work.replace(RENAMED, "drills went on", "drills go on")
    work.append(REDIRECTS, "- {old: meetings/2016-is-uy-video, new: 2016-10-is-uy-video, on: 2026-01-01}\n")
    work.commit()


def renamed_without_redirect(work: Checkout) -> None:
    work.rename(VIDEO, RENAMED)


def withdrawn(work: Checkout) -> None:
    work.delete(VIDEO)
    work.append(REDIRECTS, "- {old: meetings/2016-is-uy-video, gone: It was *another* meeting., on: 2026-01-01}\n")


def merged_into_another(work: Checkout) -> None:
    work.delete(VIDEO)
    work.append(REDIRECTS, "- {old: meetings/2016-is-uy-video, new: undated-uy-is-hafdal, on: 2026-01-01}\n")


def comment(work: Checkout) -> None:
    work.append(VIDEO, "# Nobody sees this on a page.\n")


def nothing(work: Checkout) -> None:
    work.commit()


def handbook(work: Checkout) -> None:
    work.append("docs/handbook/index.md", "\nTides wait for nobody.\n")
    work.write("docs/handbook/tides.md", "---\nsection: handbook\n---\n\n# High & low\n\nTwice a day.\n")


def settings(work: Checkout) -> None:
    work.append("mkdocs.yml", "# The same.\n")
    work.append("../../overrides/main.html", "{# The same. #}\n")
    corrected(work)


def other_file(work: Checkout) -> None:
    work.write("docs/assets/tides.txt", "high\nlow\n")


CASES = (
    *(new, corrected, renamed, renamed_without_redirect, withdrawn, merged_into_another),
    *(comment, nothing, handbook, settings),
)


def compare(told: str, path: Path, request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--bless"):
        path.write_text(told, encoding="utf-8", newline="\n")
    assert told == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("change", CASES, ids=lambda change: change.__name__)
def test_report_tells_what_changes(
    change: Callable[[Checkout], None], work: Checkout, request: pytest.FixtureRequest
) -> None:
    change(work)
    compare(work.told(), EXPECTED / f"{change.__name__}.txt", request)


def test_the_link_that_reports_a_mistake_is_no_part_of_a_page(work: Checkout) -> None:
    """Pages have it where the records lie on GitHub."""
    work.replace("mkdocs.yml", "https://example.org/repository", "https://github.com/example/repository")
    work.commit()
    corrected(work)
    told = work.told(base="HEAD")
    assert "declined a second radar" in told
    assert "Something wrong" not in told


def test_summary_tells_the_same_in_markdown(work: Checkout, request: pytest.FixtureRequest) -> None:
    new(work)
    renamed(work)
    handbook(work)
    work.replace(CALL, "Iceland's head of government took", "Hafdal took")
    compare(work.told("--format", "github"), EXPECTED / "summary.md", request)


def test_only_what_changed_since_is_asked_again(work: Checkout, monkeypatch: pytest.MonkeyPatch) -> None:
    corrected(work)
    asked: list[str] = []
    monkeypatch.setattr(sides, "asked", lambda *given: asked.append(str(given[1])) or asking.asked(*given))
    first = work.told()
    assert asked == [str(work.archive / "mkdocs.yml")]
    assert work.told() == first
    assert len(asked) == 1
    work.replace(VIDEO, "declined a second radar", "declined a third radar")
    assert "third radar" in work.told()
    assert asked == [str(work.archive / "mkdocs.yml")] * 2


def test_summary_goes_where_the_workflow_says(work: Checkout, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was there stays, and the log has the sentence alone."""
    summary = tmp_path / "summary.md"
    summary.write_text("Before.\n", encoding="utf-8", newline="\n")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    other_file(work)
    assert work.told("--format", "github") == "No page changes; 1 other file differs.\n"
    told = "Before.\n## What this change does to the pages\n\nNo page changes; 1 other file differs.\n\n"
    assert summary.read_text(encoding="utf-8") == told


def test_what_has_no_room_in_a_summary_is_named(
    work: Checkout, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    """A summary that is nearly full takes the difference of the one briefing and names the other."""
    summary = tmp_path / "summary.md"
    summary.write_text("x" * 960_000, encoding="utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    points = (
        f"  - {{by: uy, act: state, text: Seal {number} is {'very ' * 30}wet., from: A.p1}}\n" for number in range(40)
    )
    work.write("records/meetings/2019-03-04-uy-is-quay.yaml", NEW + "".join(points))
    corrected(work)
    work.told("--format", "github")
    told = summary.read_text(encoding="utf-8").lstrip("x")
    assert told.count("<details>") == told.count("1 briefing has a difference for which there is no room") == 1
    compare(told, EXPECTED / "little_room.md", request)


def test_text_of_records_is_no_markup_in_a_summary(work: Checkout, request: pytest.FixtureRequest) -> None:
    hostile = "``` [x](javascript:alert(1)) @all #1 &lt;b&gt; |a| *e* :smile: $a$ ~~~~ ````` [TOC]"
    work.write("records/meetings/2019-03-04-uy-is-quay.yaml", NEW.replace("Iceland's minister hears of seals", hostile))
    compare(work.told("--format", "github"), EXPECTED / "hostile.md", request)
