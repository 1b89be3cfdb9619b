"""What git tells of files, in small repositories that are made for it."""

import os
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from briefings.__main__ import briefings
from briefings.history import NO_HISTORY, history_of

TOPIC = "name: {0}\ndefinition: Something called {0}.\n"
WHALES, SEALS = "records/topics/whales.yaml", "records/topics/seals.yaml"


class Repository:
    """A git checkout with an archive in it; the days of its commits count up."""

    def __init__(self, root: Path) -> None:
        self.root, self.day = root, 0
        root.mkdir(exist_ok=True)
        self.git("init", "--quiet", "--initial-branch=main")
        self.write("mkdocs.yml", "site_name: Test\n")

    def git(self, *words: str) -> str:
        date = f"2031-01-{self.day + 1:02}T12:00:00Z"
        who = {f"GIT_{role}_{what}": "test" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
        own = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
        dates = {"GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date}
        command = ["git", "-c", "commit.gpgsign=false", *words]
        done = subprocess.run(
            command, cwd=self.root, env={**os.environ, **who, **own, **dates}, check=True, capture_output=True
        )
        return done.stdout.decode()

    def write(self, path: str, text: str) -> None:
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")

    def topic(self, path: str) -> None:
        self.write(path, TOPIC.format(Path(path).stem))

    def commit(self) -> str:
        self.day += 1
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", "change")
        return self.git("rev-parse", "HEAD").strip()

    def merge(self, branch: str) -> None:
        self.day += 1
        self.git("merge", "--quiet", "--no-ff", "--message", "merge", branch)

    def check(self) -> Result:
        return CliRunner().invoke(briefings, ["check", "--config", str(self.root / "mkdocs.yml")])


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    made = Repository(tmp_path / "archive")
    made.topic(WHALES)
    made.topic(SEALS)
    made.commit()
    return made


def vanished(result: Result) -> list[str]:
    """The files that the check misses, by the first words of its messages."""
    lines = [line for line in result.output.splitlines() if line.endswith("[merged-id-kept]")]
    return [line.partition("error: ")[2].partition(" ")[0] for line in lines]


def test_last_change_and_newest_commit_are_told(repository: Repository) -> None:
    repository.write(WHALES, TOPIC.format("whales") + "also: cetaceans\n")
    repository.commit()
    history = history_of(repository.root)
    days = {path: change.day.day for path, change in history.changes.items()}
    assert days == {"mkdocs.yml": 2, WHALES: 3, SEALS: 2}
    assert history.newest == history.changes[WHALES]


def test_a_merge_is_not_the_last_change_of_a_file(repository: Repository) -> None:
    repository.git("checkout", "--quiet", "-b", "branch")
    repository.topic("records/topics/otters.yaml")
    repository.commit()
    repository.git("checkout", "--quiet", "main")
    repository.commit()
    repository.merge("branch")
    history = history_of(repository.root)
    assert history.changes["records/topics/otters.yaml"].day.day == 3
    assert history.newest
    assert history.newest.day.day == 5
    assert "records/topics/otters.yaml" in history.merged


@pytest.mark.parametrize("committed", [False, True], ids=["uncommitted", "committed"])
def test_deleted_record_is_missed(repository: Repository, committed: bool) -> None:  # noqa: FBT001 - a case
    (repository.root / WHALES).unlink()
    if committed:
        repository.commit()
    result = repository.check()
    assert (vanished(result), result.exit_code) == ([WHALES], 1)


def test_renamed_record_is_missed_until_there_is_a_redirect(repository: Repository) -> None:
    (repository.root / WHALES).rename(repository.root / "records/topics/blue-whales.yaml")
    help_ = "`- {old: topics/whales, new: blue-whales, on: YYYY-MM-DD}` to records/redirects.yaml"
    assert help_ in repository.check().output
    repository.write("records/redirects.yaml", help_.split("`")[1].replace("YYYY-MM-DD", "2031-05-06") + "\n")
    result = repository.check()
    assert (vanished(result), result.exit_code) == ([], 0)


def test_what_came_and_went_within_a_branch_is_not_missed(repository: Repository) -> None:
    repository.git("checkout", "--quiet", "-b", "branch")
    repository.topic("records/topics/otters.yaml")
    repository.commit()
    (repository.root / "records/topics/otters.yaml").unlink()
    repository.commit()
    repository.git("checkout", "--quiet", "main")
    repository.commit()
    repository.merge("branch")
    assert vanished(repository.check()) == []


def test_what_a_merge_takes_away_is_missed(repository: Repository) -> None:
    repository.git("checkout", "--quiet", "-b", "branch")
    (repository.root / WHALES).unlink()
    repository.commit()
    repository.git("checkout", "--quiet", "main")
    repository.commit()
    repository.merge("branch")
    assert vanished(repository.check()) == [WHALES]


def clone(repository: Repository, *words: str) -> Repository:
    target = repository.root.parent / "clone"
    repository.git("clone", "--quiet", *words, repository.root.as_uri(), str(target))
    return Repository(target)


def test_own_branch_of_a_clone_is_free_and_the_published_one_is_not(repository: Repository) -> None:
    """What was pushed nowhere may be renamed; what others publish meanwhile is not missed here."""
    copy = clone(repository)
    copy.git("checkout", "--quiet", "-b", "own")
    copy.topic("records/topics/otters.yaml")
    copy.commit()
    (copy.root / "records/topics/otters.yaml").unlink()
    (copy.root / SEALS).unlink()
    copy.commit()
    repository.topic("records/topics/gulls.yaml")
    repository.commit()
    copy.git("fetch", "--quiet")
    assert vanished(copy.check()) == [SEALS]


def test_nothing_is_told_without_a_whole_history(repository: Repository, tmp_path: Path) -> None:
    (repository.root / WHALES).unlink()
    repository.commit()
    shallow = clone(repository, "--depth=1")
    assert history_of(shallow.root) == NO_HISTORY
    assert vanished(shallow.check()) == []
    bare = tmp_path / "bare"
    bare.mkdir()
    assert history_of(bare) == NO_HISTORY


def test_records_in_another_folder_of_the_checkout_are_known_by_its_name(repository: Repository) -> None:
    repository.git("mv", "records", "kept")
    repository.commit()
    (repository.root / "kept/topics/whales.yaml").unlink()
    words = ["check", "--config", str(repository.root / "mkdocs.yml"), "--records", str(repository.root / "kept")]
    assert vanished(CliRunner().invoke(briefings, words)) == ["kept/topics/whales.yaml"]


def test_what_was_before_the_start_of_an_archive_is_not_its_history(repository: Repository) -> None:
    """What goes with the start is no change of the new archive; today is still the day of the newest commit."""
    before = repository.git("rev-parse", "HEAD").strip()
    assert history_of(repository.root, before).edits == {}
    (repository.root / SEALS).unlink()
    repository.write(WHALES, TOPIC.format("whales") + "also: cetaceans\n")
    repository.topic("records/topics/otters.yaml")
    repository.commit()
    history = history_of(repository.root, before)
    told = {path: [edit.did for edit in edits] for path, edits in history.edits.items()}
    assert told == {WHALES: ["changed"], "records/topics/otters.yaml": ["added"]}
    assert history.merged == frozenset(told)
    assert history.newest == history.changes[WHALES]


def test_start_that_is_no_commit_of_this_history_leaves_nothing_out(repository: Repository) -> None:
    assert history_of(repository.root, "0" * 40) == history_of(repository.root)


def test_whole_history_has_the_removal_of_what_was_added(repository: Repository) -> None:
    (repository.root / SEALS).unlink()
    repository.commit()
    assert [edit.did for edit in history_of(repository.root).edits[SEALS]] == ["removed", "added"]
