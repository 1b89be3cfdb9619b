"""`briefings verify`: a held copy of a text against the records; texts and records here are invented."""

import hashlib
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from briefings.__main__ import briefings

TEXT = """\
Minister sails to Punta Azul

The minister arrived in Punta Azul on Tuesday with three boats and a brass band.
Lucia Ferrer welcomed him at the quay; she called the boats “a gift   of the sea”.

Both sides spoke of herring, of nets and of the price of salt in the northern harbours.
"""
SOURCE = """\
title: Report on three boats
kind: press
account: third-party
lang: en
publisher: Sea Gazette
published: 2021-05-19
text:
  sha256: {checksum}
  heading: {heading}
  paragraphs:
    - {first}
    - Lucia Ferrer welcomed him
    - Both sides spoke
"""
MEETING = """\
title: Iceland's sea minister comes to Punta Azul
date: 2021-05-18
place_as_written: Punta Azul
sources:
  A: sea-gazette-2021-05
  B:
    publisher: Another Gazette
    published: 2021-05
    account: is
sides:
  - country: is
    role: visitor
  - country: uy
    role: host
summary: {summary}
encounters:
  - id: e1
    people: [is, uy]
    from: A.p2
points:
  - id: q01
    by: uy
    act: welcome
    text: Uruguay welcomed the minister.
    quote: {quote}
    from: {locator}
conflicts:
  - about: the boats
    concerns: q01
    values:
      - value: three
        quote: three boats
        from: A.p1
      - value: four
        quote: {reading}
        from: A.p3
    used: three
    status: open
"""
SOURCE_PATH, MEETING_PATH = "sources/sea-gazette-2021-05.yaml", "meetings/2021-05-18-is-uy-punta-azul.yaml"
FITTING = {
    "heading": "true",
    "first": "The minister arrived",
    "summary": "The minister came with boats.",
    "quote": "a gift of the sea",
    "locator": "A.p2",
    "reading": "of herring",
}

IN_HEADING = "the heading, p1"

Told = list[str]


