"""The page “Add a briefing” as somebody uses it: what it shows, keeps, opens and saves."""

from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Page, expect

from answering import Answer, Play, by_mouse
from sent_files import Sent

GITHUB = "https://github.com/"
LONGEST = 7500  # bytes of an address


def preview(page: Page) -> str:
    """The file as the page shows it, once it has caught up with the boxes."""
    page.evaluate("archiveForm.tell()")
    return page.locator(".form-preview code").inner_text()


def complaints(page: Page) -> list[str]:
    """What is listed as not yet right."""
    page.evaluate("archiveForm.tell()")
    return page.locator(".form-problem-list li").all_inner_texts()


def opened(page: Page, play: Play = by_mouse) -> Sent:
    """The file as GitHub would get it by the address that the page opens; nothing leaves this machine.

    The other page is told of only after its request: until then it would not be known that there is one.
    """
    expect(page.locator(".form-problems-title")).to_contain_text("Nothing is missing")
    context = page.context
    with context.expect_page(), context.expect_event("request", lambda each: each.url.startswith(GITHUB)) as asked:
        play(page, (Answer("press", "Open on GitHub"),))
    assert len(asked.value.url) <= LONGEST
    address = urlsplit(asked.value.url)
    assert address.path.endswith("/new/main/records/meetings")
    (name,), (text,) = (parse_qs(address.query)[each] for each in ("filename", "value"))
    return Sent(name=name, text=text)


def saved(page: Page, button: str = "Download the file") -> Sent:
    """The file as a browser writes it to a disk."""
    with page.expect_download() as download:
        page.get_by_role("button", name=button).click()
    return Sent(name=download.value.suggested_filename, text=Path(download.value.path()).read_bytes().decode())


def returned_to(page: Page, tree: dict[str, Any], texts: dict[str, str] | None = None) -> None:
    """Open the page again where these answers were kept."""
    page.evaluate(
        "([tree, texts]) => { archiveForm.work = {...archiveForm.fresh(), tree, texts}; archiveForm.keep(); }",
        [tree, texts or {}],
    )
    page.reload()
