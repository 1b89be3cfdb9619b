"""`briefings promote`: a part of a meeting moves to a file of its own, and everything says what it said before."""

import re
from pathlib import Path

import pytest

from test_history import Repository
from written_out import MEETING, NAME, TEXT, Archive


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive(tmp_path)


def changed(before: str, after: str) -> tuple[list[str], list[str]]:
    """The lines that only one of the two has, in their order."""
    old, new = before.splitlines(), after.splitlines()
    return [line for line in old if line not in new], [line for line in new if line not in old]


def test_source_by_lines_moves_with_its_comments_and_is_redirected(archive: Archive) -> None:
    result = archive.promote("A")
    assert (result.output.splitlines(), result.exit_code) == (
        [
            "new: records/sources/vaduz-example-2031-05-07.yaml",
            f"changed: records/{MEETING}",
            "new: records/redirects.yaml",
            "moved with its field: # written out for now",
            "moved with its field: # a daily",
            "moved with its field: # no more is known of it",
            f"redirect: sources/{NAME}-a leads to vaduz-example-2031-05-07, for those who know the old page",
        ],
        0,
    )
    assert archive.read("sources/vaduz-example-2031-05-07.yaml") == (
        "# written out for now\n# a daily\ntitle: The Vaduz Example, 7 May 2031\nkind: press\naccount: li\nlang: en\n"
        "publisher: The Vaduz Example\npublished: 2031-05-07\ntext: none\nseen: 4\n# no more is known of it\n"
    )
    start, end = TEXT.index("  A:"), TEXT.index("  B:")
    assert archive.read(MEETING) == f"{TEXT[:start]}  A: vaduz-example-2031-05-07\n{TEXT[end:]}"
    redirect = f"- old: sources/{NAME}-a\n  new: vaduz-example-2031-05-07\n  on: 2031-06-01\n"
    assert archive.read("redirects.yaml") == redirect


def test_source_in_braces_moves(archive: Archive) -> None:
    assert archive.promote("B").exit_code == 0
    assert archive.read("sources/example-san-marino-2031.yaml") == (
        "title: A note\nkind: press\naccount: sm\nlang: en\n"
        'publisher: "Éxample, Sàn Marino"\npublished: 2031~\ntext: none\n'
    )
    lines = [line for line in archive.read(MEETING).splitlines() if line.startswith("  B:")]
    assert lines == ["  B: example-san-marino-2031"]


def test_person_by_lines_moves_and_every_use_of_the_key_is_mended(archive: Archive) -> None:
    result = archive.promote("minister")
    assert result.output == (
        f"new: records/people/ada-esempio.yaml\nchanged: records/{MEETING}\nmoved with its field: # as she writes it\n"
    )
    assert archive.read("people/ada-esempio.yaml") == (
        "# as she writes it\nname: Ada Esempio\nsort: Esempio, Ada\ncountry: sm\n"
        "names:\n  - text: Ада Эземпио\n    lang: ru\n    from: vaduz-report.p1\n"
    )
    gone, new = changed(TEXT, archive.read(MEETING))
    assert new == [
        "      - who: ada-esempio",
        '    people: [ada-esempio, "host"]',
        "    by: ada-esempio",
        "    concerns: sides.ada-esempio.as",
    ]
    assert len(gone) == len(new) + 6


@pytest.mark.parametrize(
    ("key", "options", "id_", "line"),
    [
        ("host", (), "bo-beispiel", "    people: [{who: bo-beispiel}, {key: clerk, name: Cy}]"),
        (
            "clerk",
            ("--id", "cy-amtmann"),
            "cy-amtmann",
            '    people: [{name: Bo Beispiel, key: "host"}, {who: cy-amtmann}]',
        ),
        ("aunt", ("--country", "li"), "di-ejemplo", "  - who: di-ejemplo"),
    ],
)
def test_person_in_any_form_moves(archive: Archive, key: str, options: tuple[str, ...], id_: str, line: str) -> None:
    result = archive.promote(key, *options)
    assert result.exit_code == 0, result.output
    assert line in archive.read(MEETING).splitlines()
    assert "country: li\n" in archive.read(f"people/{id_}.yaml")
    assert not re.search(rf"\b{key}\b(?!:)", archive.read(MEETING).partition("encounters:")[2])


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_all_parts_move_one_after_the_other_and_nothing_else_changes(tmp_path: Path, end: str, mark: str) -> None:
    """The archive has no problem at any time, no comment goes, and the ends of lines stay."""
    archive = Archive(tmp_path, mark + TEXT.replace("\n", end))
    for key in ("A", "B", "minister", "host", "clerk", "aunt"):
        result = archive.promote(key, *(("--country", "sm") if key == "aunt" else ()))
        assert result.exit_code == 0, result.output
        checked = archive.run("check")
        assert (checked.exit_code, "error" in checked.output, "warning" in checked.output) == (0, False, False)
    text = archive.read(MEETING)
    assert text.startswith(mark)
    assert set(re.findall("\r\n|\r|\n", text)) == {end}
    comments = re.compile(r"#[^\r\n]*")
    kept = [comment for content in archive.files().values() for comment in comments.findall(content.decode())]
    assert sorted(kept) == sorted(comments.findall(TEXT))
    assert "nothing" in archive.promote("A").output


