"""The pictures of the guide are those that `make pictures` takes, and each is shown."""

import re
import runpy

from conftest import ROOT

FOLDER = ROOT / "docs" / "assets" / "pictures"
GUIDES = sorted((ROOT / "docs" / "handbook").glob("*.md"))


def test_every_picture_is_taken_by_the_script_and_shown_in_a_guide() -> None:
    taken = {f"{each.name}.png" for each in runpy.run_path(str(ROOT / "scripts" / "pictures.py"))["PICTURES"]}
    shown = {name for guide in GUIDES for name in re.findall(r"assets/pictures/([^)]+)\)", guide.read_text("utf-8"))}
    assert {path.name for path in FOLDER.iterdir()} == taken == shown


def test_every_picture_is_told_in_words() -> None:
    texts = [text for guide in GUIDES for text in re.findall(r"!\[([^]]*)\]", guide.read_text("utf-8"))]
    assert texts
    assert [text for text in texts if len(text.split()) < 8] == []
