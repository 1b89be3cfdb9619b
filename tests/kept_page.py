"""A page that a test is done with in, the same as if it were new out: a new one costs a second of the computer's time.

What is told to a page for good, as by `add_init_script`, cannot be taken back: such a test opens a page of its own.
"""

from contextlib import suppress

from playwright.sync_api import Error, Page

SCREEN = {"width": 1280, "height": 800}


def as_new(page: Page) -> None:
    """Nothing is open, stored, allowed, routed or pretended any more; scripts and looks stay in the browser's cache."""
    context = page.context
    for other in context.pages:
        if other is not page:
            other.close()
    page.unroute_all()
    context.unroute_all()
    with suppress(Error):  # a page from a disk or of an error has no such storage
        page.evaluate("sessionStorage.clear()")
    page.goto("about:blank")
    context.clear_permissions()
    page.emulate_media(media="null", color_scheme="light", reduced_motion="no-preference", forced_colors="none")
    page.set_viewport_size(SCREEN)
    _forget(page)


def _forget(page: Page) -> None:
    session = page.context.new_cdp_session(page)
    session.send("Storage.clearDataForOrigin", {"origin": "*", "storageTypes": "all"})
    session.detach()
