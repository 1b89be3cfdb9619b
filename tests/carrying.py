"""The example archive with a history, packed to carry: made once, and unpacked where a reader might unpack it."""

import shutil
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner

from briefings.__main__ import briefings
from briefings.settings import load_settings
from briefings.starting.settings_file import with_value
from conftest import EXAMPLE, ROOT
from test_history import Repository

NAME = "Iceland\N{EN DASH}Uruguay briefings"
TIDY = shutil.ignore_patterns("golden", "build")


@dataclass(frozen=True, kw_only=True)
class Packed:
    """The file, what the command said of it, where it was unpacked, and the commit that it was made from."""

    path: Path
    told: str
    unpacked: Path
    commit: str

    @property
    def checksum(self) -> str:
        return self.path.with_name(f"{self.path.name}.sha256").read_bytes().decode()


def with_history(root: Path, *, looks: bool) -> Repository:
    """The example archive as a repository; with the looks and hand-written pages of every archive, or without.

    Its one commit is the same wherever it is made.
    """
    repository = Repository(root)
    shutil.copytree(ROOT / "overrides", root / "overrides")
    shutil.copytree(EXAMPLE / "records", root / "records")
    shutil.copytree(ROOT / "docs" if looks else EXAMPLE / "docs", root / "docs")
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    if looks:
        spoken = load_settings(EXAMPLE / "mkdocs.yml").languages
        named = with_value(settings, ("site_name",), NAME)
        repository.write("mkdocs.yml", with_value(named, ("extra", "archive", "languages"), spoken))
    else:
        repository.write("all.yml", settings)
        own = (EXAMPLE / "mkdocs.yml").read_text(encoding="utf-8")
        repository.write("mkdocs.yml", own.replace("../../mkdocs.yml", "all.yml").replace("../../", ""))
    repository.write(".gitignore", "build/\n")
    repository.commit()
    return repository


@pytest.fixture(scope="session")
def packed(tmp_path_factory: pytest.TempPathFactory) -> Packed:
    """Unpacked below a name with spaces and letters of three scripts; tests only read it."""
    root = tmp_path_factory.mktemp("packed")
    repository = with_history(root / "archive", looks=True)
    result = CliRunner().invoke(briefings, ["offline", "--config", str(repository.root / "mkdocs.yml")])
    assert (result.exit_code, result.exception) == (0, None), result.output
    (path,) = (repository.root / "build" / "offline").glob("*.zip")
    unpacked = root / "My stick, Ünterlagen 100% #1" / "Брифинги جلسه"
    with zipfile.ZipFile(path) as file:
        file.extractall(unpacked)
    commit = repository.git("rev-parse", "--short", "HEAD").strip()
    return Packed(path=path, told=result.output, unpacked=unpacked, commit=commit)
