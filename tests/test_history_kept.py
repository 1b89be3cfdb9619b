"""What git told of a checkout is kept, and a history that changed in any way is told anew."""

from collections.abc import Callable
from pathlib import Path

import pytest

from briefings.history import NO_HISTORY, History, history_of
from briefings.keeping import past
from briefings.keeping.past import kept_history
from test_history import SEALS, TOPIC, WHALES, Repository, clone, repository

__all__ = ["repository"]
Change = Callable[[Repository], None]


def kept(of: Repository, after: str = "") -> History:
    return kept_history(of.root, after, of.root.parent / "history.db")


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The first words of what git was asked because no answer was kept, or because it changes the answers."""
    words: list[str] = []
    answer = past.git

    def noted(root: Path, *arguments: str) -> str | None:
        words.append(arguments[0])
        return answer(root, *arguments)

    monkeypatch.setattr(past, "git", noted)
    return words


def _committed(to: Repository) -> None:
    to.write(WHALES, TOPIC.format("whales") + "also: cetaceans\n")
    to.commit()


def _amended(to: Repository) -> None:
    to.topic("records/topics/otters.yaml")
    to.git("add", "--all")
    to.git("commit", "--quiet", "--amend", "--message", "another")


def _rewritten(to: Repository) -> None:
    """The same files by another history."""
    to.git("checkout", "--quiet", "--orphan", "anew")
    to.commit()


def _on_another_branch(to: Repository) -> None:
    to.git("checkout", "--quiet", "-b", "branch")
    (to.root / SEALS).unlink()
    to.commit()


def _merged(to: Repository) -> None:
    to.git("checkout", "--quiet", "-b", "branch")
    to.topic("records/topics/otters.yaml")
    to.commit()
    to.git("checkout", "--quiet", "main")
    to.commit()
    to.merge("branch")


def _taken_back(to: Repository) -> None:
    to.git("reset", "--quiet", "--hard", "HEAD^")


def _replaced(to: Repository) -> None:
    """What git is to show in the place of the newest commit."""
    before = to.git("rev-parse", "HEAD").strip()
    to.topic("records/topics/otters.yaml")
    after = to.commit()
    to.git("reset", "--quiet", "--hard", before)
    to.git("replace", before, after)


CHANGES = (_committed, _amended, _rewritten, _on_another_branch, _merged, _taken_back, _replaced)


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__.strip("_"))
def test_after_a_change_the_history_is_the_one_that_git_tells(repository: Repository, change: Change) -> None:
    _committed(repository)
    assert kept(repository) == kept(repository) == history_of(repository.root)
    before = kept(repository)
    change(repository)
    assert kept(repository) == history_of(repository.root) != before


def test_what_others_publish_is_seen_when_it_is_fetched(repository: Repository) -> None:
    copy = clone(repository)
    assert kept(copy) == history_of(copy.root)
    (repository.root / SEALS).unlink()
    repository.commit()
    copy.git("fetch", "--quiet")
    assert kept(copy) == history_of(copy.root)
    copy.git("merge", "--quiet", "--ff-only", "origin/main")
    assert kept(copy) == history_of(copy.root)


def test_a_history_that_is_cut_short_is_missing_until_it_is_whole(repository: Repository) -> None:
    repository.commit()
    shallow = clone(repository, "--depth=1")
    assert kept(shallow) == NO_HISTORY
    shallow.git("fetch", "--quiet", "--unshallow")
    assert kept(shallow) == history_of(shallow.root) != NO_HISTORY


def test_the_start_of_the_archive_counts(repository: Repository) -> None:
    start = repository.git("rev-parse", "HEAD").strip()
    _committed(repository)
    assert kept(repository) == history_of(repository.root)
    assert kept(repository, start) == history_of(repository.root, start) != history_of(repository.root)


def test_git_is_asked_for_the_changes_once(repository: Repository, asked: list[str]) -> None:
    kept(repository)
    assert "log" in asked
    asked.clear()
    kept(repository)
    assert "log" not in asked


def test_a_folder_without_a_history_has_none(tmp_path: Path) -> None:
    assert kept_history(tmp_path, "", tmp_path / "history.db") == NO_HISTORY
