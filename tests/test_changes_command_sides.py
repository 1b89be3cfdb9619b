"""`briefings changes`: each side is made by its own program, and what keeps two sides from being compared is told."""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from briefings.__main__ import briefings
from changing import Checkout, checkout_of_example
from conftest import ROOT

VIDEO = "records/meetings/2016-is-uy-video.yaml"
TEMPLATE = "../../scripts/templates/records/meetings.md.jinja"
ANSWER = "../../scripts/briefings/comparing/answer.py"
TOGETHER = "Records and program change together: two pull requests, one for each, are easier to review and to undo.\n"
MEND = "Mend them first, or name another commit; `briefings check` tells the errors of what is checked out.\n"
SAME = "No page changes: what readers see is the same as in main (COMMIT).\n"


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    made = checkout_of_example(tmp_path_factory.mktemp("changes") / "base")
    made.told()
    return made


@pytest.fixture
def work(base: Checkout, tmp_path: Path) -> Checkout:
    return base.copy(tmp_path / "work")


@pytest.fixture
def with_program(work: Checkout) -> Checkout:
    """The same, with the program beside the archive, and both in the commit of main."""
    shutil.copytree(ROOT / "scripts", work.top / "scripts", ignore=shutil.ignore_patterns("*.egg-info"))
    (work.top / ".gitignore").write_text("__pycache__/\n", encoding="utf-8")
    to_main(work)
    return work


def to_main(work: Checkout) -> None:
    work.commit()
    work.git("branch", "--force", "main")


def test_a_changed_template_shows_in_every_briefing(with_program: Checkout) -> None:
    """The commit is made by its own templates; a record that changes as well is better sent apart."""
    with_program.replace(TEMPLATE, '"What was said"', '"What they said"')
    with_program.append(VIDEO, "# Nobody sees this on a page.\n")
    told = with_program.told()
    assert told.startswith(f"6 briefings change.\n{TOGETHER}\n")
    assert told.count("-## What was said\n+## What they said\n") == 6
    assert told.count("\n@@ ") == 6


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        (lambda work: work.delete(ANSWER), "it is older than this command"),
        (lambda work: work.write(ANSWER, 'raise SystemExit("no {pages} today")\n'), "no {pages} today"),
    ],
    ids=["older", "stops"],
)
def test_the_present_program_helps_out(with_program: Checkout, spoil: Callable[[Checkout], None], why: str) -> None:
    spoil(with_program)
    to_main(with_program)
    shutil.copy(ROOT / "scripts" / "briefings" / "comparing" / "answer.py", with_program.archive / ANSWER)
    with_program.replace(TEMPLATE, '"What was said"', '"What they said"')
    remark = "The present program made the pages of both sides, because that of main (COMMIT) could not be asked"
    assert with_program.told() == f"{SAME}{remark} ({why}): what changes in templates does not show.\n"


def test_a_present_program_that_stops_is_our_fault(with_program: Checkout) -> None:
    with_program.write(ANSWER, 'raise SystemExit("no pages today")\n')
    command = [sys.executable, "-m", "briefings", "changes", "main", "--config", with_program.archive / "mkdocs.yml"]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    *_, said, fault = done.stderr.splitlines()
    assert said == "briefings.comparing.asking.CannotAnswer: no pages today"
    assert (done.returncode, fault[:30]) == (3, "This is a fault of the program")


def test_a_commit_whose_pages_no_program_can_make_is_no_base(work: Checkout) -> None:
    was = (work.archive / "mkdocs.yml").read_text(encoding="utf-8")
    work.write("mkdocs.yml", "site_name: Test\nextra: 5\n")
    to_main(work)
    work.write("mkdocs.yml", was)
    why = "AttributeError: 'int' object has no attribute 'get'"
    assert refused(work) == (
        "the pages of that commit can be made neither by its own program nor by the present one "
        f"({why}); name a newer commit"
    )


def report_on(whose: str) -> str:
    return f"""\
Nothing can be compared, because the records of {whose} have errors:

    records/meetings/2016-is-uy-video.yaml:3:10: error: `pigeon` is not one of the words for this field [list-value]
        3 | channel: pigeon
          |          ^^^^^^
    help: use one of `in-person`, `video`, `phone`

    1 error

"""


def spoil(work: Checkout) -> None:
    work.replace(VIDEO, "channel: video", "channel: pigeon")


def mend(work: Checkout) -> None:
    work.replace(VIDEO, "channel: pigeon", "channel: video")


def test_errors_of_the_work_are_told(work: Checkout) -> None:
    spoil(work)
    assert work.told(code=1) == report_on("this work") + MEND


def test_errors_of_the_commit_are_told(work: Checkout) -> None:
    spoil(work)
    to_main(work)
    mend(work)
    assert work.told(code=1) == report_on("main (COMMIT)") + MEND


