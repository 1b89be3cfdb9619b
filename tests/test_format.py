"""`briefings format`: one layout, twice the same, and nothing that anybody wrote is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from briefings.__main__ import briefings
from briefings.formatting import Formatted, formatted
from briefings.formatting.comments import comments, lost
from briefings.publish.places import Places
from briefings.read.document import Document
from briefings.read.files import record_files
from briefings.read.tree import Plain, plain
from briefings.read.yaml import read_document
from briefings.replace import ChangedMeanwhile, replace
from conftest import EXAMPLE, ROOT
from test_laws import YAML_LIKE

ARCHIVES = (ROOT / "records", EXAMPLE / "records")
MEETING = "records/meetings/2021-05-18-is-uy-punta-azul.yaml"
FOLDERS = sorted(path for archive in ARCHIVES for path in archive.iterdir() if path.is_dir())

UNTIDY = """\
# What was said of boats.

points:
  # the first one
  - text: "Boats: seven"   # as counted
    by: [a,  b]
  - {act: offer, by: a, id: q07}
  - text: >
      One line
      # no comment

      another
    # what was done
    act: state
# the name
title: 010
date: 2021-5-1
sources:
    A:
        account: uy
        publisher: NO
key_points: [q07, q09]
# That is all.
"""
TIDY = """\
# What was said of boats.
# the name
title: 010
date: 2021-5-1
sources:
  A:
    account: uy
    publisher: NO
key_points: [q07, q09]
points:
  # the first one
  - id: q10
    by: [a, b]
    text: "Boats: seven"   # as counted
  - id: q07
    by: a
    act: offer
  - id: q11
    # what was done
    act: state
    text: >
      One line
      # no comment

      another
