"""A file that the form made in, what the archive says of it once it lies among the records out."""

from dataclasses import dataclass
from pathlib import Path

from click.testing import CliRunner

from briefings.__main__ import briefings
from briefings.publish.places import Places


@dataclass(frozen=True, kw_only=True, slots=True)
class Sent:
    """A file by its name, as GitHub would get it."""

    name: str
    text: str


def laid(sent: Sent, places: Places) -> Path:
    """Put the file, unedited, among the meetings of an archive."""
    path = places.records / "meetings" / sent.name
    path.write_bytes(sent.text.encode())
    return path


def told(places: Places, *command: str) -> tuple[int, str]:
    """The exit code and the words of a command in an archive."""
    result = CliRunner().invoke(briefings, [*command, "--config", str(places.config)])
    return result.exit_code, result.output


def expect_accepted(sent: Sent, places: Places) -> None:
    """The checks and the formatter find nothing, and the archive builds."""
    path = laid(sent, places)
    code, words = told(places, "check")
    assert (code, words.partition(";")[0].strip()) == (0, "no problems"), words
    assert told(places, "format", "--check", str(path)) == (0, "no files would change\n")
    code, words = told(places, "build")
    assert code == 0, words
    assert path.read_bytes() == sent.text.encode()
