"""Every mistake of a beginner gives one message, and who does what its help says has a record without a fault."""

from pathlib import Path

import pytest

from briefings.check import check
from briefings.problem import without_notes
from briefings.read import read
from briefings.report import report
from briefings.settings import Settings
from mistakes import MISTAKES, PATH, PLACE, RECORD, Mistake

by_name = pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.name)


def told(root: Path, record: bytes) -> str:
    """The report of an archive that has this record and the place that it names."""
    for path, content in {PATH: record, "records/places/vaduz.yaml": PLACE.encode()}.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(content)
    documents, unread = read(root / "records")
    _, found = check(documents, Settings(name="First steps", languages=("en",)))
    return report(without_notes(tuple(sorted({*unread, *found}))))


def planted(mistake: Mistake, words: str) -> str:
    assert RECORD.count(mistake.right) == 1
    return RECORD.replace(mistake.right, words)


def test_record_is_correct(tmp_path: Path) -> None:
    assert told(tmp_path, RECORD.encode()) == "no problems\n"


def test_there_are_fifteen() -> None:
    assert len({mistake.name for mistake in MISTAKES}) == 15


@by_name
def test_mistake_gives_one_message_at_its_place(mistake: Mistake, tmp_path: Path) -> None:
    assert told(tmp_path, planted(mistake, mistake.wrong).encode(mistake.encoding)) == mistake.report


@by_name
def test_record_is_correct_once_somebody_does_what_the_help_says(mistake: Mistake, tmp_path: Path) -> None:
    assert told(tmp_path, planted(mistake, mistake.typed).encode()) == "no problems\n"
