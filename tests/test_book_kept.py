"""`briefings build --with-pdfs`: pages lead to their PDFs, and only what changed is made again."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from book_reader import read
from briefings.__main__ import briefings
from briefings.publish.places import Places
from conftest import AS_OF

VISIT = "2012-05-14-uy-is-reykjavik"
NONSENSE = (b"", b"{}", b"[1]", b"\xff", b'{"key": "x", "pages": 1, "size": 5}')


def build(places: Places, *words: str) -> str:
    options = ("--config", str(places.config), "--as-of", f"{AS_OF}")
    result = CliRunner().invoke(briefings, ["build", *options, *words])
    assert (result.exit_code, result.exception) == (0, None), result.output
    return result.output


def files_of(folder: Path) -> dict[str, tuple[int, bytes]]:
    """When each file was written, and what it holds."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): (path.stat().st_mtime_ns, path.read_bytes()) for path in files}


def pdfs_of(folder: Path) -> dict[str, tuple[int, bytes]]:
    return {path: file for path, file in files_of(folder).items() if path.endswith(".pdf")}


@pytest.fixture
def built(example: Places) -> Places:
    build(example, "--with-pdfs")
    return example


def test_every_meeting_and_every_pair_and_topic_with_a_meeting_has_a_pdf(built: Places) -> None:
    pages = {path.relative_to(built.pages).as_posix() for path in built.pages.rglob("*.pdf")}
    meetings = {f"meetings/{path.stem}.pdf" for path in (built.records / "meetings").glob("*.yaml")}
    assert {path for path in pages if path.startswith("meetings/")} == meetings
    assert {path for path in pages if path.startswith("pairs/")} == {
        f"pairs/{id_}.pdf" for id_ in ("is-pt", "is-uy", "pt-uy")
    }
    assert {path for path in pages if path.startswith("topics/")} <= {
        f"topics/{path.stem}.pdf" for path in (built.records / "topics").glob("*.yaml")
    }
    assert set(pdfs_of(built.site)) == set(pdfs_of(built.pdfs)) == pages


def test_page_tells_how_many_sheets_and_bytes_its_pdf_has(built: Places) -> None:
    page = (built.site / "meetings" / VISIT / "index.html").read_text(encoding="utf-8")
    content = (built.site / "meetings" / f"{VISIT}.pdf").read_bytes()
    told = f"This briefing as PDF, {len(read(content).pages)} pages, {round(len(content) / 1000)}\u00a0kB"
    assert f'<a href="../{VISIT}.pdf">{told}</a>' in page


def test_pages_without_a_pdf_offer_none(example: Places) -> None:
    build(example)
    assert not pdfs_of(example.build)
    assert not any(".pdf" in path.read_text(encoding="utf-8") for path in (example.pages / "meetings").glob("*.md"))


def test_site_that_is_read_from_a_disk_leads_to_its_pdfs(example: Places) -> None:
    build(example, "--with-pdfs", "--from-disk")
    page = (example.site / "meetings" / f"{VISIT}.html").read_text(encoding="utf-8")
    assert re.search(rf'<a href="{VISIT}\.pdf">', page)


def test_what_did_not_change_is_not_made_again(built: Places) -> None:
    before = files_of(built.pdfs)
    build(built, "--with-pdfs")
    assert files_of(built.pdfs) == before


def test_change_of_a_meeting_makes_only_the_books_that_hold_it_again(built: Places) -> None:
    before = pdfs_of(built.pdfs)
    record = built.records / "meetings" / f"{VISIT}.yaml"
    text = record.read_text(encoding="utf-8").replace("Part of the visit was in Sandvík.", "Part was in Sandvík.")
    record.write_text(text, encoding="utf-8", newline="\n")
    build(built, "--with-pdfs")
    after = pdfs_of(built.pdfs)
    changed = {path for path, file in after.items() if file != before[path]}
    title = "Uruguay's sea minister visits Reykjavík"
    held = {path for path, (_, content) in after.items() if title in {words for _, words, _ in read(content).bookmarks}}
    assert changed == held != set(after)


def test_pdf_of_a_page_that_is_gone_goes(built: Places) -> None:
    (built.pdfs / "meetings" / "nobody.pdf").write_bytes(b"%PDF-")
    (built.pdfs / "meetings" / "nobody.pdf.made.json").write_bytes(b"{}")
    build(built, "--with-pdfs")
    assert not list(built.pdfs.rglob("nobody*"))


def test_pdf_that_is_not_whole_is_made_again(built: Places) -> None:
    """Whether the PDF was cut short, or what lies beside it was lost or makes no sense."""
    before = {path: content for path, (_, content) in files_of(built.pdfs).items()}
    cut, *others = sorted(path for path in before if path.endswith(".pdf"))
    (built.pdfs / cut).write_bytes(before[cut][:100])
    for path, nonsense in zip(
        others, (b"", b"{}", b"[1]", b"\xff", b'{"key": "x", "pages": 1, "size": 1}'), strict=False
    ):
        (built.pdfs / path).write_bytes(b"%PDF-")
        (built.pdfs / f"{path}.made.json").write_bytes(nonsense)
    build(built, "--with-pdfs")
    assert {path: content for path, (_, content) in files_of(built.pdfs).items()} == before


def test_briefing_with_a_letter_without_a_font_has_no_pdf_and_says_so(example: Places) -> None:
    record = example.records / "meetings" / f"{VISIT}.yaml"
    text = record.read_text(encoding="utf-8").replace("A band\n", "A band from 東京\n")
    record.write_text(text, encoding="utf-8", newline="\n")
    told = build(example, "--with-pdfs")
    assert told.count("warning: no font of the book has `京` `東` [letter-without-font]") == 1
    assert f"meetings/{VISIT}.pdf" not in pdfs_of(example.site)
    assert "meetings/2014-02-03-is-uy-phone.pdf" in pdfs_of(example.site)
