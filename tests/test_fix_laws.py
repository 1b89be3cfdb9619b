"""Laws of mending: whatever a file holds, only its mistakes change, and none is added."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefings.fixing import Fixed, fixed
from briefings.fixing.attempt import attempt
from briefings.read.lines import ends, split
from briefings.read.tree import Scalar, nodes
from briefings.read.yaml import read_document
from briefings.settings import Settings
from conftest import EXAMPLE
from test_laws import YAML_LIKE

SETTINGS = Settings(name="Test", languages=("en", "es", "is"))
FILES = sorted(path.relative_to(EXAMPLE).as_posix() for path in EXAMPLE.glob("records/*/*.yaml"))
MARKS = str.maketrans("", "", '"\\ \t\u00a0\u2003')
"""All that a safe fix writes or takes away."""

SLIPS = {
    "no space after a colon": (": ", ":"),
    "no space after a hyphen": ("- ", "-"),
    "tab after a colon": (": ", ":\t"),
    "tab for two spaces": ("  ", "\t"),
    "tab for four spaces": ("    ", "\t"),
    "no-break space": (" ", "\u00a0"),
    "another colon": (" ", ": "),
    "quotation marks lost": ('"', ""),
    "sign before a value": (": ", ": @"),
    "letter lost": ("e", ""),
    "letters turned": ("at", "ta"),
    "Windows line end": ("\n", "\r\n"),
}


@st.composite
def damaged(draw: st.DrawFn) -> tuple[str, bytes]:
    """A record of the example with a few slips of the hand, each at one of the places where it can be made."""
    path = draw(st.sampled_from(FILES))
    text = (EXAMPLE / path).read_text(encoding="utf-8")
    for slip in draw(st.lists(st.sampled_from(sorted(SLIPS)), min_size=1, max_size=5)):
        old, new = SLIPS[slip]
        parts = text.split(old)
        if len(parts) > 1:
            at = draw(st.integers(1, len(parts) - 1))
            text = old.join(parts[:at]) + new + old.join(parts[at:])
    return path, text.encode()


def edited_lines(result: Fixed) -> set[int]:
    return {edit.line for problem in result.problems if problem.fix for edit in problem.fix.edits}


def keeps_the_laws(path: str, content: bytes, *, suggestions: bool) -> None:
    result = fixed(path, content, SETTINGS, suggestions=suggestions)
    assert bool(result.problems) == (result.content != content)
    assert fixed(path, result.content, SETTINGS, suggestions=suggestions) == Fixed(content=result.content)
    if not result.problems:
        return
    old, new = content.decode(), result.content.decode()
    changed = edited_lines(result)
    _other_lines_stay(old, new, changed)
    _other_values_stay(path, content, result.content, changed)
    _problems_do_not_grow(path, content, result.content)
    if not suggestions:
        assert old.translate(MARKS) == new.translate(MARKS)


def _other_lines_stay(old: str, new: str, changed: set[int]) -> None:
    assert ends(old) == ends(new)
    pairs = enumerate(zip(split(old), split(new), strict=True), start=1)
    assert {number for number, (one, other) in pairs if one != other} <= changed


def _other_values_stay(path: str, old: bytes, new: bytes, changed: set[int]) -> None:
    """Every value that could be read, and stands on lines without an edit, is read as the same."""
    before, after = (read_document(path, content)[0] for content in (old, new))
    kept = {(node.place, node.text) for node in nodes(after.root) if isinstance(node, Scalar)}
    for node in nodes(before.root):
        if isinstance(node, Scalar) and not changed & set(range(node.place.line, node.end.line + 1)):
            assert (node.place, node.text) in kept


def _problems_do_not_grow(path: str, old: bytes, new: bytes) -> None:
    """What kept the file from being read hid the others; then it is read further."""
    before, after = attempt(path, old, SETTINGS), attempt(path, new, SETTINGS)
    if before.stopped is None:
        assert after.stopped is None
        assert len(after.problems) < len(before.problems)
    elif after.stopped:
        assert after.stopped.place.line >= before.stopped.place.line


@given(damaged(), st.booleans())
@settings(max_examples=120, suppress_health_check=[HealthCheck.too_slow])
def test_damaged_records_keep_the_laws(record: tuple[str, bytes], suggestions: bool) -> None:  # noqa: FBT001 - drawn
    keeps_the_laws(*record, suggestions=suggestions)


@given(
    st.binary(max_size=200)
    | YAML_LIKE.map(str.encode)
    | st.text("ab:-\t \n\"'#@\u00a0[]{}|>", max_size=60).map(str.encode),
    st.sampled_from(["people", "meetings", "topics"]),
)
@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
def test_any_bytes_keep_the_laws(content: bytes, kind: str) -> None:
    keeps_the_laws(f"records/{kind}/x.yaml", content, suggestions=True)


@pytest.mark.parametrize("path", FILES)
def test_sound_record_stays_as_it_is(path: str) -> None:
    content = (EXAMPLE / path).read_bytes()
    assert fixed(path, content, SETTINGS, suggestions=True) == Fixed(content=content)


@pytest.mark.parametrize(
    ("old", "new"),
    [("  ", "\t"), (": ", ":\t"), (": ", ":\u00a0"), ("- ", "-\u2003")],
    ids=["tabs", "tabs after colons", "spaces after colons", "spaces after hyphens"],
)
@pytest.mark.parametrize("path", FILES[::3])
def test_slip_in_every_line_is_undone(path: str, old: str, new: str) -> None:
    content = (EXAMPLE / path).read_bytes()
    slips = "\n".join(_slipped(line, old, new) for line in content.decode().split("\n"))
    assert fixed(path, slips.encode(), SETTINGS).content == content


def _slipped(line: str, old: str, new: str) -> str:
    """The slip in the indentation, or behind the first word."""
    words = line.lstrip(" ")
    indentation = line[: len(line) - len(words)]
    if old == "  ":
        return indentation.replace(old, new) + words
    first = words[: words.find(" ") + 1]
    return line if words.startswith("#") else indentation + first.replace(old, new) + words[len(first) :]
