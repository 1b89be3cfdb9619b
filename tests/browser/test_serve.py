"""`briefings serve`: what is changed shows in the open browser, and so does a mistake."""

import threading
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from briefings.publish.places import Places
from briefings.serving.server import server_of
from briefings.story import build_archive
from conftest import AS_OF

MEETING = "2012-05-14-uy-is-reykjavik"
PATIENCE = 60_000  # milliseconds
FAR = 700  # pixels


@pytest.fixture
def page(browser: Browser, example: Places) -> Iterator[Page]:
    """The page of a meeting, from a server that follows the records."""
    server = server_of(example, (example.records,), lambda: build_archive(example, AS_OF), ("127.0.0.1", 0))
    running = threading.Thread(target=server.serve)
    running.start()
    page = browser.new_page(viewport={"width": 1280, "height": 600})
    page.goto(f"http://127.0.0.1:{server.server_port}/meetings/{MEETING}/")
    yield page
    page.close()
    server.shutdown(wait=True)
    running.join()


def test_page_follows_its_record_and_tells_mistakes(page: Page, example: Places) -> None:
    record = example.records / "meetings" / f"{MEETING}.yaml"
    whole = record.read_text(encoding="utf-8")
    line = next(line for line in whole.splitlines() if line.startswith("title: "))
    page.mouse.wheel(0, FAR)
    page.wait_for_function(f"scrollY === {FAR}")

    record.write_text(whole.replace(line, "title: Another title"), encoding="utf-8", newline="\n")
    expect(page.locator("h1")).to_have_text("Another title", timeout=PATIENCE)
    page.wait_for_function(f"scrollY === {FAR}")
    told = page.get_by_role("alert", name="Not built")
    expect(told).to_have_count(0)

    record.write_text(whole.replace(line, "title: [<b id=bold>Another</b> title"), encoding="utf-8", newline="\n")
    expect(told).to_be_visible(timeout=PATIENCE)
    expect(told).to_contain_text(f"records/meetings/{MEETING}.yaml:2:")
    expect(told).to_contain_text("<b id=bold>Another</b>")
    expect(page.locator("#bold")).to_have_count(0)
    expect(page.locator("h1")).to_have_text("Another title")

    record.write_text(whole, encoding="utf-8", newline="\n")
    expect(told).to_have_count(0, timeout=PATIENCE)
    expect(page.locator("h1")).not_to_have_text("Another title")
