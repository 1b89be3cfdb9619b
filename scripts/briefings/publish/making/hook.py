"""The events of MkDocs in, all pages made by a workshop out: MkDocs itself finds none left to make.

A hook for speed alone; it stands in no settings, so that other publishers and MkDocs by hand do without it.
"""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

import jinja2
from mkdocs.config.base import LegacyConfig
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from ...cores.crew import on_all_cores
from ...keeping.compiled import Compiled
from ...keeping.store import Store
from ..search_index import write_entries
from ..warned import listening
from .anchors import AnchorsUnsought
from .asked import Asked
from .frame import Frame
from .page import forget_page
from .plain_texts import PlainTexts
from .shared import shared_key
from .version import marked
from .workshop import Told, Workshop

COMPILED = "theme.db"


class PagesAtOnce(BasePlugin[LegacyConfig]):
    """Takes the pages from MkDocs once it knows them all, and makes them when everything else is in the site."""

    def __init__(self, kept: Path, cores: int) -> None:
        self._kept = kept
        self._cores = cores
        self._pages: list[File] = []
        self.told: tuple[Told, ...] = ()

    @event_priority(-100)
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        own = cast("list[str]", [AnchorsUnsought(), PlainTexts()])
        config.markdown_extensions = [*config.markdown_extensions, *own]
        return config

    @event_priority(-100)
    def on_nav(self, nav: Navigation, /, *, config: MkDocsConfig, files: Files) -> None:
        self._nav, self._files = nav, Asked(files)
        self._pages = list(files.documentation_pages())
        for file in self._pages:
            files.remove(file)
        for page in nav.pages:
            _read_head(page, config, self._files)

    @event_priority(-100)
    def on_env(self, env: jinja2.Environment, /, *, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002 - the event's
        """Most templates are loaded for the not-found page already, before a page is made."""
        self._env = env
        env.bytecode_cache = Compiled(self._kept.with_name(COMPILED))

    def on_template_context(
        self,
        context: TemplateContext,
        /,
        *,
        template_name: str,  # noqa: ARG002 - the event's
        config: MkDocsConfig,  # noqa: ARG002 - the event's
    ) -> TemplateContext:
        """The site map names all pages."""
        context["pages"] = self._pages
        return context

    @event_priority(-100)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """After every other file, as MkDocs writes them; and after the search's own index, which holds no page."""
        there = frozenset(file.dest_uri for file in self._files)
        home = _marked_home(self._nav)
        frame = Frame(config=config, env=self._env, nav=self._nav, files=self._files, there=there, home=home)
        workshop = Workshop(
            frame=frame,
            shared=shared_key(config, self._nav),
            kept=self._kept,
            boss=os.getpid(),
        )
        self.told = tuple(on_all_cores(workshop.bench, self._pages, self._cores))
        Compiled(self._kept.with_name(COMPILED)).forget_other_programs()
        with Store(self._kept) as store:
            store.keep_only(told.key for told in self.told)
        write_entries(Path(config.site_dir), (entry for told in self.told for entry in told.entries))


def _marked_home(nav: Navigation) -> Mapping[str, Any]:
    """The front matter of the home page as it is; pages are made with marks in its place."""
    if nav.homepage is None:
        return {}
    meta = nav.homepage.meta
    nav.homepage.meta = marked(meta)
    return meta


def _read_head(page: Page, config: MkDocsConfig, files: Files) -> None:
    """What every page tells of a page of the navigation: its front matter and its title, for which it may be read.

    Its warnings are heard when it is made.
    """
    titled = page.title is not None
    page.read_source(config)
    if not titled:
        with listening():
            page.render(config, files)
        page.title = page.title
    forget_page(page)