def test_errors_of_both_stand_in_the_summary(work: Checkout, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spoil(work)
    to_main(work)
    summary = tmp_path / "summary.md"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    short = work.git("rev-parse", "--short", "main").strip()
    both = (report_on(f"main ({short})") + report_on("this work")).replace("errors:", "errors&#58;")
    assert work.told("--format", "github", code=1) == report_on("main (COMMIT)").splitlines(keepends=True)[0]
    assert summary.read_text(encoding="utf-8") == f"## What this change does to the pages\n\n{both}{MEND}"


def test_work_on_an_older_commit_is_compared_with_that(work: Checkout) -> None:
    """What main has had since is not told as gone."""
    work.git("checkout", "--quiet", "main")
    work.append("docs/handbook/index.md", "\nTides wait for nobody.\n")
    work.commit()
    work.git("checkout", "--quiet", "work")
    here = work.git("rev-parse", "--short", "work").strip()
    assert work.told() == (
        f"No page changes: what readers see is the same as in main ({here}).\n"
        "main has gone on since this work left it; the comparison is with the commit at which it did.\n"
    )


def test_differences_have_colours_on_a_terminal(work: Checkout, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    work.replace(VIDEO, "declined another radar", "declined a second radar")
    words = ["changes", "main", "--config", str(work.archive / "mkdocs.yml")]
    told = CliRunner().invoke(briefings, words, color=True).output
    painted = re.findall(r"\x1b\[(\d+)m(.{12})", told)
    assert painted == [("36", "@@ Engineers"), ("31", "-The enginee"), ("32", "+The enginee")]
    assert told.count("\x1b") == 2 * len(painted)


def refused(work: Checkout, *words: str, base: str = "main") -> str:
    """Why nothing can be compared, as a usage error tells it."""
    result = work.changes(*words, base=base)
    usage, error = result.output.split("\n\n")
    assert (result.exit_code, usage.splitlines()[0]) == (2, "Usage: briefings changes [OPTIONS] BASE")
    return error.removeprefix("Error: ").rstrip("\n").replace(str(work.top), "TOP")


FETCH = "name a branch or a commit (for example origin/main, after git fetch origin main)"


@pytest.mark.parametrize("revision", ["nothing", "main{0}", "HEAD:records", "--all", "", "main..work"])
def test_an_unknown_revision_has_a_way_out(base: Checkout, revision: str) -> None:
    words = ["changes", "--config", str(base.archive / "mkdocs.yml"), "--", revision]
    result = CliRunner().invoke(briefings, words)
    assert result.output.splitlines()[-1] == f"Error: git knows no revision `{revision}` here; {FETCH}"
    assert result.exit_code == 2


def test_a_branch_of_a_known_remote_is_to_be_fetched(work: Checkout) -> None:
    work.git("remote", "add", "upstream", "https://example.org/archive.git")
    told = "git knows no revision `upstream/dev/x` here; fetch it: git fetch upstream dev/x"
    assert refused(work, base="upstream/dev/x") == told


def shallow_clone(work: Checkout, depth: int) -> Checkout:
    target = work.top.parent / "clone"
    work.git("clone", "--quiet", f"--depth={depth}", "--no-single-branch", work.top.as_uri(), str(target))
    return Checkout(target)


REST = "git fetch --unshallow origin"


def test_a_shallow_clone_that_lacks_the_commit_is_to_be_filled(work: Checkout) -> None:
    work.commit()
    clone = shallow_clone(work, 1)
    told = f"git knows no revision `HEAD~1` here, and this clone has only the newest commits; fetch the others: {REST}"
    assert refused(clone, base="HEAD~1") == told


def test_a_shallow_clone_that_lacks_what_is_common_is_to_be_filled(work: Checkout) -> None:
    work.commit()
    work.git("checkout", "--quiet", "main")
    work.commit()
    clone = shallow_clone(work, 1)
    told = f"this clone is too short to tell where this work left `origin/work`; fetch the rest: {REST}"
    assert refused(clone, base="origin/work") == told


def test_a_shallow_clone_that_has_the_commit_is_enough(work: Checkout) -> None:
    work.commit()
    clone = shallow_clone(work, 2)
    assert clone.told(base="HEAD~1") == SAME.replace("main", "HEAD~1")


def test_other_beginnings_are_no_base(work: Checkout) -> None:
    work.git("checkout", "--quiet", "--orphan", "elsewhere")
    work.commit()
    told = "`main` and the present commit have no commit in common; name the branch that this work is for"
    assert refused(work) == told


def test_a_commit_without_the_archive_is_no_base(work: Checkout) -> None:
    was = (work.archive / "mkdocs.yml").read_text(encoding="utf-8")
    work.delete("mkdocs.yml")
    to_main(work)
    work.write("mkdocs.yml", was)
    short = work.git("rev-parse", "--short", "main").strip()
    told = f"main ({short}) has no tests/example/mkdocs.yml, so no archive to compare with; name a newer commit"
    assert refused(work) == told


def test_a_folder_outside_git_has_nothing_to_compare_with(work: Checkout) -> None:
    shutil.rmtree(work.top / ".git")
    assert refused(work) == "git finds no checkout at TOP/tests/example; clone the repository with git"


def test_records_outside_the_checkout_are_no_part_of_a_commit(work: Checkout, tmp_path: Path) -> None:
    (tmp_path / "kept").mkdir()
    told = f"{tmp_path / 'kept'} is outside the checkout TOP, so `main` says nothing of it"
    assert refused(work, "--records", str(tmp_path / "kept")) == told


def test_git_is_needed(work: Checkout, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path / "empty"))
    assert refused(work) == "git is not installed, and the comparison needs it: https://git-scm.com/downloads"


def test_the_checkout_stays_as_it_was(work: Checkout) -> None:
    """Neither files nor branches nor what is staged; what was answered is kept below the build folder."""
    work.append(VIDEO, "# Staged.\n")
    work.git("add", "--all")
    work.append(VIDEO, "# Not staged.\n")
    before = state_of(work)
    work.told()
    assert state_of(work) == before


def state_of(work: Checkout) -> dict[Path, bytes]:
    files = (path for path in work.top.rglob("*") if path.is_file())
    return {path: path.read_bytes() for path in files if not path.is_relative_to(work.archive / "build")}
