"""`briefings check --fix` by cases: a file before, the same after.

A case is a folder `fixes/<rule>/<case>/` with an organisation as `before.yaml`, where a fix is safe `after.yaml`, and
where more is mended by suggestions `guessed.yaml`. A case in which nothing is mended has a name that ends in `stays`.
"""

from pathlib import Path

import pytest

from briefings.checks import rules
from briefings.early_rules import EARLY_RULES
from briefings.fixing import fixed
from briefings.fixing.attempt import attempt
from briefings.fixing.run_together import all_field_names
from briefings.settings import Settings

FOLDER = Path(__file__).parent / "fixes"
CASES = sorted(path.parent for path in FOLDER.glob("*/*/before.yaml"))
SETTINGS = Settings(name="Test", languages=("en", "de"))
PATH = "records/organisations/tides.yaml"


def name_of(case: Path) -> str:
    return f"{case.parent.name}/{case.name}"


def content_of(case: Path, *names: str) -> bytes:
    """What the first file of these names holds."""
    return next(path for name in names if (path := case / f"{name}.yaml").exists()).read_bytes()


@pytest.mark.parametrize("case", CASES, ids=name_of)
def test_safe_fixes_give_the_file_after(case: Path) -> None:
    assert fixed(PATH, content_of(case, "before"), SETTINGS).content == content_of(case, "after", "before")


@pytest.mark.parametrize("case", CASES, ids=name_of)
def test_suggestions_give_the_guessed_file(case: Path) -> None:
    result = fixed(PATH, content_of(case, "before"), SETTINGS, suggestions=True)
    assert result.content == content_of(case, "guessed", "after", "before")


@pytest.mark.parametrize("case", CASES, ids=name_of)
def test_case_that_stays_is_called_so(case: Path) -> None:
    others = {path.name for path in case.iterdir()} - {"before.yaml"}
    assert case.name.endswith("stays") == (not others)


@pytest.mark.parametrize("case", [case for case in CASES if not case.name.endswith("stays")], ids=name_of)
def test_mended_file_has_no_problem_left(case: Path) -> None:
    assert attempt(PATH, content_of(case, "guessed", "after"), SETTINGS).problems == ()


def test_every_folder_of_cases_is_named_after_a_rule() -> None:
    assert {folder.name for folder in FOLDER.iterdir()} <= {*EARLY_RULES, *(rule.name for rule in rules())}


def test_fixed_problems_are_told_with_their_places() -> None:
    content = "name:\u00a0Tides\nkind:other\nnote: Water: much\n".encode()
    result = fixed(PATH, content, SETTINGS)
    told = [(problem.place.line, problem.place.column, problem.rule) for problem in result.problems]
    assert told == [(2, 5, "yaml-syntax"), (3, 12, "yaml-syntax"), (1, 6, "ordinary-spaces")]


def test_fields_of_parts_are_known_as_those_of_kinds() -> None:
    assert {"title", "place_note", "as_written", "lang", "sha256"} <= all_field_names()
