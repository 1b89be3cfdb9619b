"""The page of data tells of every file what it is, and its example runs."""

import csv
import gzip
import json
import re
import subprocess
import sys
from html import unescape
from pathlib import Path
from posixpath import dirname, join, normpath

import pytest
from lxml import html

from briefings.exports import described, files
from briefings.iati import STATUS, TRANSACTION
from briefings.ladder import ENDS, RUNGS
from briefings.publish.places import Places
from exported import NAMES, exported


@pytest.fixture(scope="module")
def page(example_site: Places) -> html.HtmlElement:
    return html.document_fromstring((example_site.site / "data" / "index.html").read_bytes())


@pytest.mark.parametrize("name", NAMES)
def test_every_file_is_told_and_every_single_one_is_there(name: str) -> None:
    paths = set(exported(name).texts)
    assert {described(path).path for path in paths} <= {file.path for file in files()}
    assert {file.path for file in files() if file.is_one} <= paths


def test_page_links_every_single_file_of_the_site(page: html.HtmlElement, example_site: Places) -> None:
    linked = {normpath(join("data", href)) for href in page.xpath("//*[@class='data-files']//a/@href")}
    assert linked == {file.path for file in files() if file.is_one}
    assert all((example_site.site / path).is_file() for path in linked)


def test_page_and_data_package_have_the_same_columns(page: html.HtmlElement, example_site: Places) -> None:
    package = json.loads((example_site.site / "data" / "datapackage.json").read_bytes())
    told = {
        resource["path"]: [field["name"] for field in resource["schema"]["fields"]]
        for resource in package["resources"]
        if "schema" in resource
    }
    shown = {
        details.findtext("summary").rpartition("/")[2]: [
            row.xpath("string(td[1]//code)") for row in details.xpath(".//tbody/tr")
        ]
        for details in page.xpath("//details[contains(@class, 'columns')][.//th='Column']")
    }
    assert shown == told


def test_example_runs_with_nothing_but_python(page: html.HtmlElement, example_site: Places, tmp_path: Path) -> None:
    code = page.xpath("string(//pre/code[@class='python'])")
    address = re.search(r'^SITE = "(.*)"$', code, re.MULTILINE)
    assert address
    assert unescape(address[1]) == "https://example.org/is-uy/"
    program = tmp_path / "example.py"
    program.write_text(code.replace(address[1], f"{example_site.site.as_uri()}/"), encoding="utf-8")
    command = [sys.executable, "-I", "-X", "utf8", "-W", "error", str(program)]
    lines = subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout.splitlines()
    records = json.loads(gzip.decompress((example_site.site / "data" / "archive.json.gz").read_bytes()))["records"]
    overdue = [each for each in records if each["computed"].get("outcome") == "none recorded"]
    with (example_site.site / "data" / "points.csv").open(encoding="utf-8", newline="") as file:
        points = [row for row in csv.DictReader(file) if overdue[0]["id"] in row["commitments"].split()]
    assert points
    assert lines == [
        *(f"{each['computed']['due']['latest']} {each['title']} {each['address']}" for each in overdue),
        *(f"{row['date']} {row['act']} {row['text']} {row['evidence']}" for row in points),
    ]


def feeds_of(site: Path, name: str) -> list[str]:
    """The feeds that a page names, by their paths below the root of the site."""
    tree = html.document_fromstring((site / name).read_bytes())
    links = tree.xpath("//link[@rel='alternate feed'][@type='application/atom+xml']/@href")
    return [normpath(join(dirname(name), link)) for link in links]


def test_every_page_names_the_feed_of_the_archive(example_site: Places) -> None:
    site = example_site.site
    pages = {path.relative_to(site).as_posix() for path in site.rglob("*.html")} - {"404.html"}
    assert {feeds_of(site, name)[0] for name in pages} == {"feeds/archive.xml"}


def test_page_of_a_country_or_person_names_its_own_feed(example_site: Places) -> None:
    feeds = {path.relative_to(example_site.site).as_posix() for path in example_site.site.glob("feeds/*/*.xml")}
    named = {each: feeds_of(example_site.site, f"{each[6:-4]}/index.html")[1:] for each in feeds}
    assert named == {each: [each] for each in feeds}


def test_codes_of_money_are_those_of_stages_and_never_more_than_the_stage() -> None:
    """Nothing that is only asked for, offered or announced has a code, and only what was done is paid and closed."""
    assert set(STATUS) | set(TRANSACTION) <= {*RUNGS, *ENDS}
    silent = {"requested", "suggested", "willing", "offered", "announced", "declined", "lapsed", "superseded"}
    assert not silent & (set(STATUS) | set(TRANSACTION))
    assert [stage for stage, each in STATUS.items() if each.name == "Closed"] == ["delivered"]
    assert [stage for stage, each in TRANSACTION.items() if each.name == "Disbursement"] == ["delivered"]


@pytest.mark.parametrize("name", NAMES)
def test_undertaking_without_a_sum_has_no_code(name: str) -> None:
    for record in json.loads(exported(name).texts["data/archive.json.gz"])["records"]:
        if record["kind"] == "commitments" and "amount" not in record["record"]:
            assert record["computed"]["iati_activity_status"] is None
            assert record["computed"]["iati_transaction_type"] is None
