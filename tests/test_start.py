"""`briefings start`: what goes, what changes, what comes, and how all of it is brought back."""

import re
import subprocess
from pathlib import Path

import pytest

from briefings.starting import carrying_out
from starting import EXAMPLE, FILES, GIVEN, Repository, files, small_archive, start


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    made = small_archive(tmp_path)
    monkeypatch.chdir(made.root)
    return made


SUMMARY = """\
deleted: records/, 1 file
deleted: records/topics/, 2 files
deleted: tests/archive/, 1 file
deleted: tests/archive/traced/, 1 file
changed: .github/CODEOWNERS
changed: .github/ISSUE_TEMPLATE/config.yml
changed: .github/workflows/check.yml
changed: CITATION.cff
changed: docs/handbook/contribute.md
changed: mkdocs.yml
new: records/meetings/example-pt-br.yaml
"""


def test_records_and_their_tests_go_and_addresses_change_in_place(copy: Repository) -> None:
    commit = copy.git("rev-parse", "HEAD").strip()
    result = start(*GIVEN)
    assert (result.exit_code, result.output[: len(SUMMARY)]) == (0, SUMMARY)
    after = files(copy.root)
    assert after.pop(EXAMPLE).startswith("# An example, invented from beginning to end")
    gone = {"records/topics/whales.yaml", "records/topics/seals.yaml", "records/redirects.yaml"}
    gone |= {"tests/archive/test_whales.py", "tests/archive/traced/whales.csv"}
    changed = {
        ".github/CODEOWNERS": "* @me\n/x/ @old-owners\n",
        ".github/ISSUE_TEMPLATE/config.yml": "url: https://me.github.io/own/handbook/\n",
        ".github/workflows/check.yml": "if: github.repository == 'me/own'\n# not old-owner/vaduz-two\n",
        "docs/handbook/contribute.md": "[here](https://github.com/me/own/issues)\n",
        "CITATION.cff": (
            'cff-version: 1.2.0\ntitle: "New ones: an archive of meetings kept as files"\n'
            "repository-code: https://github.com/me/own\nurl: https://me.github.io/own/\n"
        ),
        "mkdocs.yml": FILES["mkdocs.yml"]
        .replace("site_name: Vaduz briefings", "site_name: New ones")
        .replace("https://old-owner.github.io/vaduz/", "https://me.github.io/own/")
        .replace("https://github.com/old-owner/vaduz", "https://github.com/me/own")
        .replace("languages: [en, de]", f"started_after: {commit}\n    languages: [en, pt]"),
    }
    assert after == {path: text for path, text in {**FILES, **changed}.items() if path not in gone}
    assert not (copy.root / "records" / "topics").exists()
    assert (copy.root / "tests/archive/__pycache__/x.pyc").is_file()


def test_dry_run_shows_every_line_and_does_nothing(copy: Repository) -> None:
    result = start(*GIVEN, "--print")
    assert result.output.startswith(SUMMARY)
    assert "\n-* @old-owner/editors\n+* @me\n" in result.output
    assert "\n+++ records/meetings/example-pt-br.yaml\n" in result.output
    assert result.output.endswith("Nothing was done.\n")
    assert (result.exit_code, files(copy.root)) == (0, FILES)


def bring_back(copy: Repository, output: str) -> None:
    """Do what the command told."""
    (restore,) = re.findall(r"^  (git restore .*)$", output, re.MULTILINE)
    (new,) = re.findall(r"^  and delete (.*)$", output, re.MULTILINE)
    subprocess.run(restore.split(), cwd=copy.root, check=True)
    (copy.root / new).unlink(missing_ok=True)


def test_what_it_tells_at_its_end_brings_everything_back(copy: Repository) -> None:
    bring_back(copy, start(*GIVEN).output)
    assert files(copy.root) == FILES
    assert copy.git("status", "--porcelain") == ""


def test_failure_midway_tells_how_everything_is_brought_back(copy: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(carrying_out, "write", full)
    result = start(*GIVEN)
    assert result.exit_code == 1
    assert "Not everything could be done: [Errno 28] No space left on device." in result.output
    assert files(copy.root) != FILES
    bring_back(copy, result.output)
    assert files(copy.root) == FILES


def test_settings_that_were_changed_by_hand_before_are_taken_and_old_addresses_still_known(copy: Repository) -> None:
    by_hand = FILES["mkdocs.yml"].replace("old-owner", "me").replace("vaduz", "own")
    copy.write("mkdocs.yml", by_hand.replace("Who met whom in Vaduz.", "My own words."))
    copy.commit()
    assert start(*GIVEN).exit_code == 0
    after = files(copy.root)
    assert "site_description: My own words.\n" in after["mkdocs.yml"]
    assert after[".github/ISSUE_TEMPLATE/config.yml"] == "url: https://me.github.io/own/handbook/\n"
    assert after[".github/CODEOWNERS"] == "* @me\n/x/ @old-owners\n"


def test_deleted_records_are_not_missed_and_the_example_may_go(copy: Repository) -> None:
    start(*GIVEN)
    assert copy.check().output == "no problems\n"
    copy.commit()
    assert copy.check().output == "no problems\n"
    (copy.root / EXAMPLE).unlink()
    copy.commit()
    assert copy.check().output == "no problems\n"


def test_records_of_the_new_archive_are_missed(copy: Repository) -> None:
    start(*GIVEN)
    copy.topic("records/topics/gulls.yaml")
    copy.commit()
    (copy.root / "records/topics/gulls.yaml").unlink()
    assert "records/topics/gulls.yaml was on the main branch and is gone" in copy.check().output


def test_a_second_start_needs_a_line_to_be_deleted(copy: Repository) -> None:
    start(*GIVEN)
    copy.commit()
    before = files(copy.root)
    result = start(*GIVEN)
    assert (result.exit_code, files(copy.root)) == (2, before)
    assert "delete the line `started_after:` in mkdocs.yml and commit that" in result.output
    copy.write("mkdocs.yml", re.sub(r" *started_after: .*\n", "", before["mkdocs.yml"]))
    copy.commit()
    assert start(*GIVEN).exit_code == 0
    after = files(copy.root)
    assert after.keys() == before.keys()


def test_origin_that_is_another_repository_is_the_usual_one(copy: Repository) -> None:
    copy.git("remote", "add", "origin", "git@github.com:Some-One/their.archive.git")
    start(*GIVEN[:4])
    text = files(copy.root)["mkdocs.yml"]
    assert "repo_url: https://github.com/Some-One/their.archive\n" in text
    assert "site_url: https://some-one.github.io/their.archive/\n" in text
