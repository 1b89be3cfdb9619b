"""`briefings build --with-pdfs`: pages lead to their PDFs, and only what changed is made again."""

import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from book_facts import archive_of
from book_reader import read
from briefings.__main__ import briefings
from briefings.printing.compiler import Press
from briefings.printing.editions import editions
from briefings.publish.pdfs import keep_pdfs
from briefings.publish.places import Places
from conftest import AS_OF, copy_of_example

VISIT, CALL = "2012-05-14-uy-is-reykjavik", "2014-02-03-is-uy-phone"
NONSENSE = (b"", b"{}", b"[1]", b"\xff", b'{"key": "x", "pages": 1, "size": 5}')


def build(places: Places, *words: str) -> str:
    options = ("--config", str(places.config), "--as-of", f"{AS_OF}")
    result = CliRunner().invoke(briefings, ["build", *options, *words])
    assert (result.exit_code, result.exception) == (0, None), result.output
    return result.output


def keep(places: Places) -> None:
    """What a build does for the PDFs, without the site."""
    press = Press()
    keep_pdfs(editions(archive_of(places), press.made_by), places.pdfs, press)


def files_of(folder: Path) -> dict[str, tuple[int, bytes]]:
    """When each file was written, and what it holds."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): (path.stat().st_mtime_ns, path.read_bytes()) for path in files}


def pdfs_of(folder: Path) -> dict[str, tuple[int, bytes]]:
    return {path: file for path, file in files_of(folder).items() if path.endswith(".pdf")}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Places:
    """A site with PDFs; tests only read it."""
    places = copy_of_example(tmp_path_factory.mktemp("kept"))
    build(places, "--with-pdfs")
    return places


@pytest.fixture
def kept(built: Places, example: Places) -> Places:
    """The example with the PDFs of the last build, to be changed."""
    shutil.copytree(built.pdfs, example.pdfs)
    return example


def test_every_meeting_and_every_pair_and_topic_with_a_meeting_has_a_pdf(built: Places) -> None:
    archive = archive_of(built)
    expected = {f"meetings/{meeting.ref.id}.pdf" for meeting in archive.meetings}
    expected |= {f"pairs/{pair.ref.id}.pdf" for pair in archive.pairs}
    expected |= {f"topics/{ref.id}.pdf" for each in archive.meetings for ref in each.topics}
    expected |= {"topics/maritime-affairs.pdf"}  # of a narrower topic
    assert set(pdfs_of(built.site)) == set(pdfs_of(built.pdfs)) == expected


def test_page_tells_how_many_sheets_and_bytes_its_pdf_has(built: Places) -> None:
    page = (built.site / "meetings" / VISIT / "index.html").read_text(encoding="utf-8")
    content = (built.site / "meetings" / f"{VISIT}.pdf").read_bytes()
    told = f"This briefing as PDF, {len(read(content).pages)} pages, {round(len(content) / 1000)}\u00a0kB"
    assert f"<a href=../{VISIT}.pdf>{told}</a>" in page


@pytest.mark.parametrize(
    ("path", "what"),
    [("pairs/is-uy", "The briefings of this pair"), ("topics/sea-rescue", "What was said on this topic")],
)
def test_pages_of_pairs_and_topics_lead_to_their_pdfs(path: str, what: str, built: Places) -> None:
    page = (built.site / path / "index.html").read_text(encoding="utf-8")
    assert re.search(rf"<a href=\.\./{Path(path).name}\.pdf>{what} as PDF, \d+ pages, \d+\u00a0kB</a>", page)


def test_pages_without_a_pdf_offer_none(example_site: Places) -> None:
    assert not pdfs_of(example_site.build)
    assert not any(
        ".pdf" in path.read_text(encoding="utf-8") for path in (example_site.pages / "meetings").glob("*.md")
    )


def test_site_that_is_read_from_a_disk_leads_to_its_pdfs(kept: Places) -> None:
    build(kept, "--with-pdfs", "--from-disk")
    page = (kept.site / "meetings" / f"{VISIT}.html").read_text(encoding="utf-8")
    assert re.search(rf"<a href={VISIT}\.pdf>", page)


def test_what_did_not_change_is_not_made_again(kept: Places) -> None:
    before = files_of(kept.pdfs)
    keep(kept)
    assert files_of(kept.pdfs) == before


def test_change_of_a_meeting_makes_only_the_books_that_hold_it_again(kept: Places) -> None:
    before = pdfs_of(kept.pdfs)
    record = kept.records / "meetings" / f"{VISIT}.yaml"
    text = record.read_text(encoding="utf-8").replace("Part of the visit was in Sandvík.", "Part was in Sandvík.")
    record.write_text(text, encoding="utf-8", newline="\n")
    keep(kept)
    after = pdfs_of(kept.pdfs)
    changed = {path for path, file in after.items() if file != before[path]}
    title = "Uruguay's sea minister visits Reykjavík"
    held = {path for path, (_, content) in after.items() if title in {words for _, words, _ in read(content).bookmarks}}
    assert changed == held
    assert f"meetings/{CALL}.pdf" in set(after) - changed


def test_pdf_of_a_page_that_is_gone_goes(kept: Places) -> None:
    (kept.pdfs / "meetings" / "nobody.pdf").write_bytes(b"%PDF-")
    (kept.pdfs / "meetings" / "nobody.pdf.made.json").write_bytes(b"{}")
    keep(kept)
    assert not list(kept.pdfs.rglob("nobody*"))


def test_pdf_that_is_not_whole_is_made_again(kept: Places) -> None:
    """Whether the PDF was cut short, or what lies beside it was lost or makes no sense."""
    before = {path: content for path, (_, content) in files_of(kept.pdfs).items()}
    cut, *others = sorted(path for path in before if path.endswith(".pdf"))
    (kept.pdfs / cut).write_bytes(before[cut][:100])
    for path, nonsense in zip(others, NONSENSE, strict=False):
        (kept.pdfs / path).write_bytes(b"%PDF-")
        (kept.pdfs / f"{path}.made.json").write_bytes(nonsense)
    keep(kept)
    assert {path: content for path, (_, content) in files_of(kept.pdfs).items()} == before


def test_briefing_with_a_letter_without_a_font_has_no_pdf_and_says_so(kept: Places) -> None:
    record = kept.records / "meetings" / f"{VISIT}.yaml"
    text = record.read_text(encoding="utf-8").replace("A band\n", "A band from 東京\n")
    record.write_text(text, encoding="utf-8", newline="\n")
    told = build(kept, "--with-pdfs")
    assert told.count("warning: no font of the book has `京` `東` [letter-without-font]") == 1
    assert f"meetings/{VISIT}.pdf" not in pdfs_of(kept.site)
    assert f"meetings/{CALL}.pdf" in pdfs_of(kept.site)
