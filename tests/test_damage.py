"""Whatever happens to one record file, the answer is messages at a place or a whole site, never an exception."""

import random
from collections.abc import Callable
from dataclasses import replace

import pytest
from click.testing import CliRunner

from briefings.__main__ import briefings
from briefings.check import check
from briefings.history import NO_HISTORY
from briefings.link import link
from briefings.problem import notes_in, stops_build
from briefings.publish.places import Places
from briefings.read.document import Document
from briefings.read.yaml import read_document
from briefings.render import rendered
from briefings.settings import Settings
from briefings.story import TEMPLATES
from conftest import AS_OF, EXAMPLE
from test_golden import files_of

Damage = Callable[[Document, bytes], Document | None]


def _deleted(_document: Document, _content: bytes) -> None:
    """The file is gone."""


def _renamed(document: Document, _content: bytes) -> Document:
    return replace(document, path=document.path.replace(".yaml", "-renamed.yaml"))


def _emptied(document: Document, _content: bytes) -> Document:
    return read_document(document.path, b"")[0]


def _moved(document: Document, content: bytes) -> Document:
    other = "places" if document.folder != "places" else "people"
    return read_document(f"records/{other}/{document.id}.yaml", content)[0]


def _cut(document: Document, content: bytes) -> Document:
    return read_document(document.path, content[: len(content) // 2])[0]


def _without_every_third_line(document: Document, content: bytes) -> Document:
    lines = [line for number, line in enumerate(content.splitlines(keepends=True)) if number % 3]
    return read_document(document.path, b"".join(lines))[0]


def _garbled(document: Document, content: bytes) -> Document:
    """A few bytes are others, the same ones in every run."""
    noise = random.Random(document.path)  # noqa: S311 - noise, not a secret
    garbled = bytearray(content)
    for _ in range(8):
        garbled[noise.randrange(len(garbled))] = noise.randrange(256)
    return read_document(document.path, bytes(garbled))[0]


DAMAGES: tuple[Damage, ...] = (_deleted, _renamed, _emptied, _moved, _cut, _without_every_third_line, _garbled)
FILES = sorted(path.relative_to(EXAMPLE).as_posix() for path in EXAMPLE.glob("records/**/*.yaml"))


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__.strip("_"))
def test_one_damaged_file_gives_messages_or_a_whole_archive(
    damage: Damage, example: Places, example_documents: tuple[Document, ...], example_settings: Settings
) -> None:
    for number, document in enumerate(example_documents):
        damaged = damage(document, (EXAMPLE / document.path).read_bytes())
        others = (*example_documents[:number], *example_documents[number + 1 :])
        records, problems = check((*others, damaged) if damaged else others, example_settings)
        for problem in problems:
            assert problem.place.path.startswith("records/"), problem
            assert problem.place.line >= 1, problem
            assert all((problem.message, problem.help)), problem
        unread = damaged is not None and not damaged.readable
        if not stops_build(problems) and not unread:
            archive = link(records, NO_HISTORY, AS_OF, notes_in(problems))
            with rendered(archive, TEMPLATES, example.texts) as pages:
                assert dict(pages)


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe\x00\x01", b"title: [", None], ids=["empty", "bytes", "cut", "gone"]
)
def test_damaged_file_leaves_the_last_good_site(built_example: Places, content: bytes | None) -> None:
    """Through the command: a message with the file's name, exit code 1, and the site as it was."""
    before = files_of(built_example.site)
    victim = min((built_example.records / "people").iterdir())
    victim.unlink()
    if content is not None:
        victim.write_bytes(content)
    result = CliRunner().invoke(briefings, ["build", "--config", str(built_example.config)])
    assert result.exit_code == 1
    assert "Traceback" not in result.output
    assert victim.stem in result.output
    assert "the last good site stays as it was" in result.output
    assert files_of(built_example.site) == before
