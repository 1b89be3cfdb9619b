"""A real Chromium over sites that are served from this machine; whatever leaves it is refused and remembered."""

import os
import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from briefings.publish.places import Places
from briefings.settings import load_settings
from briefings.starting.settings_file import with_value
from briefings.story import build_archive
from conftest import AS_OF, EXAMPLE, ROOT
from kept_page import SCREEN, as_new
from serving import Quiet, serving
from watching import Watched

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-sync",
    "--no-first-run",
    "--no-sandbox",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
)
OWN = ("http://127.0.0.1:", "file:", "data:", "blob:", "about:")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(item.path).parent.name == "browser":
            item.add_marker(pytest.mark.browser)


def chromium() -> str | None:
    """Path of an installed Chromium, or None."""
    return next((path for path in map(shutil.which, NAMES) if path), None)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = chromium()
    if path is None and os.environ.get("CI"):
        pytest.fail("no Chromium here: CI installs it before the tests")
    if path is None:
        pytest.skip("no Chromium here: install Chromium or Chrome to run the browser tests")
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        yield running
        running.close()


class _Site(Quiet):
    """Serves a site below the path that its address has, and its not-found page for what is not there."""

    def __init__(self, *arguments: Any, below: str, **options: Any) -> None:  # noqa: ANN401 - the base class's own
        self.below = below
        super().__init__(*arguments, **options)

    def translate_path(self, path: str) -> str:
        return super().translate_path("/" + path.removeprefix(self.below))

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory) / f"{code}.html"
        if not page.is_file():
            return super().send_error(code, message, explain)
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(page.read_bytes())
        return None


@pytest.fixture(scope="session")
def own_site(tmp_path_factory: pytest.TempPathFactory) -> Places:
    """The archive's own records, built."""
    places = Places(
        root=ROOT, records=ROOT / "records", build=tmp_path_factory.mktemp("own"), config=ROOT / "mkdocs.yml"
    )
    assert build_archive(places) == ()
    return places


@pytest.fixture(scope="session")
def own_address(own_site: Places) -> Iterator[str]:
    yield from served(own_site)


@pytest.fixture(scope="session")
def dressed_site(tmp_path_factory: pytest.TempPathFactory) -> Places:
    """The records of the example with the looks, scripts and hand-written pages that every archive has."""
    return dressed(tmp_path_factory.mktemp("dressed"), EXAMPLE / "records")


def dressed(root: Path, records: Path) -> Places:
    """Records with all that every archive has, in the languages of the example, built without a problem."""
    for folder in ("docs", "overrides"):
        shutil.copytree(ROOT / folder, root / folder)
    languages = ("extra", "archive", "languages")
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    spoken = load_settings(EXAMPLE / "mkdocs.yml").languages
    (root / "mkdocs.yml").write_text(with_value(settings, languages, spoken), encoding="utf-8")
    places = Places(root=root, records=records, build=root / "build", config=root / "mkdocs.yml")
    assert build_archive(places, AS_OF) == ()
    return places


@pytest.fixture(scope="session")
def dressed_address(dressed_site: Places) -> Iterator[str]:
    yield from served(dressed_site)


@pytest.fixture(scope="session")
def example_address(example_site: Places) -> Iterator[str]:
    yield from served(example_site)


def served(places: Places) -> Iterator[str]:
    below = urlsplit(load_settings(places.config).address).path
    handler = partial(_Site, directory=str(places.site), below=below)
    with serving(handler) as root:
        yield f"{root}{below}"


@pytest.fixture(scope="session")
def kept_pages() -> list[Page]:
    """The pages that tests are done with; a page that could not be made as new is not among them."""
    return []


@pytest.fixture
def watched(browser: Browser, kept_pages: list[Page]) -> Iterator[Watched]:
    """A page that opened another is not kept: what the other one still asks for would be told to the next test."""
    page = kept_pages.pop() if kept_pages else browser.new_context(viewport=SCREEN).new_page()
    others: list[Page] = []

    def opened(other: Page) -> None:
        others.append(other)

    page.context.on("page", opened)
    yield from _watched(page)
    page.context.remove_listener("page", opened)
    if others:
        page.context.close()
        return
    as_new(page)
    kept_pages.append(page)


@pytest.fixture
def watched_once(browser: Browser) -> Iterator[Watched]:
    """For a test that changes what every page begins with."""
    page = browser.new_context(viewport=SCREEN).new_page()
    yield from _watched(page)
    page.context.close()


def _watched(page: Page) -> Iterator[Watched]:
    watch = Watched(page)
    heard = {
        "request": lambda request: None if request.url.startswith(OWN) else watch.strays.append(request.url),
        "console": lambda said: watch.errors.append(said.text) if said.page == page and said.type == "error" else None,
        "weberror": lambda found: watch.errors.append(str(found.error)) if found.page == page else None,
    }
    for event, hear in heard.items():
        page.context.on(event, hear)
    yield watch
    for event, hear in heard.items():
        page.context.remove_listener(event, hear)
