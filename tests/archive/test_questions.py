"""The questions that readers bring are answered on the real records, within two clicks or by one search.

`questions/` has a file for each question, worked out by hand from the records alone:

- `page` (below the root of the site) or `file`, and `search` with the words that lead there; without it, two clicks do;
- `rows`: what must stand together in one row. A list of fragments, or `holds`, `lacks`, `near` (in the row or the
  heading above it) and `cells` (by the name of the column). `@commitments/id` is a link; everything else, whole words;
- `only`: the rows of tables and lists that fit this are all among `rows`; `absent`: nothing fits this;
- `in_order`: the rows stand in this order.
"""

import datetime as dt
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from answers import Row, found_by, rows_of, within_two_clicks
from briefings.history import history_of
from briefings.publish.places import Places
from briefings.story import build_archive
from conftest import ROOT
from founding import laid

QUESTIONS = sorted(path.stem for path in (Path(__file__).parent / "questions").glob("*.yaml"))
AS_OF = dt.date(2026, 11, 21)

Spec = list[str] | dict[str, Any]


@pytest.fixture(scope="session")
def real_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the records that the archive began with, with their history; tests only read it."""
    folder = tmp_path_factory.mktemp("real")
    places = Places(root=ROOT, records=laid(folder), build=folder / "build", config=ROOT / "mkdocs.yml")
    assert build_archive(places, AS_OF) == ()
    return places.site


def written(question: str) -> dict[str, Any]:
    text = (Path(__file__).parent / "questions" / f"{question}.yaml").read_text(encoding="utf-8")
    content: dict[str, Any] = YAML(typ="base", pure=True).load(text)
    return content


def fits(row: Row, spec: Spec) -> bool:
    if isinstance(spec, list):
        spec = {"holds": spec}
    cells = ((row.cells.get(name), value) for name, value in spec.get("cells", {}).items())
    return (
        all(row.holds(fragment) for fragment in spec.get("holds", ()))
        and not any(row.holds(fragment) for fragment in spec.get("lacks", ()))
        and all(row.holds(each) or Row(text=row.heading).holds(each) for each in spec.get("near", ()))
        and all(cell is not None and all(map(cell.holds, _several(value))) for cell, value in cells)
    )


def _several(value: str | list[str]) -> list[str]:
    return value if isinstance(value, list) else [value]


def complaints(site: Path, answer: dict[str, Any]) -> Iterator[str]:
    """What is not as expected, in words; first whether the answer is there at all and can be reached."""
    place: str = answer["page"] if "page" in answer else answer["file"]
    path = site / place / "index.html" if "page" in answer else site / place
    if not path.is_file():
        yield f"{place or 'the home page'} is not there"
        return
    if "search" in answer and not found_by(site, place, answer["search"]):
        yield f"{place} is not found by searching for {answer['search']}"
    if "search" not in answer and place and place.rstrip("/") not in within_two_clicks(site):
        yield f"{place} is more than two clicks from the home page"
    yield from (f"{place}: {each}" for each in _differences(rows_of(path), answer))


def _differences(rows: tuple[Row, ...], answer: dict[str, Any]) -> Iterator[str]:
    expected = answer.get("rows", [])
    first = [next((number for number, row in enumerate(rows) if fits(row, spec)), None) for spec in expected]
    yield from (f"no row has {spec}" for spec, number in zip(expected, first, strict=True) if number is None)
    found = [number for number in first if number is not None]
    if "in_order" in answer and found != sorted(found):
        yield "the rows stand in another order"
    for row in rows:
        surplus = row.listed and "only" in answer and fits(row, answer["only"])
        if surplus and not any(fits(row, spec) for spec in expected):
            yield f"nobody expects the row {row.text}"
        yield from (f"there should be no row with {spec}" for spec in answer.get("absent", ()) if fits(row, spec))


def test_there_is_a_file_for_every_question() -> None:
    assert [int(question[:2]) for question in QUESTIONS] == list(range(1, 23))


@pytest.mark.parametrize("question", QUESTIONS)
def test_question_is_answered(real_site: Path, question: str) -> None:
    content = written(question)
    if content.get("needs") == "history" and history_of(ROOT).newest is None and not os.environ.get("CI"):
        pytest.skip("this checkout has no history, or only a part of it")
    assert [each for answer in content["answers"] for each in complaints(real_site, answer)] == []
