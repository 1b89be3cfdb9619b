"""The sources, read by a citation processor, are cited with title, publisher, date and address."""

import json
from typing import Any

import pytest
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON

from briefings.link.ref import Ref
from briefings.link.sources import SourceEntry
from exported import NAMES, exported

ARCHIVES = pytest.mark.parametrize("name", NAMES)
TYPES = {"article-newspaper", "dataset", "document", "speech", "treaty", "webpage"}


def items(name: str) -> dict[str, dict[str, Any]]:
    return {each["id"]: each for each in json.loads(exported(name).texts["data/sources.json"])}


def cited(name: str) -> dict[str, str]:
    """Every source as a bibliography prints it; `custom`, which CSL leaves to its users, is nothing to this program."""
    found = [{field: value for field, value in item.items() if field != "custom"} for item in items(name).values()]
    source = CiteProcJSON(found)
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    bibliography = CitationStylesBibliography(style, source, formatter.plain)
    for each in found:
        bibliography.register(Citation([CitationItem(each["id"])]))
    return dict(zip(bibliography.keys, ("".join(entry) for entry in bibliography.bibliography()), strict=True))


def publisher(entry: SourceEntry) -> str:
    return entry.publisher.title if isinstance(entry.publisher, Ref) else entry.publisher


@ARCHIVES
def test_every_source_is_an_item(name: str) -> None:
    entries = {entry.ref.id: entry for entry in exported(name).archive.sources}
    assert set(items(name)) == set(entries)
    for id_, item in items(name).items():
        entry = entries[id_]
        assert item["type"] in TYPES
        assert (item["title"], item["publisher"]) == (entry.title, publisher(entry))
        assert item.get("URL") == entry.source.url
        assert item.get("archive_location") == entry.source.archived
        assert item["language"] == entry.source.lang
        assert item["custom"]["published"]["edtf"] == entry.source.published.edtf
        assert item["custom"]["address"].endswith(f"/sources/{id_}/")


@ARCHIVES
def test_date_is_as_exact_as_the_record(name: str) -> None:
    for entry in exported(name).archive.sources:
        published, issued = entry.source.published, items(name)[entry.ref.id]["issued"]
        if "literal" in issued:
            assert issued == {"literal": published.words}
            assert published.edtf == "unknown" or "[" in published.edtf or ".." in published.edtf
        else:
            parts = ["-".join(f"{part:02}" for part in each) for each in issued["date-parts"]]
            assert "/".join(parts) == published.edtf.replace("?", "").replace("~", "")
            assert issued.get("circa", False) == bool(set("?~") & set(published.edtf))


@ARCHIVES
def test_bibliography_names_title_and_year_of_every_source(name: str) -> None:
    printed = cited(name)
    for entry in exported(name).archive.sources:
        line = printed[entry.ref.id]
        assert entry.title.rstrip(".") in line
        if entry.source.published.year:
            assert str(entry.source.published.year) in line
