"""A small archive in a repository of its own, as a copy of the real one is: for the tests of `briefings start`."""

from pathlib import Path

from click.testing import CliRunner, Result

from briefings.__main__ import briefings
from test_history import Repository

SETTINGS = """\
# The one place for what this archive is called.
site_name: Vaduz briefings  # a name
site_description: Who met whom in Vaduz.
site_url: https://old-owner.github.io/vaduz/
repo_url: https://github.com/old-owner/vaduz
copyright: Nobody's.
extra:
  archive:
    languages: [en, de]
    records_licence: CC BY 4.0
  generator: false

# How the pages become a site.
nav:
  - Home: index.md
"""
CITATION = """\
cff-version: 1.2.0
title: "Vaduz briefings: an archive of meetings kept as files"
repository-code: "https://github.com/old-owner/vaduz"
url: "https://old-owner.github.io/vaduz/"
"""
FILES = {
    "mkdocs.yml": SETTINGS,
    "CITATION.cff": CITATION,
    ".github/CODEOWNERS": "* @old-owner/editors\n/x/ @old-owners\n",
    ".github/ISSUE_TEMPLATE/config.yml": "url: https://old-owner.github.io/vaduz/handbook/\n",
    ".github/workflows/check.yml": "if: github.repository == 'old-owner/vaduz'\n# not old-owner/vaduz-two\n",
    "docs/handbook/contribute.md": "[here](https://github.com/old-owner/vaduz/issues)\n",
    "docs/decisions/0001.md": "https://github.com/old-owner/vaduz stays\n",
    "records/README.md": "# The records\n",
    "records/topics/whales.yaml": "name: Whales\ndefinition: Large animals.\n",
    "records/topics/seals.yaml": "name: Seals\ndefinition: Small animals.\n",
    "records/redirects.yaml": "- {old: topics/otters, gone: No reason., on: 2031-01-01}\n",
    "tests/archive/README.md": "# Tests of this archive\n",
    "tests/archive/test_whales.py": "def test(): pass\n",
    "tests/archive/traced/whales.csv": "fact,held_by\n",
    "tests/test_other.py": "def test(): pass\n",
}
EXAMPLE = "records/meetings/example-pt-br.yaml"
GIVEN = ("--name", "New ones", "--countries", "PT, Brazil", "--repository", "https://github.com/me/own.git")


def small_archive(folder: Path) -> Repository:
    """Committed, and with a file that git ignores in a folder that goes."""
    made = Repository(folder / "copy")
    for path, text in FILES.items():
        made.write(path, text)
    made.write(".gitignore", "__pycache__/\n")
    made.commit()
    made.write("tests/archive/__pycache__/x.pyc", "x")
    return made


def start(*words: str, typed: str | None = None) -> Result:
    return CliRunner().invoke(briefings, ["start", *words], input=typed)


def files(root: Path) -> dict[str, str]:
    """The text of every file that git would keep."""
    paths = (path for path in root.rglob("*") if path.is_file())
    inner = {path.relative_to(root).as_posix(): path for path in paths}
    kept = {name: path for name, path in inner.items() if not name.startswith(".git/") and "__pycache__" not in name}
    return {name: path.read_bytes().decode() for name, path in kept.items() if name != ".gitignore"}
