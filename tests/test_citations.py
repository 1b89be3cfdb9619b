"""Every record and every source is cited alike in three forms, which programs read, whatever its title is made of."""

import json
from dataclasses import replace
from functools import cache

import pytest
from citeproc import Citation as Cited
from citeproc import CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from lxml import html

from bibtex_reader import fields_of, read
from briefings.citing import Citation, of_record, of_source
from briefings.citing.chicago import source_note
from briefings.history import NO_HISTORY
from briefings.link.archive import Archive
from briefings.link.entry import Entry
from briefings.link.sources import SourceEntry
from briefings.publish.places import Places
from briefings.values.date import parse
from exported import NAMES, exported

ARCHIVES = pytest.mark.parametrize("name", NAMES)
HOSTILE = "2018-06-is-uy-montevideo"


@cache
def records(name: str) -> tuple[tuple[Entry, Citation], ...]:
    archive = exported(name).archive
    return tuple((entry, of_record(archive, entry)) for entry in archive.entries)


@cache
def sources(name: str) -> tuple[tuple[SourceEntry, Citation], ...]:
    archive = exported(name).archive
    return tuple((entry, of_source(archive, entry)) for entry in archive.sources)


@ARCHIVES
def test_latex_prints_the_title_and_no_command_of_it(name: str) -> None:
    for entry, citation in (*records(name), *sources(name)):
        key, fields = fields_of(citation.bibtex)
        told = {field: read(value) for field, value in fields.items() if field not in {"url", "month"}}
        assert (key, told["title"]) == (entry.ref.id, entry.title)
        assert told["note"].startswith(entry.ref.id)
        assert set(fields.get("url", "{}")[1:-1]) & set("{}\\^ \n") == set()


@ARCHIVES
def test_a_citation_processor_takes_every_record(name: str) -> None:
    items = [json.loads(citation.csl)[0] for _, citation in records(name)]
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    bibliography = CitationStylesBibliography(style, CiteProcJSON(items), formatter.plain)
    for item in items:
        bibliography.register(Cited([CitationItem(item["id"])]))
    printed = dict(zip(bibliography.keys, map(str, bibliography.bibliography()), strict=True))
    for entry, _ in records(name):
        assert entry.title.split()[0] in printed[entry.ref.id]


@ARCHIVES
def test_three_forms_of_a_record_name_version_and_address(name: str) -> None:
    archive = exported(name).archive
    for entry, citation in records(name):
        change = archive.history.changes[entry.path]
        address = f"{archive.settings.address}{entry.kind}/{entry.ref.id}/"
        (item,) = json.loads(citation.csl)
        assert item["issued"] == {"date-parts": [[change.day.year, change.day.month, change.day.day]]}
        assert (item["version"], item["number"], item["URL"]) == (change.commit, entry.ref.id, address)
        _, fields = fields_of(citation.bibtex)
        assert (fields["year"], fields["url"]) == (f"{{{change.day.year}}}", f"{{{address}}}")
        assert change.commit in fields["note"]
        version = f"version of {change.day.day} {change.day:%B %Y} (commit {change.commit})"
        assert citation.note.endswith(f" {entry.ref.id}, {version}, {address}.")


@ARCHIVES
def test_note_of_a_source_leads_to_it_and_not_to_the_archive(name: str) -> None:
    for entry, citation in sources(name):
        told = citation.note
        assert entry.title in told
        assert entry.source.published.words in told
        assert (entry.source.url or "") in told
        assert exported(name).archive.settings.address not in told
        assert (entry.source.archived is not None) == ("archived at" in told)


def bare(archive: Archive) -> Archive:
    """The archive without history, and without an address of its own."""
    return replace(archive, history=NO_HISTORY, settings=replace(archive.settings, address="", records_licence=""))


def test_what_is_not_known_is_left_out() -> None:
    archive = bare(exported("example").archive)
    for entry in archive.entries:
        citation = of_record(archive, entry)
        (item,) = json.loads(citation.csl)
        assert item.keys() & {"issued", "accessed", "version", "URL", "note"} == set()
        assert fields_of(citation.bibtex)[1].keys() == {"title", "howpublished", "note"}
        assert "version" not in citation.note.removeprefix(f"“{entry.title}")


@pytest.mark.parametrize(("written", "year", "month"), [
    ("2013-04-10", "{2013}", "apr"),
    ("2013-04", "{2013}", "apr"),
    ("2013", "{2013}", None),
    ("2013-04~", "{about 2013}", None),
    ("2018-01-13/2018-01-15", "{2018}", "jan"),
    ("2018-01-30/2018-02-02", "{2018}", None),
    ("2017-12-30/2018-01-02", "{2017--2018}", None),
    ("[..2024-04-29]", "{on or before 29 April 2024}", None),
    ("unknown", "{date unknown}", None),
])  # fmt: skip
def test_year_and_month_are_no_more_exact_than_the_record(written: str, year: str, month: str | None) -> None:
    archive = exported("example").archive
    entry = archive.sources[0]
    source = entry.source.model_copy(update={"published": parse(written)})
    _, fields = fields_of(of_source(archive, replace(entry, source=source)).bibtex)
    assert (fields["year"], fields.get("month")) == (year, month)


@pytest.mark.parametrize("path", [f"meetings/{HOSTILE}", "people/bruno-faroleiro-pilot", "sources/gazette-2012-05-16"])
def test_page_shows_the_forms_as_they_are(example_site: Places, path: str) -> None:
    page = example_site.site / path / "index.html"
    tree = html.document_fromstring(page.read_bytes(), parser=html.HTMLParser(encoding="utf-8"))
    archive = replace(exported("example").archive, history=NO_HISTORY)
    entry = next(each for each in archive.entries if each.ref.key == tuple(path.split("/")))
    citation = of_record(archive, entry)
    shown = [text.text_content() for text in tree.xpath("//article//pre[@data-copy]")]
    assert shown[-3:] == [citation.note, citation.bibtex, citation.csl]
    if isinstance(entry, SourceEntry):
        own = of_source(archive, entry)
        assert shown[:3] == [own.note, own.bibtex, own.csl]


@pytest.mark.parametrize("title", ["Sea Gazette, May 2021", "The visit of May 2021"])
def test_a_note_says_the_day_once(title: str) -> None:
    """A title that is made of publisher and date has both; the day in another title may be another day."""
    note = source_note({"title": title, "publisher": "Sea Gazette"}, "May 2021")
    assert (
        note
        == {
            "Sea Gazette, May 2021": "Sea Gazette, May 2021.",
            "The visit of May 2021": "The visit of May 2021, Sea Gazette, May 2021.",
        }[title]
    )