# That is all.
"""


def read_as(path: str, content: bytes) -> Document:
    document, problems = read_document(path, content)
    assert problems == ()
    return document


def without_new_ids(before: Plain, after: Plain) -> Plain:
    """The tree `after` without the ids of points that `before` does not have."""
    if not (isinstance(before, dict) and isinstance(after, dict) and isinstance(after.get("points"), list)):
        return after
    pairs = zip(before["points"], after["points"], strict=True)
    points: list[Plain] = [
        {name: value for name, value in new.items() if name != "id" or "id" in old}
        if isinstance(new, dict) and isinstance(old, dict)
        else new
        for old, new in pairs
    ]
    return {**after, "points": points}


def keeps_the_laws(path: str, content: bytes) -> Formatted:
    """Twice is once; values and comments are those that were there; a file that is left alone gets a reason."""
    result = formatted(path, content)
    if result.content is None:
        assert result.problems
        return result
    before, after = read_as(path, content), read_as(path, result.content)
    assert without_new_ids(plain(before.root), plain(after.root)) == plain(before.root)
    words = [sorted(each.text for each in comments(one, one.root)) for one in (before, after)]
    assert words[0] == words[1]
    assert lost(before, after) is None
    assert b"\r" not in result.content
    assert result.content == content or formatted(path, result.content) == result
    return result


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_record_of_both_archives_keeps_the_laws(folder: Path) -> None:
    for file in record_files(folder):
        result = keeps_the_laws(f"records/{file.path}", file.content or b"")
        assert result.content is not None


NAMES = st.sampled_from(
    ["title", "date", "sources", "points", "sides", "by", "id", "act", "text", "from", "role", "country", "review", "x"]
)
PIECES = st.text(alphabet=st.sampled_from("ab :#-'\"\\{}[],&*!|>%@`~0é\u200f\u2028\U0001f600"), max_size=14)
SCALARS = st.one_of(
    st.sampled_from(["a", "q01", "q07", "010", "NO", "~", "2021-5-1", "a b", "1e3", "0x1F", "''", '""', "'a: b'"]),
    PIECES.map(lambda words: "'" + words.replace("'", "''") + "'"),
    st.sampled_from(['"a # b"', '"\\u00e9\\n"', "[a,  b]", "[]", "{}", "{act: offer, by: [x, y]}", "[{text: a}, b]"]),
    st.sampled_from(["|\n{}a\n{}# b\n\n{}c", ">\n{}a\n{}b\n\n{}c", ">-\n{}a # b", "a\n{}b\n\n{}c", '"a\n{}b"']),
)
REMARKS = st.sampled_from(["", "", "", "# one", "# two: x", "#three", "\n# four\n\n# five"])


@st.composite
def records(draw: st.DrawFn) -> bytes:
    """A record as somebody may write it: any fields in any order, any layout, comments anywhere."""
    lines = [draw(REMARKS), *draw(mappings("", 3)), draw(REMARKS)]
    end = draw(st.sampled_from(["\n", "\r\n"]))
    return ("\n".join(line for line in lines if line) + "\n").replace("\n", end).encode()


@st.composite
def mappings(draw: st.DrawFn, indent: str, depth: int) -> list[str]:
    names = draw(st.lists(NAMES, min_size=1, max_size=4, unique=True))
    lines: list[str] = []
    for name in names:
        lines += draw(remarks(indent))
        lines += draw(values(f"{indent}{name}:", indent, depth))
    return lines


@st.composite
def remarks(draw: st.DrawFn, indent: str) -> list[str]:
    return [f"{indent}{line}" if line else "" for line in draw(REMARKS).split("\n")]


@st.composite
def values(draw: st.DrawFn, start: str, indent: str, depth: int) -> list[str]:
    """What stands behind `start`: a value on the same line, or fields or a list below it."""
    form = draw(st.sampled_from(["scalar", "scalar", "mapping", "list"])) if depth else "scalar"
    inner = indent + " " * draw(st.integers(1, 4))
    remark = draw(st.sampled_from(["", "", "", "  # end", " # x: y"]))
    if form == "scalar":
        value = draw(SCALARS).replace("{}", inner) if start.strip() else "a"
        return f"{start} {value}{'' if chr(10) in value else remark}".split("\n")
    if form == "mapping":
        return [f"{start}{remark}", *draw(mappings(inner, depth - 1))]
    return [f"{start}{remark}", *draw(items(inner, depth - 1))]


@st.composite
def items(draw: st.DrawFn, indent: str, depth: int) -> list[str]:
    lines: list[str] = []
    for _ in range(draw(st.integers(1, 3))):
        lines += draw(remarks(indent))
        if depth and draw(st.booleans()):
            first, *rest = [line for line in draw(mappings(f"{indent}  ", depth - 1)) if line]
            lines += [f"{indent}- {first.lstrip()}", *rest]
        else:
            lines.append(f"{indent}- {draw(st.sampled_from(['a', 'q03', '[a, b]', '{by: a, act: b}', '010']))}")
    return lines


@given(records(), st.sampled_from(["meetings", "people", "events", "nothing"]))
@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@example(UNTIDY.encode(), "meetings")
def test_any_record_keeps_the_laws(content: bytes, kind: str) -> None:
    keeps_the_laws(f"records/{kind}/x.yaml", content)


@given(st.binary(max_size=200) | YAML_LIKE.map(str.encode))
@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
def test_any_bytes_keep_the_laws(content: bytes) -> None:
    keeps_the_laws("records/meetings/x.yaml", content)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_an_untidy_record_gets_the_layout(end: str, mark: str) -> None:
    content = (mark + UNTIDY.replace("\n", end)).encode()
    assert formatted(MEETING, content) == Formatted(content=TIDY.encode())


def test_points_without_any_id_are_numbered_from_the_first() -> None:
    content = b"key_points: [q02]\npoints:\n  - text: a\n  - text: b\n"
    expected = b"key_points: [q02]\npoints:\n  - id: q01\n    text: a\n  - id: q02\n    text: b\n"
    assert formatted(MEETING, content).content == expected


def test_only_kinds_with_points_get_ids() -> None:
    content = b"points:\n  - text: a\n"
    assert formatted("records/people/x.yaml", content).content == content


REFUSED = {
    "comment behind the hyphen of an entry": (
        b"points:\n  - # why\n    text: a\n    by: b\n",
        ("layout", 2, "this comment would be lost, or come to stand at something else"),
    ),
    "field that stands twice": (
        b"title: a\ntitle: b\n",
        ("repeated-field", 2, "`title` stands here a second time"),
    ),
    "file that YAML cannot read": (
        b"title: a: b\n",
        ("yaml-syntax", 1, "a second `: ` stands in this value, so YAML takes its first words for a field"),
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_file_that_could_lose_something_is_refused(case: str) -> None:
    content, expected = REFUSED[case]
    result = formatted(MEETING, content)
    assert result.content is None
    assert [(each.rule, each.place.line, each.message) for each in result.problems] == [expected]


def test_a_refused_file_is_laid_out_once_its_help_is_followed() -> None:
    behind, above = b"sides: [{country: uy}]  # why\n", b"# why\nsides: [{country: uy}]\n"
    (problem,) = formatted(MEETING, behind).problems
    assert problem.help.startswith("put it on a line of its own above its field")
    assert formatted(MEETING, above).content == b"# why\nsides:\n  - country: uy\n"


def run(places: Places, *words: str) -> Result:
    return CliRunner().invoke(briefings, ["format", "--config", str(places.config), *words])


def contents(folder: Path) -> Iterator[tuple[str, bytes]]:
    return ((path.as_posix(), path.read_bytes()) for path in sorted(folder.rglob("*")) if path.is_file())


def test_check_names_what_would_change_and_changes_nothing(example: Places) -> None:
    before = dict(contents(example.records))
    result = run(example, "--check", str(example.records / "topics"))
    expected = [
        f"records/{path.relative_to(example.records).as_posix()}"
        for path in sorted((example.records / "topics").glob("*.yaml"))
        if formatted(f"records/topics/{path.name}", path.read_bytes()).content != path.read_bytes()
    ]
    assert result.output.splitlines()[:-1] == [f"would change: {path}" for path in expected]
    assert result.exit_code == bool(expected)
    assert dict(contents(example.records)) == before


def test_format_changes_every_record_once(example: Places) -> None:
    path = example.records / "topics" / "untidy.yaml"
    path.write_bytes(b"definition: Boats.\r\nname: 'Boats'\r\n")
    assert run(example, "--check").exit_code == 1
    first = run(example)
    assert first.exit_code == 0
    assert "changed: records/topics/untidy.yaml" in first.output.splitlines()
    assert path.read_bytes() == b"name: 'Boats'\ndefinition: Boats.\n"
    assert (run(example).output, run(example, "--check").exit_code) == ("no files changed\n", 0)


def test_a_refused_file_is_told_and_left_alone_while_the_others_change(example: Places) -> None:
    folder = example.records / "topics"
    bad, good = folder / "bad.yaml", folder / "good.yaml"
    bad.write_bytes(b"name: a\nname: b\n")
    good.write_bytes(b"definition: a\nname: b\n")
    result = run(example, str(bad), str(good))
    assert result.exit_code == 1
    assert result.output == (
        "changed: records/topics/good.yaml\n"
        "records/topics/bad.yaml:2:1: error: `name` stands here a second time [repeated-field]\n"
        "    2 | name: b\n"
        "      | ^^^^\n"
        "help: keep one of the two, then format again\n\n"
        "1 error\n"
    )
    assert (bad.read_bytes(), good.read_bytes()) == (b"name: a\nname: b\n", b"name: b\ndefinition: a\n")
    assert not list(folder.glob(".*"))


def test_a_path_that_is_no_record_is_wrong_usage(example: Places) -> None:
    result = run(example, str(example.config))
    assert result.exit_code == 2
    assert "is neither a record nor a folder of records" in result.output


def test_a_file_that_was_changed_meanwhile_stays(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"newer")
    with pytest.raises(ChangedMeanwhile):
        replace(path, b"old", b"laid out")
    assert list(contents(tmp_path)) == [(path.as_posix(), b"newer")]
