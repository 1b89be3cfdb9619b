"""The records of the example in, the pictures of the guide out: the site at the steps that the guide tells of.

`make pictures` takes them anew after a change of the look. They belong to the repository, so that the site can be built
where there is no browser.
"""

import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from answering import Answer, by_mouse  # noqa: E402 - the tests fill in the same
from briefings.publish.places import Places  # noqa: E402
from briefings.report import report  # noqa: E402
from briefings.settings import load_settings  # noqa: E402
from briefings.starting.settings_file import with_value  # noqa: E402
from briefings.story import build_archive  # noqa: E402
from browsing import FLAGS, chromium  # noqa: E402
from conftest import AS_OF, EXAMPLE  # noqa: E402
from vaduz import ANSWERS  # noqa: E402

FOLDER = ROOT / "docs" / "assets" / "pictures"
WIDTH, HEIGHT = 1100, 900
MARGIN = 8  # pixels around what is shown


@dataclass(frozen=True, kw_only=True, slots=True)
class Picture:
    """What is shown of a page once the form has these answers: from the element `first` to the end of `last`."""

    name: str
    first: str
    last: str = ""
    page: str = "add/index.html"
    answers: tuple[Answer, ...] = ANSWERS


def until(name: str) -> tuple[Answer, ...]:
    """The answers up to the first for the box of this name."""
    return ANSWERS[: [answer.name for answer in ANSWERS].index(name) + 1]


PICTURES = (
    Picture(
        name="form-source",
        first=".form-step >> nth=0",
        last=".form-step >> nth=0 >> .form-field >> nth=3",
        answers=until("Whose version it tells"),
    ),
    Picture(name="form-paragraphs", first=".form-text >> nth=0", answers=until("The first line is a heading")),
    Picture(
        name="form-person",
        first=".form-step >> nth=2",
        last=".form-step >> nth=2 >> .form-entry >> nth=1",
        answers=until("Office in the words of the source"),
    ),
    Picture(
        name="form-point",
        first=".form-step >> nth=3",
        last=".form-step >> nth=3 >> .form-entry >> nth=0 >> .form-field >> nth=3",
        answers=until("Paragraphs"),
    ),
    Picture(name="form-sending", first=".form-problems", last=".form-sending"),
    Picture(name="edit-record", first=".edit-record", page="meetings/2018-06-is-uy-montevideo/index.html", answers=()),
)


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        site = _site(Path(folder))
        browser = playwright.chromium.launch(executable_path=chromium(), args=list(FLAGS))
        for picture in PICTURES:
            _take(picture, browser, site)
        browser.close()


def _site(root: Path) -> Path:
    """The records of the example as this archive would show them, to open from a disk."""
    for folder in ("docs", "overrides"):
        shutil.copytree(ROOT / folder, root / folder)
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    spoken = load_settings(EXAMPLE / "mkdocs.yml").languages
    languages = with_value(settings, ("extra", "archive", "languages"), spoken)
    (root / "mkdocs.yml").write_text(languages, encoding="utf-8")
    places = Places(root=root, records=EXAMPLE / "records", build=root / "build", config=root / "mkdocs.yml")
    if problems := build_archive(places, AS_OF):
        sys.exit(report(problems))
    return places.site


def _take(picture: Picture, browser: Browser, site: Path) -> None:
    context = browser.new_context(viewport={"width": WIDTH, "height": HEIGHT}, reduced_motion="reduce")
    page = context.new_page()
    page.goto((site / picture.page).as_uri())
    by_mouse(page, picture.answers)
    page.evaluate("document.activeElement.blur(); window.archiveForm?.tell(); scrollTo(0, 0)")
    page.add_style_tag(content=".md-header, .md-tabs { display: none }")
    left, top, right, _ = _corners(page, picture.first)
    bottom = _corners(page, picture.last or picture.first)[3]
    size = {"width": right - left + 2 * MARGIN, "height": bottom - top + 2 * MARGIN}
    clip = {"x": left - MARGIN, "y": top - MARGIN, **size}
    page.screenshot(path=FOLDER / f"{picture.name}.png", full_page=True, clip=clip)
    context.close()


def _corners(page: Page, selector: str) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of an element on the page."""
    box = page.locator(selector).bounding_box()
    if not box:
        sys.exit(f"nothing is shown of {selector}")
    return box["x"], box["y"], box["x"] + box["width"], box["y"] + box["height"]


if __name__ == "__main__":
    main()
