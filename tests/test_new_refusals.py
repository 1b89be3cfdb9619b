"""`briefings new` writes nothing that is not right, nothing unasked for, and never over something else."""

from collections.abc import Callable
from pathlib import Path

import pytest

from briefings.drafting.composing import Composed, composed
from briefings.drafting.known import Known
from briefings.drafting.state import State
from briefings.publish.places import Places
from test_new import answers, files, run, with_set

PLACE = with_set("name=Herat", "country=af")


def test_what_is_missing_is_named_where_nobody_can_be_asked(example: Places) -> None:
    before = files(example)
    result = run(example, "person", *with_set("name=Ada Esempio"))
    assert result.exit_code == 2
    assert result.stderr.splitlines()[-3:] == [
        "Error: these are missing, and there is no terminal to ask at:",
        "  country: ISO 3166 code of the country served",
        "give each with --set FIELD=VALUE (or --id), or use --ask to be asked",
    ]
    assert files(example) == before


def test_an_id_is_missing_where_none_can_be_made_of_the_name(example: Places) -> None:
    result = run(example, "places", *with_set("name=Ŋala", "country=af"))
    assert result.exit_code == 2
    assert "\n  --id: the name of its file" in result.stderr
    assert run(example, "places", *with_set("name=Ŋala", "country=af"), "--id", "herat").exit_code == 0


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["plcaes"], "there is no kind `plcaes`; did you mean `places`?"),
        (["places", *with_set("nmae=Herat")], "there is no field `nmae`; did you mean `name`?"),
        (["places", *with_set("name")], "`name` has no `=`; write the field, `=`, and its value: `name=Vaduz`"),
        (["places", *with_set("name=a", "name=b")], "`name` is given twice"),
        (["meetings", *with_set("sides.1.country=af")], "count entries from 0, in their order"),
        (["meetings", *with_set("sides.country=af")], "there is no field `sides.country`"),
        (["meetings", *with_set("sources.0.publisher=af")], "there is no field `sources.0.publisher`"),
    ],
)
def test_an_option_that_belongs_nowhere_is_wrong_usage(example: Places, words: list[str], told: str) -> None:
    result = run(example, *words)
    assert result.exit_code == 2
    assert told in result.stderr


def test_a_wrong_value_by_option_is_told_as_the_checks_tell_it(example: Places) -> None:
    before = files(example)
    result = run(example, "places", *with_set("name=Herat", "country=Afghanistan"))
    assert result.exit_code == 1
    assert result.stderr == (
        "records/places/herat.yaml:3:10: error: `Afghanistan` is not a country's code [country-code]\n"
        "    3 | country: Afghanistan\n"
        "      |          ^^^^^^^^^^^\n"
        "help: write `af`\n"
        "\n"
        "1 error\n"
        "Nothing was written.\n"
    )
    assert files(example) == before


@pytest.mark.parametrize("typed", ["", "Herat\naf\n+\n", "Herat\naf\n\nherat\n"])
def test_where_answers_end_nothing_is_written(example: Places, typed: str) -> None:
    before = files(example)
    result = run(example, "places", typed=typed)
    assert result.exit_code == 1
    assert result.stderr.endswith("Nothing was written.\n")
    assert files(example) == before


@pytest.mark.parametrize("option", ["--print", "--dry-run"])
def test_a_file_that_is_only_shown_is_not_written(example: Places, option: str) -> None:
    before = files(example)
    result = run(example, "places", *PLACE, option)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.splitlines()[1:3] == ["name: Herat", "country: af"]
    assert files(example) == before


@pytest.mark.parametrize("id_", ["lisbon", "sea-rescue", "both", "af", "Herat", "../b"])
def test_an_id_that_is_taken_or_means_something_else_is_refused(example: Places, id_: str) -> None:
    before = {name: (example.records / name).read_bytes() for name in files(example)}
    assert run(example, "places", *PLACE, "--id", id_).exit_code == 1
    assert {name: (example.records / name).read_bytes() for name in files(example)} == before


def test_an_id_that_a_record_once_had_is_refused(example: Places) -> None:
    listing = example.records / "redirects.yaml"
    listing.write_text("- old: places/herat\n  new: lisbon\n  on: 2020-01-01\n", encoding="utf-8")
    result = run(example, "places", *PLACE, "--id", "herat")
    assert result.exit_code == 1
    proposed = run(example, "places", *PLACE, "--print")
    assert proposed.exit_code == 0
    assert run(example, "places", typed=answers("Herat", "af", "", "herat", "", "")).exit_code == 0
    assert (example.records / "places" / "herat-place.yaml").exists()
    assert not (example.records / "places" / "herat.yaml").exists()


def test_a_file_that_appears_meanwhile_stays_as_it_is(example: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    path = example.records / "places" / "herat.yaml"
    monkeypatch.setattr("briefings.commands.new.composed", _then_write(path))
    result = run(example, "places", *PLACE)
    assert (result.exit_code, result.stderr) == (
        1,
        "records/places/herat.yaml is there already.\nNothing was written.\n",
    )
    assert path.read_text(encoding="utf-8") == "somebody's"


def _then_write(path: Path) -> Callable[[State, Known], Composed]:
    def composed_late(state: State, known: Known) -> Composed:
        path.write_text("somebody's", encoding="utf-8")
        return composed(state, known)

    return composed_late


def test_a_record_that_does_not_fit_the_archive_is_shown_and_asked_about_again(example: Places) -> None:
    """Somebody of nearly the same name: `distinct_from`, which is not asked for, can be named and answered."""
    typed = answers("Ines Mareazul", "", "uy", "", "", "ines-mareazul-pilot", "distinct_from", "mareazul", "1", "")
    result = run(example, "person", typed=typed)
    assert result.exit_code == 0, result.output
    assert "this is perhaps the person of records/people/ines-mareazul.yaml" in result.output
    text = (example.records / "people" / "ines-mareazul-pilot.yaml").read_text(encoding="utf-8")
    assert "distinct_from: ines-mareazul\n" in text


def test_a_field_at_fault_is_asked_again(example: Places) -> None:
    result = run(example, "places", *with_set("name=Herat", "country=Persia"), typed=answers("", "Iran", ""))
    assert result.exit_code == 0, result.output
    assert "\nEnter: country\n" in result.output
    assert "country: ir\n" in (example.records / "places" / "herat.yaml").read_text(encoding="utf-8")
