"""Every name of every record, wherever it stands on the finished site, says its language and runs the right way."""

import pytest

from briefings.publish.places import Places
from marked_names import Names, faults_of, names_of, unmarked


def test_every_name_of_the_example_is_marked(dressed_site: Places) -> None:
    names = names_of(dressed_site)
    assert {"fa-AF", "ru", "is"} <= {language for languages in names.values() for language in languages}
    assert unmarked(dressed_site, names) == []


NAMES: Names = {"نادیا": frozenset({"fa-AF"}), "Надия": frozenset({"ru"}), "Nadía": frozenset({"is", "en"})}


@pytest.mark.parametrize(
    ("marked", "faults"),
    [
        ('<bdi lang="fa-AF" dir="rtl">نادیا</bdi>', []),
        ('<bdi lang="fa-AF" dir="ltr">نادیا</bdi>', ["running ltr: نادیا"]),
        ('<bdi lang="fa-AF">نادیا</bdi>', ["running None: نادیا"]),
        ('<bdi lang="ps" dir="rtl">نادیا</bdi>', ["marked ps: نادیا"]),
        ("<b>نادیا</b>", ["marked as English: نادیا", "has a name that is not marked: نادیا"]),
        ("so Надия says", ["has a name that is not marked: so Надия says"]),
        ('<i dir="auto">министр</i>', []),
        ("<i>министр</i>", ["marked as English: министр"]),
        ("the letter қ", []),
        ("Nadía", []),
        ('<p hidden>so Надия</p><script>"Надия"</script>', []),
    ],
)
def test_name_that_is_not_marked_is_found(marked: str, faults: list[str]) -> None:
    page = f'<html lang="en"><body><p>{marked}</p></body></html>'
    assert list(faults_of(page.encode(), NAMES)) == faults
