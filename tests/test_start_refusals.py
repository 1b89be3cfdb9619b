"""`briefings start` does nothing where something could be lost, and asks again where an answer is wrong."""

from pathlib import Path

import pytest

from starting import EXAMPLE, FILES, GIVEN, Repository, files, small_archive, start


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    made = small_archive(tmp_path)
    monkeypatch.chdir(made.root)
    return made


def refused(*words: str) -> str:
    """The mistake, in one line."""
    result = start(*words)
    assert result.exit_code == 2, result.output
    return result.output.partition("\nError: ")[2].removesuffix("\n")


@pytest.mark.parametrize("path", ["notes.txt", "records/topics/whales.yaml"], ids=["untracked", "changed"])
def test_what_is_not_committed_stands_in_the_way(copy: Repository, path: str) -> None:
    copy.write(path, "name: mine\n")
    before = files(copy.root)
    assert refused(*GIVEN) == (
        f"not everything is committed ({path}), so that it could not be brought back; "
        "commit it, or put it aside with `git stash --include-untracked`"
    )
    assert files(copy.root) == before


def test_without_git_or_a_commit_nothing_could_be_brought_back(copy: Repository) -> None:
    (copy.root / ".git").rename(copy.root.parent / "elsewhere")
    assert refused(*GIVEN).startswith("this is no git checkout, ")
    copy.git("init", "--quiet")
    assert refused(*GIVEN).startswith("nothing is committed here, ")
    assert files(copy.root) == FILES


def test_archive_that_is_part_of_a_repository_is_left_alone(copy: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    copy.write("inner/mkdocs.yml", FILES["mkdocs.yml"])
    copy.commit()
    monkeypatch.chdir(copy.root / "inner")
    assert refused(*GIVEN).startswith("this archive is a part of a repository; ")


def test_folder_without_an_archive_is_none_to_start_from(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert refused(*GIVEN) == "there is no mkdocs.yml here; run this in the first folder of your copy"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((), "give --name, --countries, --repository, or --ask to be asked: there is no terminal to ask at"),
        (("--countries", "PT"), "--countries: give two countries, with a comma between them; who visits comes first"),
        (
            ("--countries", "PT,pt"),
            "--countries: give two countries, with a comma between them; who visits comes first",
        ),
        (
            ("--countries", "PT,Atlantis"),
            "--countries: `Atlantis` is no country; give its ISO 3166 code or its English",
        ),
        (("--name", "\N{RIGHT-TO-LEFT OVERRIDE}x"), "--name: the invisible character U+202E (right-to-left override)"),
        (("--name", " "), "--name: this cannot be empty"),
        (("--repository", "javascript:x"), "--repository: this is not a web address that the archive links to; "),
        (
            ("--repository", "https://example.org/x?y"),
            "--repository: leave out the question mark or # and what follows",
        ),
        (("--repository", "https://example.org/x"), "give --address, or --ask to be asked: there is no terminal"),
        (("--languages", "tlh-XX-"), "--languages: `tlh-XX-` is not a language; "),
        (("--languages", ","), "--languages: give at least one language"),
    ],
)
def test_mistake_in_an_option_is_told_with_a_way_out(copy: Repository, words: tuple[str, ...], told: str) -> None:
    given = dict(zip(GIVEN[::2], GIVEN[1::2], strict=True)) | dict(zip(words[::2], words[1::2], strict=True))
    flat = [word for pair in given.items() for word in pair] if words else []
    assert refused(*flat).startswith(told)
    assert files(copy.root) == FILES


TYPED = "New ones\nPT\nPT, Brazil\nhttps://github.com/me/own\n\nen, pt-BR\n\n"


def test_at_a_terminal_everything_is_asked_and_a_wrong_answer_again(copy: Repository) -> None:
    result = start("--ask", typed=TYPED + "y\n")
    assert result.exit_code == 0
    assert "Error: give two countries, with a comma between them" in result.output
    text = files(copy.root)["mkdocs.yml"]
    assert "site_url: https://me.github.io/own/\n" in text
    assert "site_description: Who met whom in Vaduz.\n" in text
    assert "languages: [en, pt-BR]\n" in text
    assert EXAMPLE in files(copy.root)


@pytest.mark.parametrize("answer", ["n\n", "\n", ""], ids=["no", "enter", "end"])
def test_nothing_is_done_without_a_yes(copy: Repository, answer: str) -> None:
    result = start("--ask", typed=TYPED + answer)
    assert (result.exit_code == 0, files(copy.root)) == (answer != "", FILES)
