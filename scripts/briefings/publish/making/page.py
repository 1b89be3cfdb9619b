"""A page of MkDocs in, its article and its finished HTML out, by the steps and events of MkDocs itself."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, cast

from mkdocs.commands.build import get_context
from mkdocs.structure.pages import Page

from .frame import Frame, OtherPages, TimeOfBuild
from .version import marked


def read_page(page: Page, frame: Frame) -> str:
    """The article from the page's Markdown."""
    config, files = frame.config, frame.files
    page = config.plugins.on_pre_page(page, config=config, files=files)
    page.read_source(config)
    if page.is_homepage:
        page.meta = marked(page.meta)
    page.markdown = config.plugins.on_page_markdown(page.markdown or "", page=page, config=config, files=files)
    page.render(config, files)
    page.content = config.plugins.on_page_content(page.content or "", page=page, config=config, files=files)
    return page.content


def finish_page(page: Page, frame: Frame) -> str:
    """The page that was read, in the theme's template."""
    config = frame.config
    page.active = True
    context = get_context(frame.nav, OtherPages(), config, page)
    context["build_date_utc"] = page.update_date = cast("Any", TimeOfBuild())
    template = frame.env.get_template(page.meta.get("template", "main.html"))
    with _unsearched(page):
        context = config.plugins.on_page_context(context, page=page, config=config, nav=frame.nav)
    finished = config.plugins.on_post_page(template.render(context), page=page, config=config)
    page.active = False
    return finished


@contextmanager
def _unsearched(page: Page) -> Iterator[None]:
    """Keep the theme's search from reading the article once more; templates see the front matter as it is."""
    meta = page.meta
    page.meta = {**meta, "search": {"exclude": True}}
    yield
    page.meta = meta


def forget_page(page: Page) -> None:
    """All pages at once would take too much memory."""
    page.markdown = page.content = None
    page.toc = []  # type: ignore[assignment]
