"""The page of what changed, made of small repositories: what is new, corrected, moved and withdrawn, day by day."""

import re
from pathlib import Path

import pytest

from briefings.history import history_of
from briefings.link.change_days import ChangeDay, newest_days
from briefings.link.first_of import first_of
from briefings.publish.places import Places
from briefings.story import all_texts, checked
from test_history import SEALS, TOPIC, WHALES, Repository, clone, repository

__all__ = ["repository"]

BLUE = "records/topics/blue-whales.yaml"
REDIRECTS = "records/redirects.yaml"


def texts_of(root: Path) -> dict[str, str]:
    places = Places(root=root, records=root / "records", build=root / "build", config=root / "mkdocs.yml")
    records, problems = checked(places)
    assert [problem for problem in problems if problem.severity == "error"] == []
    return all_texts(records, problems, history_of(root), None)[0]


def told(root: Path) -> dict[str, dict[str, list[str]]]:
    """What the page tells: by day, by what was done, the lines."""
    found: dict[str, dict[str, list[str]]] = {}
    for line in texts_of(root)["changes.md"].splitlines():
        heading = re.match(r"(##+) (.*) \{", line)
        if heading and heading[1] == "##":
            day = heading[2].replace("&#58;", ":")
        elif heading:
            did = heading[2].partition("&#58;")[0]
            found.setdefault(day, {})[did] = []
        elif line.startswith("- "):
            found[day][did].append(re.sub(r"\[([^]]*)\]\([^)]*\)|<[^>]*>", r"\1", line[2:]))
    return found


def test_records_are_new_on_the_day_of_their_commit(repository: Repository) -> None:
    repository.topic("records/topics/otters.yaml")
    repository.commit()
    assert told(repository.root) == {
        "3 January 2031": {"New": ["otters"]},
        "2 January 2031": {"New": ["seals", "whales"]},
    }


def test_corrections_of_a_day_are_counted(repository: Repository) -> None:
    repository.write(WHALES, TOPIC.format("whales") + "also: cetaceans\n")
    repository.commit()
    repository.day -= 1
    repository.write(WHALES, TOPIC.format("whales") + "also: [cetaceans, leviathans]\n")
    repository.write(SEALS, TOPIC.format("seals") + "also: pinnipeds\n")
    repository.commit()
    corrected = told(repository.root)["3 January 2031"]
    assert corrected == {"Corrected": ["seals", "whales (2 changes)"]}


def test_renamed_record_moved_and_is_neither_new_nor_removed(repository: Repository) -> None:
    (repository.root / WHALES).rename(repository.root / BLUE)
    repository.write(BLUE, TOPIC.format("blue whales"))
    repository.write(REDIRECTS, "- {old: topics/whales, new: blue-whales, on: 2031-01-03}\n")
    repository.commit()
    days = told(repository.root)
    assert days["3 January 2031"] == {"Moved": ["whales is now blue whales"]}
    assert days["2 January 2031"]["New"] == ["seals"]


def test_withdrawn_record_is_told_with_its_reason(repository: Repository) -> None:
    (repository.root / WHALES).unlink()
    repository.write(REDIRECTS, "- {old: topics/whales, gone: No source speaks of them., on: 2031-01-03}\n")
    repository.commit()
    assert told(repository.root)["3 January 2031"] == {"Withdrawn": ["whales: No source speaks of them."]}


def test_version_stands_on_the_home_page_for_the_foot_of_all(repository: Repository) -> None:
    newest = history_of(repository.root).newest
    assert newest
    head = texts_of(repository.root)["index.md"].split("---")[1]
    assert f'version: "2 January 2031"\ncommit: "{newest.commit}"' in head


def test_missing_history_is_said_and_nothing_is_invented(repository: Repository) -> None:
    (repository.root / WHALES).unlink()
    repository.write(REDIRECTS, "- {old: topics/whales, gone: No source speaks of them., on: 2031-01-03}\n")
    repository.commit()
    shallow = clone(repository, "--depth=1").root
    texts = texts_of(shallow)
    assert "made without the history of its records" in texts["changes.md"]
    assert told(shallow) == {"3 January 2031": {"Withdrawn": ["whales: No source speaks of them."]}}
    assert "version:" not in texts["index.md"].split("---")[1]
    assert "No history of this record is at hand." in texts["topics/seals.md"]


def test_record_says_when_it_last_changed_and_how_often(repository: Repository) -> None:
    repository.write(WHALES, TOPIC.format("whales") + "also: cetaceans\n")
    repository.commit()
    texts = texts_of(repository.root)
    short = history_of(repository.root).changes[WHALES].commit
    told_of_whales = (
        f"Last changed 3 January 2031 (commit {short}); 1 change since it came into the archive on 2 January 2031."
    )
    assert told_of_whales in texts["topics/whales.md"]
    assert "when it came into the archive." in texts["topics/seals.md"]


@pytest.mark.parametrize(("numbers", "shown"), [([5, 5, 5], 2), ([50, 1], 1), ([1, 1, 1], 3), ([], 0)])
def test_days_are_told_whole_until_there_are_enough(
    numbers: list[int], shown: int, monkeypatch: pytest.MonkeyPatch, repository: Repository
) -> None:
    """With room for ten records."""
    monkeypatch.setattr(ChangeDay, "number", property(lambda day: int(day.commits.shown[0])))
    day = history_of(repository.root).newest.day
    days = [ChangeDay(day=day, commits=first_of([str(number)], 1), deeds=()) for number in numbers]
    found = newest_days(days, 10)
    assert (len(found.shown), found.left) == (shown, len(numbers) - shown)
