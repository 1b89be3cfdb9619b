"""A pasted text in the form: its paragraphs, opening words and checksum are those that `briefings verify` accepts."""

import hashlib
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterator

import pytest
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page

from add_core import drawn, of_each, opened
from briefings.adding.model import model_of
from briefings.check import check
from briefings.cited import sources
from briefings.read.yaml import read_document
from briefings.settings import Settings
from briefings.values.text import _hidden
from briefings.verifying import verify
from briefings.verifying.passages import passages_of

PATH = "records/meetings/2031-05-06-sm-li-vaduz.yaml"
MEETING = {
    "title": "San Marino's transport minister visits Vaduz",
    "date": "2031-05-06",
    "sides": [{"country": "sm", "role": "visitor"}, {"country": "li", "role": "host"}],
    "summary": "They met.",
    "points": [{"by": ["source"], "act": "state", "text": "They met.", "from": ["A"]}],
}
SOURCE = {"publisher": "The Vaduz Example", "published": "2031-05-07", "account": "li"}

WORDS = st.sampled_from(
    (
        *(
            "The",
            "the",
            "minister",
            "minister's",
            "Straße",
            "STRASSE",
            "Σίσυφος",
            "ΣΊΣΥΦΟΣ",
            "Министр",
            "МИНИСТР",
            "қабылдады",
        ),
        *(
            "وزیر",
            "می\N{ZERO WIDTH NON-JOINER}خواهد",
            "در",
            "2031",
            "«Vaduz»",
            "e\u0301t\u00e9",
            "é",
            "-",
            "“a",
            "b_c",
            "東京",
            "x\u00ady",
            "\u200fz",
        ),
    )
)
SPACES = st.sampled_from([" ", " ", " ", "  ", "\t", "\u00a0", "\u2028", "\u3000", "\x0b", "\x85"])
ENDS = st.sampled_from(["\n", "\n", "\r\n", "\r", "\n\n", "\n \n", "\r\n\t\r\n"])
LINES = st.lists(st.tuples(WORDS, SPACES), min_size=1, max_size=14).map(lambda pairs: "".join(map("".join, pairs)))
TEXTS = st.lists(st.tuples(LINES, ENDS), max_size=6).map(lambda pairs: "".join(map("".join, pairs)))
AS_TEXT = """([pasted, heading]) => {
  const { lines, paragraphs, bytes, problems, dropped } = form.sourceText(pasted, { heading });
  const text = { sha256: form.sha256(bytes), heading: String(heading), paragraphs };
  const tree = { ...form.meeting, sources: { A: { ...form.source, text } } };
  return { lines, bytes: Array.from(bytes), problems, dropped, file: form.written(form.model, tree) };
}"""

OF_SIGNS = """text => {
  const form = archiveForm;
  const signs = Array.from(text);
  const told = (holds) => signs.map((sign) => Number(holds(sign))).join("");
  return {
    space: told((sign) => form.words(sign).length === 0),
    word: told((sign) => form.times("+", `${sign}+`) === 0 && form.times("+", `+${sign}`) === 0),
    hidden: told((sign) => form.hidden(sign) !== ""),
    folded: signs.map((sign) => [sign, form.casefold(sign)]).filter(([sign, folded]) => sign !== folded),
  };
}"""


@pytest.fixture(scope="module")
def core(browser: Browser, example_settings: Settings) -> Iterator[Page]:
    for page in opened(browser):
        page.evaluate(
            "given => Object.assign(archiveForm, given)",
            {"model": model_of(example_settings), "meeting": MEETING, "source": SOURCE},
        )
        yield page


def complaints(file: str, copy: bytes, settings: Settings) -> list[str]:
    """What the checks say of a meeting with this source, and `briefings verify` of this copy."""
    document, unreadable = read_document(PATH, file.encode())
    records, found = check((document,), settings)
    problems = [*unreadable, *(each for each in found if each.severity == "error")]
    if not problems:
        problems += verify(records, sources(records)["2031-05-06-sm-li-vaduz-a"], copy, "held.txt")
    return [f"{each.message} [{each.rule}]" for each in problems if each.rule != "held-run"]


