"""“Add a briefing”: the records of this archive take what somebody fills in."""

import shutil
from pathlib import Path

from answering import by_mouse
from briefings.publish.places import Places
from conftest import ROOT
from form_page import saved
from sent_files import Sent, expect_accepted
from vaduz import ANSWERS, FILE, NAME
from watching import Watched


def test_file_is_taken_by_the_records_of_this_repository(watched: Watched, own_address: str, tmp_path: Path) -> None:
    page = watched.page
    page.goto(f"{own_address}add/")
    by_mouse(page, ANSWERS)
    sent = saved(page)
    assert sent == Sent(name=NAME, text=FILE)
    for folder in ("records", "docs", "overrides"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    expect_accepted(
        sent,
        Places(root=tmp_path, records=tmp_path / "records", build=tmp_path / "build", config=tmp_path / "mkdocs.yml"),
    )
    assert watched.errors == []
