"""What `briefings promote` refuses: it says why, and nothing is written."""

from pathlib import Path

import pytest

from briefings.promoting import writing
from briefings.promoting.writing import LeftWritten, write
from briefings.replace import ChangedMeanwhile
from written_out import NAME, TEXT, Archive


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive(tmp_path)


REFUSED = {
    "unknown meeting": ((f"{NAME}x", "A"), f"there is no meeting `{NAME}x`; did you mean `{NAME}`?"),
    "unknown key": ((NAME, "D"), "written out there: `A`, `B`, `minister`, `host`, `clerk`, `aunt`"),
    "source with a file": ((NAME, "C"), "source C has a file already: records/sources/vaduz-report.yaml"),
    "no country": ((NAME, "aunt"), "add --country and its code"),
    "no such country": ((NAME, "aunt", "--country", "LI"), "`LI` is not a country's code"),
    "no id": ((NAME, "A", "--id", "Example"), "`Example` is not an id; ids have small letters"),
    "reserved id": ((NAME, "A", "--id", "source"), "`source` has another meaning in records"),
    "former id": ((NAME, "A", "--id", "older"), "`older` is taken, or was once"),
    "key of another meeting": ((NAME, "A", "--id", "guest"), "`guest` is taken"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_done_is_told_and_nothing_is_written(archive: Archive, case: str) -> None:
    archive.write("redirects.yaml", "- old: sources/older\n  new: vaduz-report\n  on: 2030-01-01\n")
    other = (
        TEXT.replace("minister\n", "guest\n").replace("[minister", "[guest").replace("sides.minister", "sides.guest")
    )
    archive.write("meetings/2032-05-06-sm-li-vaduz.yaml", other)
    before = archive.files()
    words, message = REFUSED[case]
    result = archive.run("promote", *words)
    assert (result.exit_code, archive.files()) == (2, before)
    assert message in " ".join(result.output.split())


def test_spelling_that_rests_on_a_written_out_source_waits_for_it(tmp_path: Path) -> None:
    archive = Archive(tmp_path, TEXT.replace("from: C.p1", "from: [C.p1, A.t]"))
    result = archive.promote("minister")
    assert f"promote that first: briefings promote {NAME} A" in " ".join(result.output.split())
    assert archive.promote("A").exit_code == archive.promote("minister").exit_code == 0
    assert "from: [vaduz-report.p1, vaduz-example-2031-05-07.t]" in archive.read("people/ada-esempio.yaml")


@pytest.mark.parametrize("damage", [("act: offer", "act: offers"), ("title: San", "title: [San")])
def test_meeting_with_an_error_is_left_alone(tmp_path: Path, damage: tuple[str, str]) -> None:
    archive = Archive(tmp_path, TEXT.replace(*damage))
    before = archive.files()
    result = archive.promote("A")
    assert (result.exit_code, archive.files()) == (1, before)
    assert "1 error" in result.output
    assert result.output.endswith("Nothing was written: mend this first.\n")


def test_new_problem_stops_it(archive: Archive) -> None:
    """Another person of this name may be the same one."""
    archive.write("people/esempio.yaml", "name: Ada Esempio\nsort: Esempio, Ada\ncountry: sm\n")
    before = archive.files()
    result = archive.promote("minister")
    assert "[perhaps-the-same-person]" in result.output
    assert (result.exit_code, archive.files()) == (1, before)


def test_comment_that_would_be_lost_stops_it(tmp_path: Path) -> None:
    archive = Archive(
        tmp_path, TEXT.replace("- name: Di Ejemplo\n    key: aunt", "- {name: Di, # of whom?\n     key: aunt}")
    )
    before = archive.files()
    result = archive.promote("aunt", "--country", "sm")
    assert "the comment `# of whom?` would be lost" in " ".join(result.output.split())
    assert (result.exit_code, archive.files()) == (2, before)


def test_all_files_are_written_or_none(tmp_path: Path) -> None:
    first, second, fresh = tmp_path / "first", tmp_path / "second", tmp_path / "new" / "fresh"
    first.write_bytes(b"1")
    second.write_bytes(b"by somebody else")
    with pytest.raises(ChangedMeanwhile):
        write({first: (b"1", b"2"), second: (b"1", b"2"), fresh: (None, b"2")})
    assert (first.read_bytes(), second.read_bytes(), fresh.exists()) == (b"1", b"by somebody else", False)
    with pytest.raises(FileExistsError):
        write({first: (b"1", b"2"), second: (None, b"2")})
    assert (first.read_bytes(), second.read_bytes()) == (b"1", b"by somebody else")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["first", "new", "second"]


def test_what_could_not_be_taken_back_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fresh, other = tmp_path / "fresh", tmp_path / "other"
    other.write_bytes(b"1")

    def full(path: Path, *_: bytes) -> None:
        raise OSError(28, "No space left on device", str(path))

    def refused(path: Path) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(writing, "replace", full)
    monkeypatch.setattr(Path, "unlink", refused)
    with pytest.raises(LeftWritten) as left:
        write({fresh: (None, b"2"), other: (b"1", b"2")})
    assert (left.value.paths, fresh.read_bytes()) == ((fresh,), b"2")


def test_a_full_disk_is_told_without_a_trace(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, _: bytes) -> None:
        raise OSError(28, "No space left on device", str(path))

    before = archive.files()
    monkeypatch.setattr(writing, "create", full)
    result = archive.promote("minister")
    assert "nothing was written: No space left on device" in result.output
    assert (result.exit_code, archive.files()) == (1, before)