def test_what_is_said_of_a_text_is_what_verify_accepts(core: Page, example_settings: Settings) -> None:
    """And where the form says that a text cannot be recorded so, the checks say it too."""
    pasted = drawn(st.tuples(TEXTS, st.booleans()), 300)
    told = of_each(core, AS_TEXT, [list(each) for each in pasted])
    accepted = 0
    for (text, heading), each in zip(pasted, told, strict=True):
        copy = bytes(each["bytes"])
        passages = passages_of(copy.decode(), heading=heading)
        assert [(line["locator"], line["text"]) for line in each["lines"]] == list(passages.items())
        if not passages:
            assert each["problems"] == []
            continue
        found = complaints(each["file"], copy, example_settings)
        assert bool(found) == bool(each["problems"]), (text, found, each["problems"])
        accepted += not found
    assert accepted > 30


COPIES = {
    "": ("", 0),
    "a b\r\nc\rd\n": ("a b\nc\nd\n", 0),
    "\ufeffa": ("a", 0),
    "a\u00adb\u200f c": ("ab c", 2),
    "می\N{ZERO WIDTH NON-JOINER}خواهد x\u200cy": ("می\N{ZERO WIDTH NON-JOINER}خواهد xy", 1),
    "a\x0bb\x85\u2028": ("a\x0bb\x85\u2028", 0),
    "half \ud83d": ("half \ufffd", 0),
}
OF_COPY = """text => {
  const { bytes, dropped } = form.sourceText(text);
  return [Array.from(bytes), dropped, form.sha256(bytes)];
}"""


def test_the_copy_is_the_text_with_even_ends_of_lines_and_without_what_nobody_sees(core: Page) -> None:
    copies = [(copy.encode(), dropped) for copy, dropped in COPIES.values()]
    told = [[list(copy), dropped, hashlib.sha256(copy).hexdigest()] for copy, dropped in copies]
    assert of_each(core, OF_COPY, list(COPIES)) == told


def test_a_checksum_is_that_of_every_other_program(core: Page) -> None:
    several = [bytes(index * 7 % 256 for index in range(length)) for length in (*range(130), 1000, 200_003)]
    told = of_each(core, "bytes => form.sha256(Uint8Array.from(bytes))", [list(each) for each in several])
    assert told == [hashlib.sha256(each).hexdigest() for each in several]


TWICE = (
    "“The two met.”, how {0} opens, stands in the text more than once (p2, p3): "
    "delete what was pasted twice, or join {0} with the line before it"
)


def test_what_cannot_be_recorded_is_told_with_a_way_out(core: Page) -> None:
    text = "Photo: Reuters\nThe two met.\nThe two met.\nA \ufffd word is lost\n"
    assert of_each(core, "text => form.sourceText(text, { heading: false }).problems", [text])[0] == [
        (
            "p1 has fewer than 3 words (“Photo: Reuters”): "
            "join it with the line before or after it, or delete it if it is no part of the text"
        ),
        TWICE.format("p2"),
        TWICE.format("p3"),
        (
            "the opening words of p4 hold a sign that cannot be shown (U+FFFD): "
            "look it up in the source and type the word again"
        ),
    ]
    heading_alone = core.evaluate("archiveForm.sourceText('Only a heading', { heading: true }).problems")
    assert heading_alone == ["this text has a heading and no paragraph"]


def test_signs_are_to_the_form_what_they_are_to_python(core: Page) -> None:
    """White space, letters of words, invisible signs, and capitals, for every character that Python knows."""
    known = [chr(code) for code in range(sys.maxunicode + 1)]
    known = [each for each in known if unicodedata.category(each) not in {"Cn", "Co", "Cs"}]
    told = core.evaluate(OF_SIGNS, "".join(known))
    assert told["space"] == "".join(str(int(each.isspace())) for each in known)
    assert told["word"] == "".join(str(int(each.isalnum() or each == "_")) for each in known)
    assert told["hidden"] == "".join(str(int(bool(_hidden(each)))) for each in known)
    folded = dict(told["folded"])
    assert _alike(known, [folded.get(each, each) for each in known]) == _alike(
        known, [each.casefold() for each in known]
    )


def _alike(signs: list[str], folded: list[str]) -> set[frozenset[str]]:
    """The signs that are the same once they are folded."""
    groups = defaultdict(set)
    for sign, key in zip(signs, folded, strict=True):
        groups[key].add(sign)
    return {frozenset(group) for group in groups.values()}
