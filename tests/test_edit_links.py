"""Every page leads to the file behind it: in GitHub's editor where the repository is there, otherwise by its name."""

import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from lxml import html

from briefings.publish.places import Places
from briefings.settings import BadSettings, load_settings
from briefings.story import build_archive
from conftest import AS_OF, ROOT, copy_of_example

HOST = "https://github.com/example-organisation/an-archive"
BRANCH = "published/now"
FORM = f"{HOST}/issues/new?template=correction.yml&page=https%3A//example.org/is-uy/"

RECORD = "meetings/2012-05-14-uy-is-reykjavik/"
GONE = "organisations/tide-guild/"
FILES = {  # by the path of the page: the words of the link, and the file that it opens
    RECORD: ("Edit this record", "records/meetings/2012-05-14-uy-is-reykjavik.yaml"),
    "handbook/": ("Edit this page", "docs/handbook/index.md"),
    "handbook/fields/": (
        "Edit what this page is made from",
        "scripts/templates/pages/handbook/fields.md.jinja",
    ),
    GONE: ("Edit what this page is made from", "records/redirects.yaml"),
}
OF_MANY = ("", "people/", "countries/is/", "years/2012/", "questions/")
MOVED = "sources/2012-05-14-uy-is-reykjavik-c/"


@pytest.fixture(scope="module")
def on_github(tmp_path_factory: pytest.TempPathFactory) -> Path:
    places = copy_of_example(tmp_path_factory.mktemp("github"))
    with_settings(places, f"repo_url: {HOST}/", f"    branch: {BRANCH}\n")
    assert build_archive(places, AS_OF) == ()
    return places.site


def with_settings(places: Places, repository: str, more: str = "") -> None:
    text = places.config.read_text(encoding="utf-8")
    text = re.sub(r"repo_url: .*", repository, text).replace("  archive:\n", f"  archive:\n{more}")
    places.config.write_text(text, encoding="utf-8")


def links(site: Path, page: str) -> dict[str, str]:
    """The links below a page, by their words."""
    tree = html.document_fromstring((site / page / "index.html").read_bytes())
    return {str(link.text): str(link.get("href")) for link in tree.xpath("//*[@class='edit-record']//a")}


@pytest.mark.parametrize("page", FILES)
def test_page_of_one_file_opens_it_in_the_editor(on_github: Path, page: str) -> None:
    words, file = FILES[page]
    assert links(on_github, page) == {
        words: f"{HOST}/edit/{BRANCH}/{file}",
        "Its history": f"{HOST}/commits/{BRANCH}/{file}",
        "Report a mistake": FORM + page,
    }
    assert (ROOT / file).exists() or (ROOT / "tests" / "example" / file).exists()


@pytest.mark.parametrize("page", OF_MANY)
def test_page_of_many_records_says_where_to_correct(on_github: Path, page: str) -> None:
    assert links(on_github, page) == {
        "All records": f"{HOST}/tree/{BRANCH}/records",
        "Report a mistake": FORM + page,
    }


def test_page_that_leads_on_has_nothing_to_correct(on_github: Path) -> None:
    assert links(on_github, MOVED) == {}


def test_report_fills_in_fields_that_the_form_has(on_github: Path) -> None:
    form = (ROOT / ".github" / "ISSUE_TEMPLATE" / "correction.yml").read_text(encoding="utf-8")
    asked = parse_qs(urlsplit(links(on_github, RECORD)["Report a mistake"]).query)
    assert asked.pop("template") == ["correction.yml"]
    assert {*asked, "words"} <= set(re.findall(r"^    id: (\w+)$", form, re.MULTILINE))


@pytest.mark.parametrize("page", [*FILES, *OF_MANY])
def test_elsewhere_no_address_of_an_editor_is_made_up(example_site: Places, page: str) -> None:
    found = links(example_site.site, page)
    assert set(found.values()) == {"https://example.org/repository"}
    if page in FILES:
        text = (example_site.site / page / "index.html").read_text(encoding="utf-8")
        assert f"<code>{FILES[page][1]}</code>" in text


def test_branch_is_main_unless_the_settings_say_otherwise(example: Places) -> None:
    assert load_settings(example.config).branch == "main"


@pytest.mark.parametrize("branch", ['a"b', "a b", "/main", "main/", "a//b", "[]", "''"])
def test_branch_that_is_no_name_is_told(example: Places, branch: str) -> None:
    with_settings(example, "repo_url: ''", f"    branch: {branch}\n")
    with pytest.raises(BadSettings, match=r"mkdocs\.yml has `branch: .*`, which is no name of a branch"):
        load_settings(example.config)
