"""`briefings new`: a record of every kind, by options alone and by answers, is right and in the archive's layout."""

import pytest
from click.testing import CliRunner, Result

from briefings.__main__ import briefings
from briefings.formatting import formatted
from briefings.kinds import models
from briefings.problem import Problem, without_notes
from briefings.publish.places import Places
from briefings.story import checked

BY_OPTIONS = {
    "agreements": ("wool-pact", "title=Wool pact", "parties=uy", "parties.1=is"),
    "commitments": ("wool-by-sea", "title=Wool by sea", "kind=economic", "by=uy"),
    "events": ("kelp-summit", "name=Kelp Summit", "kind=summit", "date=2031", "place=lisbon"),
    "meetings": (
        "2031-05-06-uy-is-lisbon-harbour",
        "title=Talks: the second round #2",
        "kind=visit",
        "date=2031-05-06",
        "place_as_written=Lisbon Harbour",
        "sources.A.publisher=NO",
        "sources.A.published=2031",
        "sources.A.account=third-party",
        "sides.0.country=uy",
        "sides.0.role=visitor",
        "sides.0.people=ines-mareazul",
        "sides.0.people.1.name=Ada Esempio",
        "sides.1.country=is",
        "sides.1.role=host",
        "summary=Uruguay came.",
        "points.0.by.0=esempio",
        "points.0.by.1=ines-mareazul",
        "points.0.act=welcome",
        "points.0.text=Ada Esempio welcomed the wool.",
        "points.0.from=A.p2",
    ),
    "offices": ("keeper-of-kelp", "name=Keeper of kelp", "organisation=uy-cabinet"),
    "organisations": ("kelp-board", "name=Kelp board", "kind=other", "country=no"),
    "people": ("ada-esempio", "name=Ada Esempio", "country=no"),
    "places": ("herat", "name=Herat", "country=af"),
    "sources": (
        "kelp-news-2031-05",
        "title=Kelp",
        "kind=press",
        "account=is",
        "lang=is",
        "publisher=Kelp News",
        "published=2031-05",
        "text=none",
    ),
    "topics": ("kelp", "name=Kelp", "definition=Weeds: all of them."),
}


def answers(*lines: str) -> str:
    return "".join(f"{line}\n" for line in lines)


A_MEETING = answers(
    *(
        "Talks: the second round #2",
        "2",
        "",
        "minister",
        "2031-05-06",
        "lisbo",
        "<",
        "2031-05-06",
        "",
        "Lisbon Harbour",
    ),
    *("+", "island", "1", "is", "Kelp News", "2031-05-07", "https://example.org/kelp", ""),
    *("Úruguai", "1", "visitor", "Мареасуль", "1", "+", "Ivan Volkov", "volkov", "посол", ""),
    *("+", "is", "host", "", "", "Uruguay came.", ""),
    *("2, volkov", "welcomes", "welcome", "Ivan Volkov welcomed the wool.", "A.p3", "", "", ""),
)
BY_ANSWERS = {
    "agreements": answers("Wool pact", "uruguay, is", "uy, is", "", "", "", ""),
    "commitments": answers("Wool by sea", "economics", "economic", "", ""),
    "events": answers("Kelp Summit", "summit", "2031", "lisb", "1", "", ""),
    "offices": answers("Keeper of kelp", "Gabinete del Mar", "minister", "", ""),
    "organisations": answers("Kelp board", "other", "Норвегия", "", "", ""),
    "people": answers("Ada Esempio", "", "Noreg", "1", "", "", "", ""),
    "places": answers("Герат", "Herat", "af", "", "", "", "", "name", "Herat town", ""),
    "sources": answers("Kelp", "press", "is", "is", "gazette", "2", "2031-05", "", "none", "", ""),
    "topics": answers("Kelp", "", "Weeds: all of them.", "", ""),
}


def run(places: Places, kind: str, *words: str, typed: str | None = None) -> Result:
    where = ["--config", str(places.config)]
    ask = [] if typed is None else ["--ask"]
    return CliRunner().invoke(briefings, ["new", kind, *where, *ask, *words], input=typed)


def files(places: Places) -> set[str]:
    return {path.relative_to(places.records).as_posix() for path in places.records.rglob("*.yaml")}


def with_set(*given: str) -> list[str]:
    return [word for each in given for word in ("--set", each)]


def problems(places: Places) -> tuple[Problem, ...]:
    return without_notes(checked(places)[1])


def is_laid_out(places: Places, name: str) -> bool:
    content = (places.records / name).read_bytes()
    return formatted(f"records/{name}", content).content == content


def test_every_kind_is_tried() -> None:
    assert set(BY_OPTIONS) == set(models())
    assert {*BY_ANSWERS, "meetings"} == set(models())


@pytest.mark.parametrize("kind", BY_OPTIONS)
def test_a_record_by_options_alone_is_right(example: Places, kind: str) -> None:
    id_, *given = BY_OPTIONS[kind]
    before = files(example)
    result = run(example, models()[kind].label, *with_set(*given))
    assert (result.exit_code, result.stderr) == (0, "")
    assert files(example) - before == {f"{kind}/{id_}.yaml"}
    assert problems(example) == ()
    assert is_laid_out(example, f"{kind}/{id_}.yaml")


@pytest.mark.parametrize("kind", BY_ANSWERS)
def test_a_record_by_answers_is_right(example: Places, kind: str) -> None:
    before = files(example)
    result = run(example, kind, typed=BY_ANSWERS[kind])
    assert result.exit_code == 0, result.output
    (name,) = files(example) - before
    assert problems(example) == ()
    assert is_laid_out(example, name)


def test_a_meeting_by_answers_is_right(example: Places) -> None:
    result = run(example, "meeting", typed=A_MEETING)
    assert result.exit_code == 0, result.output
    assert problems(example) == ()
    assert is_laid_out(example, "meetings/2031-05-06-uy-is-lisbon-harbour.yaml")
