"""One page of every kind printed and read back: every word of it, no row torn, nothing of the screen, a way back."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from briefings.publish.places import Places
from briefings.settings import load_settings
from page_kinds import one_of_each, visit
from sheets import Screen, Sheet, on_paper, on_screen, plain, still_seen

SIZES = {"A4": (210, 297), "Letter": (216, 279)}
ONE_SHEET = 0.4  # as far as at least each sheet but the last is filled, so that nothing leaves one empty
MANY_ROWS = """() => {
  const body = document.querySelector("details.points tbody"), rows = [...body.rows];
  for (let time = 0; time < 4; time += 1) body.append(...rows.map((row) => row.cloneNode(true)));
}"""
HOLDS = 2000  # letters: a sheet of tables has about as many


@pytest.mark.parametrize(("size", "scheme"), [("A4", "light"), ("Letter", "dark")])
def test_every_kind_of_page_is_whole_on_paper(
    browser: Browser, dressed_site: Places, dressed_address: str, size: str, scheme: str
) -> None:
    page, settings = browser.new_page(color_scheme=scheme), load_settings(dressed_site.config)
    faults, addresses = {}, one_of_each(dressed_site)
    for address in addresses:
        visit(page, dressed_address + address)
        screen, sheets = on_screen(page), on_paper(page, size)
        back = [settings.name, address, settings.address.removeprefix("https://") + address, settings.records_licence]
        faults[address] = [*_faults(screen, sheets, SIZES[size]), *_astray(sheets, back), *still_seen(page)]
    assert {address: each for address, each in faults.items() if each} == {}
    assert len(addresses) > 40
    page.close()


def _faults(screen: Screen, sheets: tuple[Sheet, ...], size: tuple[int, int]) -> Iterator[str]:
    whole = "".join(sheet.body for sheet in sheets)
    yield from (f"not printed: {words}" for words in screen.words if words not in whole)
    for head, *rows in screen.tables:
        yield from (f"torn: {row}" for row in rows if not any(sheet.has(row) for sheet in sheets))
        yield from (f"no head over {row}" for row in rows if not any(sheet.has((*head, *row)) for sheet in sheets))
    yield from (f"sheet of {sheet.size}" for sheet in sheets if sheet.size != size)
    yield from (f"sheet filled to {sheet.filled}" for sheet in sheets[:-1] if sheet.filled < ONE_SHEET)
    if len(sheets) > 2 + len(whole) / HOLDS * 2:
        yield f"{len(sheets)} sheets for {len(whole)} letters"


def _astray(sheets: tuple[Sheet, ...], back: list[str]) -> Iterator[str]:
    """What leads from each sheet, and from the last one, back to the page."""
    name, path, address, licence = map(plain, back)
    for number, sheet in enumerate(sheets, start=1):
        head = (name, path, f"page{number}of{len(sheets)}")
        yield from (f"sheet {number} has no {words}" for words in head if words not in sheet.margins)
    yield from (f"the end has no {words}" for words in (address, licence) if words not in sheets[-1].body)


def test_folded_part_of_many_rows_begins_where_it_stands(browser: Browser, dressed_address: str) -> None:
    """Not on a sheet of its own, with half of the one before it left empty."""
    page = browser.new_page()
    page.goto(dressed_address + "meetings/2015-09-21-lighthouse-forum-lisbon/")
    page.evaluate(MANY_ROWS)
    title = plain(page.locator("details.points summary").inner_text())
    sheets = on_paper(page, "A4")
    assert [title in sheet.body for sheet in sheets].count(True) == 1
    assert not any(sheet.body.startswith(title) for sheet in sheets)
    page.close()
