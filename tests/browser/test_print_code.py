"""The code at the end of a printed page is read back, as a telephone reads it from the sheet."""

import base64
from pathlib import Path

import pytest
import zxingcpp
from playwright.sync_api import Browser, FloatRect, Page

from briefings.publish.finish import finish_pages
from briefings.publish.places import Places
from briefings.settings import load_settings

PAGES = ("", "meetings/2015-09-21-lighthouse-forum-lisbon/", "handbook/cite/", "sources/water-society-forum-report/")
RIM = 12  # pixels: what stands beside the code is in the picture
GREY = """async (picture) => {
  const drawn = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
  const canvas = new OffscreenCanvas(drawn.width, drawn.height).getContext("2d");
  canvas.drawImage(drawn, 0, 0);
  const { data } = canvas.getImageData(0, 0, drawn.width, drawn.height);
  const grey = Array.from({ length: data.length / 4 }, (_, dot) => String.fromCharCode(data[4 * dot]));
  return { width: drawn.width, height: drawn.height, grey: grey.join("") };
}"""


def codes_read(page: Page) -> list[str]:
    """What the codes of a page say when it is printed; a screen has fewer dots than paper."""
    page.emulate_media(media="print")
    box = page.locator(".qr img").bounding_box()
    assert box
    around: FloatRect = {
        **box,
        "x": box["x"] - RIM,
        "y": box["y"] - RIM,
        "width": 300,
        "height": box["height"] + 2 * RIM,
    }
    picture = page.screenshot(full_page=True, clip=around)
    grey = page.evaluate(GREY, base64.b64encode(picture).decode())
    rows = memoryview(grey["grey"].encode("latin-1")).cast("B", (grey["height"], grey["width"]))
    return [found.text for found in zxingcpp.read_barcodes(rows)]


@pytest.mark.parametrize("path", PAGES)
def test_code_leads_to_the_page(browser: Browser, dressed_site: Places, dressed_address: str, path: str) -> None:
    page = browser.new_page(color_scheme="dark")
    page.goto(dressed_address + path)
    assert codes_read(page) == [load_settings(dressed_site.config).address + path]
    assert page.get_by_role("img", name="QR code of this address").count() == 1
    page.close()


@pytest.mark.parametrize("path", PAGES)
def test_code_is_for_paper_only(browser: Browser, dressed_address: str, path: str) -> None:
    page = browser.new_page()
    page.goto(dressed_address + path)
    assert [page.locator(part).is_visible() for part in (".paper-end", ".qr img")] == [False, False]
    page.close()


def drawn(site: Path, address: str) -> str:
    page = site / "below" / "page.html"
    page.parent.mkdir(parents=True)
    page.write_text(f'ä\n<span class="qr" data-address="{address}"></span>\n', encoding="utf-8", newline="\n")
    finish_pages(site)
    return page.read_bytes().decode()


def test_same_address_gives_the_same_bytes(tmp_path: Path) -> None:
    texts = {drawn(tmp_path / copy, "https://example.org/?a=1&amp;b=2") for copy in "ab"}
    assert len(texts) == 1
    assert all(text.startswith("ä\n<span class=qr><img alt=") for text in texts)
    assert "\r" not in "".join(texts)


@pytest.mark.parametrize(
    "address", ["https://example.org/?a=1&amp;b=2", f"https://example.org/meetings/{'long-' * 30}id/"]
)
def test_any_address_can_be_read(browser: Browser, tmp_path: Path, address: str) -> None:
    page = browser.new_page()
    page.set_content(f"<body style='margin: 20px'>{drawn(tmp_path, address)}")
    assert codes_read(page) == [address.replace("&amp;", "&")]
    page.close()


def test_page_without_an_address_is_left_as_it_is(tmp_path: Path) -> None:
    assert drawn(tmp_path, "") == 'ä\n<span class=qr data-address=""></span>\n'
