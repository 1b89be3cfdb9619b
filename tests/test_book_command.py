"""`briefings book`: what can be chosen, what comes out of it, and what it says where nothing fits."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from book_facts import archive_of
from book_reader import read
from briefings.__main__ import briefings
from briefings.publish.places import Places
from conftest import AS_OF

FORUM, VISIT, CALL = "2015-09-21-lighthouse-forum-lisbon", "2012-05-14-uy-is-reykjavik", "2014-02-03-is-uy-phone"
NADIA = "nadia-daryashinas"
YEARS = "2012, 2014, 2015, 2016, 2018, undated"
IN_2012, OF_THE_PAIR = f"Meetings in 2012: {VISIT}", f"Iceland and Portugal: {FORUM}"
LETTER, A4 = (612, 792), (595, 842)  # points


def run(places: Places, *words: str) -> Result:
    return CliRunner().invoke(briefings, ["book", "--config", str(places.config), "--as-of", f"{AS_OF}", *words])


def held(places: Places, name: str) -> list[str]:
    """The titles of the briefings in a book, in their order."""
    made = read((places.build / "book" / name).read_bytes())
    titles = {meeting.title for meeting in archive_of(places).meetings}
    return [words for _, words, _ in made.bookmarks if words in titles]


def titles(places: Places, *ids: str) -> list[str]:
    return [meeting.title for meeting in archive_of(places).meetings if meeting.ref.id in ids]


@pytest.mark.parametrize(
    ("words", "name", "ids"),
    [
        pytest.param((VISIT,), f"{VISIT}.pdf", (VISIT,), id="one"),
        pytest.param((FORUM, VISIT), f"{FORUM}-and-1-more.pdf", (VISIT, FORUM), id="several-in-order-of-dates"),
        pytest.param(("--year", "2014"), "2014.pdf", (CALL,), id="year"),
        pytest.param(("--year", "undated"), "undated.pdf", ("undated-uy-is-hafdal",), id="undated"),
        pytest.param(("--pair", "PT, is"), "is-pt.pdf", (FORUM,), id="pair-in-any-order"),
        pytest.param(("--person", NADIA, "--year", "2015"), f"2015-{NADIA}.pdf", (FORUM,), id="all-fit"),
        pytest.param((VISIT, FORUM, "--year", "2015"), f"{VISIT}-and-1-more-2015.pdf", (FORUM,), id="ids-and-year"),
    ],
)  # fmt: skip
def test_chosen_briefings_are_in_the_book(
    words: tuple[str, ...], name: str, ids: tuple[str, ...], example: Places
) -> None:
    result = run(example, *words)
    pages = len(read((example.build / "book" / name).read_bytes()).pages)
    assert (result.exit_code, result.output) == (0, f"{pages} pages in {example.build / 'book' / name}.\n")
    assert held(example, name) == titles(example, *ids)


def test_topic_takes_narrower_ones_in(example: Places) -> None:
    topics = {each.ref.id: each for each in archive_of(example).of("topics")}
    assert "sea-rescue" in {ref.id for ref in topics["maritime-affairs"].narrower}
    run(example, "--topic", "maritime-affairs")
    run(example, "--topic", "sea-rescue")
    assert set(held(example, "sea-rescue.pdf")) <= set(held(example, "maritime-affairs.pdf"))


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("2012-05-14-uy-is-reykjavi",), f"there is no meeting `2012-05-14-uy-is-reykjavi`; did you mean `{VISIT}`?"),
        (("--topic", "sea-rescu"), "there is no topic `sea-rescu`; did you mean `sea-rescue`?"),
        (("--person", "zzz"), "there is no person `zzz`; give the id of a person"),
        (("--year", "1999"), f"no meeting is of the year `1999`; there are meetings of: {YEARS}"),
        (("--pair", "is"), "no meeting is of the pair `is`; there are meetings of: is,uy, is,pt, pt,uy"),
        (
            ("--year", "2012", "--pair", "is,pt"),
            f"no meeting fits all of this; by itself each gives: {IN_2012}; {OF_THE_PAIR}",
        ),
    ],
    ids=["meeting", "topic", "person", "year", "pair", "nothing-fits-all"],
)  # fmt: skip
def test_what_is_not_there_is_told_with_what_is_near(words: tuple[str, ...], told: str, example: Places) -> None:
    result = run(example, *words)
    assert (result.exit_code, result.output.splitlines()[-1]) == (2, f"Error: {told}")
    assert {path.name for path in example.build.iterdir()} == {"cache"}


def test_meeting_that_was_renamed_is_told_by_its_new_id(example: Places) -> None:
    with (example.records / "redirects.yaml").open("a", encoding="utf-8", newline="\n") as file:
        file.write(f"- old: meetings/long-ago\n  new: {VISIT}\n  on: 2020-01-12\n")
    assert run(example, "long-ago").output.splitlines()[-1] == f"Error: `long-ago` is now called `{VISIT}`"


@pytest.mark.parametrize(("paper", "size"), [("a4", A4), ("letter", LETTER)])
def test_paper_is_as_asked(paper: str, size: tuple[int, int], example: Places, tmp_path: Path) -> None:
    target = tmp_path / "a folder" / "book.pdf"
    assert run(example, VISIT, "--paper", paper, "--output", str(target)).exit_code == 0
    boxes = {tuple(round(float(each)) for each in page.mediabox[2:]) for page in read(target.read_bytes()).pdf.pages}
    assert boxes == {size}


def test_book_is_made_anew_in_place_of_the_last_one(example: Places, tmp_path: Path) -> None:
    target = tmp_path / "book.pdf"
    run(example, VISIT, "--output", str(target))
    first = target.read_bytes()
    run(example, CALL, "--output", str(target))
    assert target.read_bytes() != first
    assert not list(tmp_path.glob(".*"))


def test_file_that_is_no_pdf_is_not_written_over(example: Places, tmp_path: Path) -> None:
    target = tmp_path / "notes.txt"
    target.write_text("mine", encoding="utf-8")
    result = run(example, VISIT, "--output", str(target))
    assert (result.exit_code, target.read_text(encoding="utf-8")) == (2, "mine")
    assert result.output.endswith(f"Error: {target} is there and no PDF; name another file with --output\n")


def test_records_with_errors_make_no_book(example: Places) -> None:
    record = example.records / "meetings" / f"{VISIT}.yaml"
    record.write_text(record.read_text(encoding="utf-8").replace("kind: visit", "kind: visits"), encoding="utf-8")
    result = run(example)
    assert result.exit_code == 1
    assert re.search(r"error: `visits` is not one of the words for this field \[list-value\]", result.output)
    assert result.output.endswith("No book was made.\n")


def test_archive_without_a_meeting_has_no_book(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: Empty\n", encoding="utf-8")
    (tmp_path / "records").mkdir()
    result = CliRunner().invoke(briefings, ["book", "--config", str(tmp_path / "mkdocs.yml")])
    assert (result.exit_code, result.output.splitlines()[-1]) == (2, "Error: the archive has no meeting yet")


def test_letter_that_no_font_has_is_told_at_its_place(example: Places) -> None:
    """Never a box in the place of a letter; the message says how to give a font."""
    record = example.records / "meetings" / f"{VISIT}.yaml"
    text = record.read_text(encoding="utf-8").replace("A band\n", "A band from 東京\n")
    record.write_text(text, encoding="utf-8", newline="\n")
    line = next(number for number, words in enumerate(text.splitlines(), start=1) if "東京" in words)
    result = run(example, VISIT)
    assert result.exit_code == 1
    assert result.output.startswith(
        f"records/meetings/{VISIT}.yaml:{line}:13: error: no font of the book has `京` `東` [letter-without-font]\n"
    )
    assert "help: name a folder with a font that has them: --fonts FOLDER\n" in result.output
    assert run(example, CALL).exit_code == 0
