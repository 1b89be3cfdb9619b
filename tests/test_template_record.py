"""The record to start from is right as it stands, and right when every hint in it is used."""

import json
import re
from pathlib import Path
from textwrap import indent

import pytest
from click.testing import CliRunner, Result

from briefings.__main__ import briefings
from briefings.publish.places import Places
from conftest import ROOT

TEMPLATE = ROOT / "scripts" / "templates" / "parts" / "meeting.yaml"
PATH = "meetings/2031-05-06-sm-li-vaduz.yaml"
GUIDES = ("CONTRIBUTING.md", "docs/handbook/contribute.md")
HINT = re.compile(r"^( *)#(?! [^ ])", re.MULTILINE)
"""The beginning of a line that can be used: what follows the # is no explanation."""


def run(folder: Path, record: str, *arguments: str) -> Result:
    """The answer of a command about an archive that has this meeting and nothing else."""
    (folder / "records" / "meetings").mkdir(parents=True, exist_ok=True)
    (folder / "records" / PATH).write_text(record, encoding="utf-8", newline="\n")
    (folder / "mkdocs.yml").write_text("site_name: First steps\n", encoding="utf-8")
    return CliRunner().invoke(briefings, [*arguments, "--config", str(folder / "mkdocs.yml")])


def template() -> str:
    return TEMPLATE.read_text(encoding="utf-8")


def used() -> str:
    return HINT.sub(r"\1", template())


@pytest.mark.parametrize("record", [template(), used()], ids=["as it stands", "every hint used"])
def test_nothing_is_wrong_with_it(tmp_path: Path, record: str) -> None:
    result = run(tmp_path, record, "check", "--format", "json")
    assert {each["rule"] for each in json.loads(result.output) if each["severity"] != "note"} == {"still-the-template"}
    assert run(tmp_path, record, "format", "--check").output == "no files would change\n"


def test_nothing_is_told_once_its_values_are_replaced_and_its_lines_deleted(tmp_path: Path) -> None:
    own = re.sub(r"(?m)^ *#.*\n", "", template()).replace("kite", "boat").replace("Inventata", "Muster")
    own = own.replace("offered lessons in flying them", "offered to race them").replace("The Kite", "The Boat")
    assert run(tmp_path, own.replace("Kites", "Boats"), "check").output.startswith("no problems")


def test_hints_are_used_where_the_explanation_says_so() -> None:
    assert len(HINT.findall(template())) == 15
    assert not re.search("^ *#", re.sub(r"(?m)^ *# [^ ].*\n", "", used()), re.MULTILINE)


@pytest.mark.parametrize("guide", GUIDES)
def test_guides_show_the_answer_to_a_misspelt_word_of_it(tmp_path: Path, guide: str) -> None:
    answer = run(tmp_path, template().replace("act: offer", "act: offers"), "check").output
    message = answer[: answer.index("\n\n")]
    text = (ROOT / guide).read_text(encoding="utf-8")
    assert message in text or indent(message, "   ") in text


def test_it_stands_on_its_page_in_full(example_site: Places) -> None:
    page = (example_site.pages / "handbook" / "template.md").read_text(encoding="utf-8")
    assert f"```yaml\n{template()}```\n" in page.replace("\n\n```", "\n```")
