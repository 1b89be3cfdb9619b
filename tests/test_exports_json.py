"""The archive as JSON: every record with every field, and what is computed about it."""

import json
from collections.abc import Iterator

import pytest

from briefings.exports._computed_names import NAMES as COMPUTED
from briefings.link.commitments import CommitmentEntry
from briefings.link.meetings import MeetingEntry
from briefings.link.sources import SourceEntry
from briefings.parts.base import leaves
from briefings.read import read
from briefings.settings import Settings
from briefings.values.date import Date
from briefings.values.locator import Locator
from conftest import EXAMPLE
from exported import NAMES, Exported, exported, history_of, of_documents

ARCHIVES = pytest.mark.parametrize("name", NAMES)
Fields = dict[str, object]


def whole(name: str) -> Fields:
    return json.loads(exported(name).texts["data/archive.json.gz"])


def single(given: Exported, kind: str, id_: str) -> Fields:
    return json.loads(given.texts[f"data/{kind}/{id_}.json"])


def strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from strings(each)


def objects(value: object, *names: str) -> Iterator[Fields]:
    """Every object with exactly these names."""
    if isinstance(value, dict):
        if set(value) == set(names):
            yield value
        for each in value.values():
            yield from objects(each, *names)
    elif isinstance(value, list):
        for each in value:
            yield from objects(each, *names)


@ARCHIVES
def test_every_record_is_there_once_and_in_a_file_of_its_own(name: str) -> None:
    given, found = exported(name), whole(name)
    ids = [(each["kind"], each["id"]) for each in found["records"]]
    assert ids == [(each.kind, each.ref.id) for each in given.archive.entries]
    for each in found["records"]:
        assert single(given, each["kind"], each["id"]) == {"format": found["format"], **each}


@ARCHIVES
def test_every_text_of_every_record_comes_back(name: str) -> None:
    """Names in every script, words of sources, and text that means something to a program."""
    for entry in exported(name).archive.entries:
        fields = entry.source if isinstance(entry, SourceEntry) else entry.record
        texts = {str(value) for _, value in leaves(fields) if isinstance(value, str)}
        letters = {str(letter) for letter in getattr(fields, "sources", {})}
        assert texts - letters - set(strings(single(exported(name), entry.kind, entry.ref.id)["record"])) == set()


@ARCHIVES
def test_every_date_keeps_its_words_beside_its_first_and_last_day(name: str) -> None:
    for entry in exported(name).archive.entries:
        fields = entry.source if isinstance(entry, SourceEntry) else entry.record
        dates = [value for _, value in leaves(fields) if isinstance(value, Date)]
        found = list(objects(single(exported(name), entry.kind, entry.ref.id)["record"], "edtf", "earliest", "latest"))
        expected = [
            (date.edtf, date.earliest and date.earliest.isoformat(), date.latest and date.latest.isoformat())
            for date in dates
        ]
        assert [(each["edtf"], each["earliest"], each["latest"]) for each in found] == expected


@ARCHIVES
def test_every_paragraph_is_told_by_the_id_of_its_source(name: str) -> None:
    """A letter means something in its own record alone."""
    given = exported(name)
    sources = {each.ref.id for each in given.archive.sources}
    for entry in given.archive.entries:
        fields = entry.source if isinstance(entry, SourceEntry) else entry.record
        places = [value.at for _, value in leaves(fields) if isinstance(value, Locator)]
        told = set(strings(single(given, entry.kind, entry.ref.id)["record"]))
        found = {each for each in told if each.partition(".")[0] in sources}
        assert {at for at in places if at} <= {each.partition(".")[2] for each in found}


@ARCHIVES
def test_every_record_that_is_named_has_a_file_and_every_place_in_one_is_there(name: str) -> None:
    given, named = exported(name), 0
    for entry in given.archive.entries:
        computed = single(given, entry.kind, entry.ref.id)["computed"]
        for place in (each["in"] for each in computed["mentions"]):
            path, _, at = place.partition("#")
            found = json.loads(given.texts[f"data/{path}.json"])
            assert f"{found['kind']}/{found['id']}" == path
            assert not at.startswith("q") or at in {point["id"] for point in found["computed"]["points"]}
            named += 1
    assert named


@ARCHIVES
def test_undertaking_has_its_stage_and_every_step_with_evidence(name: str) -> None:
    given = exported(name)
    for entry in (each for each in given.archive.entries if isinstance(each, CommitmentEntry)):
        computed = single(given, entry.kind, entry.ref.id)["computed"]
        assert (computed["stage"], computed["outcome"]) == (entry.stage, entry.outcome)
        assert [each["text"] for each in computed["steps"]] == [step.text for step in entry.steps]
        assert [each["text"] for each in computed["possible_steps"]] == [step.text for step in entry.possible]
        assert all(each["from"] and each["in"] for each in computed["steps"])


@ARCHIVES
def test_points_stand_in_the_order_of_the_record_with_their_backing(name: str) -> None:
    given = exported(name)
    for entry in (each for each in given.archive.entries if isinstance(each, MeetingEntry)):
        found = single(given, entry.kind, entry.ref.id)
        assert len(found["record"]["points"]) == len(found["computed"]["points"])
        assert [each["backing"] for each in found["computed"]["points"]] == [point.backing for point in entry.points]
        assert found["computed"]["backing"] == entry.backing


def test_changes_of_a_record_are_those_of_its_history() -> None:
    given = exported("example")
    entry = given.archive.entries[0]
    kinds = [each["kind"] for each in single(given, entry.kind, entry.ref.id)["changes"]]
    assert kinds == ["corrected", "new"]
    assert whole("example")["archive"]["version"]["commit"] == given.archive.history.newest.commit


def test_file_of_a_record_that_moved_or_went_says_so() -> None:
    given = exported("example")
    moved = {(each.ref.kind, each.ref.id): each for each in given.archive.redirects}
    assert moved
    for (kind, id_), each in moved.items():
        found = single(given, kind, id_)
        assert found["gone"] == each.gone
        assert (found["moved_to"] or {}).get("id") == (each.new.id if each.new else None)


def test_without_an_address_places_are_told_from_the_root_of_the_site() -> None:
    documents, _ = read(EXAMPLE / "records")
    given = of_documents(documents, Settings(name="Test", languages=("en", "is", "es", "ru", "fa-AF")))
    found = json.loads(given.texts["data/archive.json.gz"])
    assert found["archive"]["version"] is None
    assert {each["address"].split("/")[0] for each in found["records"]} == {each["kind"] for each in found["records"]}


def test_two_exports_give_the_same_bytes() -> None:
    documents, _ = read(EXAMPLE / "records")
    again = of_documents(documents, exported("example").archive.settings, history_of(documents))
    assert again.texts == exported("example").texts


@ARCHIVES
def test_whole_archive_has_one_record_a_line(name: str) -> None:
    lines = exported(name).texts["data/archive.json.gz"].splitlines()
    given = exported(name).archive
    assert sum(line.startswith('{"kind":') for line in lines) == len(given.entries) + len(given.countries)


def test_every_computed_name_is_told_and_all_records_of_a_kind_have_the_same() -> None:
    records = [record for name in NAMES for record in whole(name)["records"]]
    by_kind: dict[str, set[frozenset[str]]] = {}
    for record in records:
        by_kind.setdefault(record["kind"], set()).add(frozenset(record["computed"]))
    assert {kind: len(names) for kind, names in by_kind.items()} == dict.fromkeys(by_kind, 1)
    assert {name for names in by_kind.values() for each in names for name in each} == set(COMPUTED)
