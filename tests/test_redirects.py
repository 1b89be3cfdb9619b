"""The page of a former record leads to where the record is now, or says why there is none."""

import json
from pathlib import Path

from click.testing import CliRunner
from lxml import html

from briefings.__main__ import briefings
from briefings.publish.places import Places
from briefings.story import build_archive
from conftest import AS_OF
from payloads import INLINE

MOVED, GONE = "sources/2012-05-14-uy-is-reykjavik-c", "organisations/tide-guild"
NEW = "gazette-2012-05-16"


def opened(site: Path, name: str) -> html.HtmlElement:
    return html.document_fromstring((site / name).read_bytes(), parser=html.HTMLParser(encoding="utf-8"))


def words_of(page: html.HtmlElement) -> str:
    (article,) = page.xpath("//article")
    return " ".join(article.text_content().split())


def test_moved_page_forwards_by_a_relative_address_and_says_where(example_site: Places) -> None:
    page = opened(example_site.site, f"{MOVED}/index.html")
    assert page.xpath("//meta[@http-equiv='refresh']/@content") == [f"0; url=../{NEW}/"]
    assert page.xpath("//link[@rel='canonical']/@href") == [f"https://example.org/is-uy/sources/{NEW}/"]
    (link,) = page.xpath(f"//article//a[@data-id='{NEW}']")
    assert link.get("href") == f"../{NEW}/"
    assert f"now {link.text}. It moved on 12 January 2020." in words_of(page)


def test_page_of_what_went_says_why_and_forwards_nowhere(example_site: Places) -> None:
    page = opened(example_site.site, f"{GONE}/index.html")
    assert page.xpath("//meta[@http-equiv]") == []
    assert "was withdrawn on 4 April 2020: The guild was a slip of the pen: the text names *no*" in words_of(page)


def test_only_pages_of_what_moved_forward(example_site: Places) -> None:
    forwarding = [
        path.parent.relative_to(example_site.site).as_posix()
        for path in example_site.site.rglob("*.html")
        if b"http-equiv=refresh" in path.read_bytes()
    ]
    assert forwarding == [MOVED]


def test_search_does_not_find_former_pages(example_site: Places) -> None:
    index = json.loads((example_site.site / "search" / "search_index.json").read_text(encoding="utf-8"))
    found = {entry["location"].partition("#")[0] for entry in index["docs"]}
    assert f"sources/{NEW}/" in found
    assert found & {f"{MOVED}/", f"{GONE}/"} == set()


def built(places: Places) -> None:
    result = CliRunner().invoke(briefings, ["build", "--config", str(places.config), "--as-of", AS_OF.isoformat()])
    assert result.exit_code == 0, result.output


def test_forwarding_works_from_a_disk(example: Places) -> None:
    """Where each page is a file, the address is that of the file beside it."""
    assert build_archive(example, from_disk=True) == ()
    page = opened(example.site, f"{MOVED}.html")
    (content,) = page.xpath("//meta[@http-equiv='refresh']/@content")
    assert content == f"0; url={NEW}.html"
    assert (example.site / "sources" / f"{NEW}.html").is_file()


def test_reason_is_shown_as_it_is_written(example: Places) -> None:
    """Several pages, each with as many payloads as a reason has room for."""
    payloads = [payload for payload in INLINE if ">" not in payload]  # angle brackets are refused in a line
    reasons = {f"whales-{start}": " ".join(payloads[start : start + 12]) for start in range(0, len(payloads), 12)}
    entries = [{"old": f"topics/{id_}", "gone": reason, "on": "2031-05-06"} for id_, reason in reasons.items()]
    (example.records / "redirects.yaml").write_text(json.dumps(entries), encoding="utf-8")
    built(example)
    for id_, reason in reasons.items():
        page = opened(example.site, f"topics/{id_}/index.html")
        assert f"was withdrawn on 6 May 2031: {reason} Its id was" in words_of(page)
        assert page.xpath("//article/p[not(@class)]//*[name() != 'code']") == []


def test_redirect_to_a_source_written_out_in_a_meeting_leads_to_its_page(example: Places) -> None:
    new = "2014-02-03-is-uy-phone-a"
    entry = {"old": "sources/note-of-a-call", "new": new, "on": "2031-05-06"}
    (example.records / "redirects.yaml").write_text(json.dumps([entry]), encoding="utf-8")
    built(example)
    page = opened(example.site, "sources/note-of-a-call/index.html")
    assert page.xpath("//meta[@http-equiv='refresh']/@content") == [f"0; url=../{new}/"]


def test_format_lays_out_the_list(example: Places) -> None:
    listing = example.records / "redirects.yaml"
    listing.write_bytes(b"# Moved.\r\n- {on: 2031-05-06, old: topics/whales,  new: wool-trade}\r\n")
    result = CliRunner().invoke(briefings, ["format", "--config", str(example.config), str(listing)])
    assert result.exit_code == 0, result.output
    assert listing.read_bytes() == b"# Moved.\n- old: topics/whales\n  new: wool-trade\n  on: 2031-05-06\n"
