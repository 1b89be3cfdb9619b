"""What git tells of files becomes what changed in the archive: new, corrected, removed."""

from pathlib import Path

import pytest

from briefings.check import check
from briefings.history import history_of
from briefings.link import link
from briefings.link.changes import RecordChange
from briefings.read import read
from briefings.settings import load_settings
from test_history import SEALS, TOPIC, WHALES, Repository

OTTERS = "records/topics/otters.yaml"


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    made = Repository(tmp_path / "archive")
    made.topic(WHALES)
    made.topic(SEALS)
    made.commit()
    return made


def changes(repository: Repository) -> tuple[RecordChange, ...]:
    root = repository.root
    records, _ = check(read(root / "records")[0], load_settings(root / "mkdocs.yml"))
    return link(records, history_of(root), None).changes


def told(repository: Repository) -> list[tuple[int, str, str]]:
    """Day of the month, kind and title of every change, newest first."""
    return [(each.day.day, each.kind, each.ref.title) for each in changes(repository)]


def test_every_record_is_new_once_and_then_corrected(repository: Repository) -> None:
    repository.write(WHALES, TOPIC.format("whales") + "also: cetaceans\n")
    repository.commit()
    assert told(repository) == [(3, "corrected", "whales"), (2, "new", "seals"), (2, "new", "whales")]
    newest = changes(repository)[0]
    assert newest.commit == repository.git("rev-parse", "--short", "HEAD").strip()
    assert (newest.label, newest.path, newest.stands, newest.moved) == ("topic", WHALES, True, None)


def test_what_is_no_record_is_no_change_of_one(repository: Repository) -> None:
    repository.write("README.md", "# Test\n")
    repository.write("docs/records/topics/whales.yaml", "name: other\n")
    repository.commit()
    assert len(told(repository)) == 2


def test_renamed_record_is_removed_and_new_and_its_redirect_is_known(repository: Repository) -> None:
    (repository.root / WHALES).rename(repository.root / OTTERS)
    repository.write("records/redirects.yaml", "- {old: topics/whales, new: otters, on: 2031-05-06}\n")
    repository.commit()
    assert told(repository) == [
        (3, "new", "whales"),
        (3, "removed", "whales"),
        (2, "new", "seals"),
        (2, "new", "whales"),
    ]
    new, removed = changes(repository)[:2]
    assert (new.ref.id, new.stands, removed.ref.id, removed.stands) == ("otters", True, "whales", False)
    assert removed.moved is not None
    assert removed.moved.new == new.ref


def test_merge_is_no_change_of_its_own(repository: Repository) -> None:
    repository.git("checkout", "--quiet", "-b", "branch")
    repository.topic(OTTERS)
    repository.commit()
    repository.git("checkout", "--quiet", "main")
    repository.commit()
    repository.merge("branch")
    assert told(repository)[0] == (3, "new", "otters")
    assert len(told(repository)) == 3


def test_without_history_nothing_is_told(repository: Repository) -> None:
    (repository.root / ".git").rename(repository.root / "elsewhere")
    assert told(repository) == []