def test_what_cited_the_written_out_source_is_mended(archive: Archive) -> None:
    """A record outside the meeting cannot cite it before, and a redirect that led to it leads to its file."""
    citing = (
        "name: Ada\nsort: Ada\ncountry: sm\nnames:\n  - text: Adah\n    lang: en\n    from: [vaduz-report.p1, {0}.p2]\n"
    )
    archive.write("people/ada.yaml", citing.format(f"{NAME}-a"))
    archive.write("redirects.yaml", f"# Moved.\n- old: sources/older\n  new: {NAME}-a\n  on: 2030-01-01")
    assert archive.run("check").exit_code == 1
    assert archive.promote("A", "--id", "example").exit_code == 0
    assert archive.read("people/ada.yaml") == citing.format("example")
    assert archive.read("redirects.yaml") == (
        "# Moved.\n- old: sources/older\n  new: example\n  on: 2030-01-01\n"
        f"- old: sources/{NAME}-a\n  new: example\n  on: 2031-06-01\n"
    )
    assert archive.run("check").exit_code == 0


def test_source_may_keep_the_id_of_its_page(archive: Archive) -> None:
    assert archive.promote("A", "--id", f"{NAME}-a").exit_code == 0
    assert "redirects.yaml" not in archive.files()
    assert archive.run("check").exit_code == 0


def test_a_taken_id_gets_a_letter_and_an_id_asked_for_does_not(archive: Archive) -> None:
    archive.write("people/ada-esempio.yaml", "name: Ida Muster\nsort: Muster, Ida\ncountry: li\n")
    assert "`ada-esempio` is taken" in archive.promote("minister", "--id", "ada-esempio").output
    assert archive.promote("minister").output.startswith("new: records/people/ada-esempio-b.yaml\n")


def published(archive: Archive, folder: str) -> None:
    """Commit a folder, and nothing else of the archive, on the main line."""
    settings = archive.read("../mkdocs.yml")
    repository = Repository(archive.root)
    archive.write("../mkdocs.yml", settings)
    repository.git("add", "mkdocs.yml", folder)
    repository.git("commit", "--quiet", "--message", "Begin")


def test_source_of_a_meeting_that_was_never_published_gets_no_redirect(archive: Archive) -> None:
    """The main line has other records, and the meeting is not committed yet."""
    published(archive, "records/sources")
    result = archive.promote("A")
    assert result.output.splitlines()[-1] == (
        f"no redirect: records/{MEETING} was never published, so nobody knows the page sources/{NAME}-a"
    )
    assert "redirects.yaml" not in archive.files()
    assert archive.run("check").exit_code == 0


def test_source_of_a_published_meeting_is_redirected(archive: Archive) -> None:
    published(archive, "records")
    assert "redirect: sources/" in archive.promote("A").output
    assert f"- old: sources/{NAME}-a\n" in archive.read("redirects.yaml")


def test_redirect_to_the_page_of_an_unpublished_source_is_mended(archive: Archive) -> None:
    archive.write("redirects.yaml", f"- old: sources/older\n  new: {NAME}-a\n  on: 2030-01-01\n")
    published(archive, "records/sources")
    assert archive.promote("A", "--id", "example").exit_code == 0
    assert archive.read("redirects.yaml") == "- old: sources/older\n  new: example\n  on: 2030-01-01\n"
