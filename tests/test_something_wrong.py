"""The link beside a point opens the form for corrections with the record, the point, its paragraphs and its page."""

from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest
from lxml import html

from briefings.link.archive import Archive
from briefings.render.environment import environment
from briefings.story import TEMPLATES
from exported import NAMES, exported

HOST = "https://github.com/example-organisation/an-archive"
LONGEST = 300  # bytes of a link: a page has many of them


def links(archive: Archive, repository: str) -> list[str]:
    at_host = replace(archive, settings=replace(archive.settings, repository=repository))
    template = environment(TEMPLATES).from_string("{{ something_wrong(it) }}")
    return [template.render(archive=at_host, path="index.md", it=point) for point in archive.points]


@pytest.mark.parametrize("name", NAMES)
def test_link_names_record_point_paragraphs_and_page(name: str) -> None:
    archive = exported(name).archive
    for point, markup in zip(archive.points, links(archive, HOST), strict=True):
        link = html.fragment_fromstring(markup)
        address = urlsplit(link.get("href"))
        asked = {field: values[0] for field, values in parse_qs(address.query).items()}
        assert f"{address.scheme}://{address.netloc}{address.path}" == f"{HOST}/issues/new"
        assert asked["title"].startswith(f"{point.ref.kind}/{point.ref.id} {point.id}: ")
        assert all(f".{cite.ref.anchor or '?'}" in asked["title"] for cite in point.cites[:3])
        assert asked == {
            "template": "correction.yml",
            "title": asked["title"],
            "page": f"{archive.settings.address}{point.ref.kind}/{point.ref.id}/#{point.id}",
        }
        assert (link.get("rel"), link.text) == ("noopener nofollow", f"Something wrong with {point.id}?")


def test_link_is_short() -> None:
    archive = exported("own").archive
    lengths = [len(html.fragment_fromstring(markup).get("href")) for markup in links(archive, HOST)]
    assert max(lengths, default=0) <= LONGEST


@pytest.mark.parametrize(
    "repository",
    [
        "",
        "https://example.org/repository",
        "https://github.com/only-a-name",
        "https://github.com.example.org/a/b",
        'https://github.com/a/b"onclick="x',
        "javascript:alert(1)",
    ],
)
def test_other_hosts_have_no_link(repository: str) -> None:
    assert set(links(exported("example").archive, repository)) == {""}
