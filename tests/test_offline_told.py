"""What a copy to carry is called, and that hostile settings are told as text."""

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import html

from briefings.carrying.carried import Carried, carried
from briefings.carrying.start import start_of
from briefings.settings import Settings

VERSION = '{"version": "2031.5.6+abcdef1"}'


INSIDE = ("site/data/meetings/a.json", "site/meetings/a.pdf", "site/index.html")


def made(folder: Path, settings: Settings, package: str = VERSION, inside: Collection[str] = INSIDE) -> Carried:
    (folder / "data").mkdir()
    (folder / "data" / "datapackage.json").write_text(package, encoding="utf-8")
    return carried(settings, folder, inside)


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Briefings", "briefings-2031-05-06-abcdef1.zip"),
        ("Íslensk skjöl", "islensk-skjol-2031-05-06-abcdef1.zip"),
        ("../../etc/passwd", "etc-passwd-2031-05-06-abcdef1.zip"),
        ("An archive of very many briefings of a long name", "an-archive-of-very-many-2031-05-06-abcdef1.zip"),
        ("x" * 90, f"{'x' * 32}-2031-05-06-abcdef1.zip"),
        ("Встречи", "archive-2031-05-06-abcdef1.zip"),
    ],
    ids=["plain", "other-letters", "path", "long", "one-long-word", "no-letter"],
)
def test_file_has_a_short_name_that_every_system_has(tmp_path: Path, name: str, file: str) -> None:
    assert made(tmp_path, Settings(name=name)).file == file


def test_copy_without_a_version_is_named_by_the_archive_alone(tmp_path: Path) -> None:
    told = made(tmp_path, Settings(name="Briefings"), "{}")
    assert (told.file, told.version) == ("briefings.zip", None)


def test_what_is_inside_is_counted(tmp_path: Path) -> None:
    told = made(tmp_path, Settings(name="Briefings"))
    assert (told.briefings, told.pdfs, told.files, told.longest) == (1, 1, 3, 25)


@pytest.mark.parametrize(
    ("names", "mark"),
    [(["mark.svg", "favicon.png"], "mark.svg"), (["favicon.png"], "favicon.png")],
    ids=["own-looks", "theme-alone"],
)
def test_start_page_shows_a_picture_that_is_inside(tmp_path: Path, names: list[str], mark: str) -> None:
    """By it the page finds out whether the rest of the copy stands beside it."""
    told = made(tmp_path, Settings(name="Briefings"), inside=[f"site/assets/images/{name}" for name in names])
    page = html.document_fromstring(start_of(told)["START.html"].decode())
    assert page.xpath("//img/@src") == [f"site/assets/images/{mark}"]


def test_hostile_settings_are_told_as_text(tmp_path: Path) -> None:
    hostile = "<script>alert(1)</script>\"'&{{ 7 * 7 }}"
    told = made(tmp_path, Settings(name="Briefings"))
    settings = Settings(name=hostile, description=hostile, address=hostile, repository=hostile, records_licence=hostile)
    plain, changed = (
        html.document_fromstring(start_of(each)["START.html"].decode())
        for each in (
            replace(
                told, settings=Settings(name="a", description="a", address="a", repository="a", records_licence="a")
            ),
            replace(told, settings=settings),
        )
    )
    assert [each.tag for each in changed.iter()] == [each.tag for each in plain.iter()]
    assert changed.find(".//h1").text == hostile