def verify(tmp_path: Path, text: str | bytes = TEXT, source: str = "sea-gazette-2021-05", **changed: str) -> Result:
    """Write a small archive that fits its text but for what is changed, and compare the copy with it."""
    copy = tmp_path / "held.txt"
    copy.write_bytes(text if isinstance(text, bytes) else text.encode())
    values = {"checksum": hashlib.sha256(copy.read_bytes()).hexdigest(), **FITTING, **changed}
    for path, template in ((SOURCE_PATH, SOURCE), (MEETING_PATH, MEETING)):
        target = tmp_path / "records" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(template.format(**values), encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text("site_name: Test\n", encoding="utf-8")
    return CliRunner().invoke(briefings, ["verify", source, str(copy), "--config", str(tmp_path / "mkdocs.yml")])


def told(result: Result) -> list[str]:
    """The first lines of all messages."""
    return [line for line in result.output.splitlines() if ": error: " in line or ": warning: " in line]


def test_a_copy_that_fits_its_record_has_no_problems(tmp_path: Path) -> None:
    result = verify(tmp_path)
    assert (result.output, result.exit_code) == ("no problems\n", 0)


CASES: dict[str, tuple[dict[str, str | bytes], Told]] = {
    "another checksum": (
        {"checksum": "0" * 64},
        [f"{SOURCE_PATH}:8:11: error: the copy has another checksum [held-checksum]"],
    ),
    "a paragraph too few": (
        {"text": TEXT.partition("Both")[0]},
        [
            f"{MEETING_PATH}:35:16: error: these words do not stand in A.p3 [held-quote]",
            f"{SOURCE_PATH}:10:3: error: the copy has 2 paragraphs, the record 3 [held-paragraphs]",
        ],
    ),
    "a heading that is said to be a paragraph": (
        {"heading": "false"},
        [
            f"{MEETING_PATH}:25:12: error: these words do not stand in A.p2 [held-quote]",
            f"{MEETING_PATH}:32:16: error: these words do not stand in A.p1 [held-quote]",
            f"{MEETING_PATH}:35:16: error: these words do not stand in A.p3 [held-quote]",
            f"{SOURCE_PATH}:10:3: error: the copy has 4 paragraphs, the record 3 [held-paragraphs]",
            f"{SOURCE_PATH}:11:7: error: this paragraph of the copy opens otherwise [held-opening-words]",
            f"{SOURCE_PATH}:12:7: error: this paragraph of the copy opens otherwise [held-opening-words]",
            f"{SOURCE_PATH}:13:7: error: this paragraph of the copy opens otherwise [held-opening-words]",
        ],
    ),
    "a paragraph that opens otherwise": (
        {"first": "The minister departed"},
        [f"{SOURCE_PATH}:11:7: error: this paragraph of the copy opens otherwise [held-opening-words]"],
    ),
    "opening words that end within a word": (
        {"first": "The minister arr"},
        [f"{SOURCE_PATH}:11:7: error: this paragraph of the copy opens otherwise [held-opening-words]"],
    ),
    "opening words that stand elsewhere too, in other letters": (
        {"text": TEXT.replace("a brass band", "joy; THE MINISTER ARRIVED singing")},
        [
            f"{SOURCE_PATH}:11:7: error: these words stand in the text 2 times: in p1, p1 [held-opening-words]",
        ],
    ),
    "opening words that are in the heading": (
        {"text": TEXT.replace("Minister sails", "The minister arrived in boats")},
        [
            f"{SOURCE_PATH}:11:7: error: these words stand in the text 2 times: in {IN_HEADING} [held-opening-words]",
        ],
    ),
    "a quotation that is not exact": (
        {"quote": "A gift of the sea"},
        [f"{MEETING_PATH}:25:12: error: these words do not stand in A.p2 [held-quote]"],
    ),
    "a quotation of another paragraph": (
        {"locator": "A.p3"},
        [f"{MEETING_PATH}:25:12: error: these words do not stand in A.p3 [held-quote]"],
    ),
    "a quotation in a conflict": (
        {"reading": "of salmon"},
        [f"{MEETING_PATH}:35:16: error: these words do not stand in A.p3 [held-quote]"],
    ),
    "eleven words taken over": (
        {"summary": "They talked. Herring, of NETS - and of the price of salt in the north."},
        [f"{MEETING_PATH}:15:23: error: these 11 words stand in p3 of the text in the same order [held-run]"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_what_does_not_fit_is_told_at_its_place(tmp_path: Path, case: str) -> None:
    changed, expected = CASES[case]
    result = verify(tmp_path, **changed)  # type: ignore[arg-type]
    assert told(result) == [f"records/{line}" for line in expected]
    assert result.exit_code == 1


FINE: dict[str, dict[str, str]] = {
    "opening words in other letters": {"first": "THE MINISTER arrived"},
    "a quotation whose paragraph is not recorded": {"locator": "A"},
    "a quotation that stands in one of two paragraphs": {"locator": "[A.p1, A.p2]"},
    "a quotation of a point that rests on its encounter": {"locator": "[]"},
    "a quotation of another source": {"locator": "B.p1", "quote": "not in this text"},
    "eight words taken over": {"summary": "There was talk of nets and of the price of salt."},
    "nine words across the end of a paragraph": {"summary": "Boats and a brass band Lucia Ferrer welcomed him at."},
    "a text with the mark of its encoding": {"text": f"\ufeff{TEXT}"},
    "a text whose lines end as on Windows": {"text": TEXT.replace("\n", "\r\n")},
}


@pytest.mark.parametrize("case", FINE)
def test_what_fits_has_no_problems(tmp_path: Path, case: str) -> None:
    result = verify(tmp_path, **FINE[case])
    assert (result.output, result.exit_code) == ("no problems\n", 0)


def test_a_quotation_that_another_source_may_have_is_a_warning(tmp_path: Path) -> None:
    result = verify(tmp_path, quote="not in this text", locator="[A.p2, B.p1]")
    assert told(result) == [f"records/{MEETING_PATH}:25:12: warning: these words do not stand in A.p2 [held-quote]"]
    assert result.exit_code == 0


def test_help_names_the_right_paragraph_and_the_carets_show_the_words(tmp_path: Path) -> None:
    result = verify(tmp_path, locator="A.p3")
    assert result.output == (
        f"records/{MEETING_PATH}:25:12: error: these words do not stand in A.p3 [held-quote]\n"
        "   25 |     quote: a gift of the sea\n"
        "      |            ^^^^^^^^^^^^^^^^^\n"
        "help: they stand in p2\n\n"
        "1 error\n"
    )


def test_a_copy_that_is_no_text_is_told_at_its_byte(tmp_path: Path) -> None:
    result = verify(tmp_path, text=b"One\nTwo \xff three")
    assert told(result) == [
        f"{(tmp_path / 'held.txt').as_posix()}:2:5: error: byte 0xFF here is not UTF-8 text [held-encoding]"
    ]
    assert result.exit_code == 1


def test_a_source_without_a_held_text_cannot_be_compared(tmp_path: Path) -> None:
    result = verify(tmp_path, source="2021-05-18-is-uy-punta-azul-b")
    place = f"records/{MEETING_PATH}:6:3"
    assert told(result) == [f"{place}: error: by this record no copy of the text is held [held-text]"]
    assert result.exit_code == 1


def test_a_record_of_wrong_shape_is_told_since_it_cannot_be_compared(tmp_path: Path) -> None:
    result = verify(tmp_path, heading="perhaps")
    assert told(result) == [
        f"records/{SOURCE_PATH}:9:12: error: `perhaps` is neither true nor false [list-value]",
    ]
    assert result.exit_code == 1


def test_an_unknown_source_is_wrong_usage(tmp_path: Path) -> None:
    result = verify(tmp_path, source="sea-gazete-2021-05")
    assert result.exit_code == 2
    assert "there is no source `sea-gazete-2021-05`; did you mean `sea-gazette-2021-05`?" in result.output
