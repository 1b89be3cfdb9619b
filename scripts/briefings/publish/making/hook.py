"""The events of MkDocs in, all pages made by a workshop out: MkDocs itself finds none left to make.

A hook for speed alone; it stands in no settings, so that other publishers and MkDocs by hand do without it.
"""

import os
import shutil
from collections.abc import Iterator, Mapping
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
from ...keeping.digest import digest
from ...keeping.ledger import Ledger
from ...keeping.store import Store
from ..search_index import write_entries
from ..warned import listening
from .anchors import AnchorsUnsought
from .asked import Asked
from .frame import Frame
from .page import forget_page
from .plain_lines import PlainLines
from .plain_tables import PlainTables
from .plain_texts import PlainTexts
from .same_file import same_file
from .shared import shared_key
from .standing import keep, name_of, standing
from .version import marked, version_key
from .workshop import Told, Workshop

COMPILED = "theme.db"


class PagesAtOnce(BasePlugin[LegacyConfig]):
    """Takes the pages from MkDocs once it knows them all, and makes them when everything else is in the site.

    The files beside them stand in the site as they stand beside the pages.
    """

    def __init__(self, kept: Path, laid: Ledger, last: Ledger, cores: int) -> None:
        """`laid` is the ledger of the folder of pages, `last` that of the last good site."""
        self._kept, self._laid, self._last, self._cores = kept, laid, last, cores
        self._pages: list[File] = []
        self._beside: list[File] = []
        self.told: tuple[Told, ...] = ()

    @event_priority(-100)
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        own = cast("list[str]", [AnchorsUnsought(), PlainLines(), PlainTexts(), PlainTables()])
        config.markdown_extensions = [*config.markdown_extensions, *own]
        return config

    @event_priority(-100)
    def on_nav(self, nav: Navigation, /, *, config: MkDocsConfig, files: Files) -> None:
        self._nav, self._files = nav, Asked(files)
        self._pages = list(files.documentation_pages())
        self._beside = [file for file in files if _stands_beside(file, config)]
        for file in (*self._pages, *self._beside):
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
        shared = shared_key(config, self._nav)
        for file in self._beside:
            _put(Path(str(file.abs_src_path)), Path(file.abs_dest_path))
        with Store(self._kept) as store:
            rests_on = digest(shared, version_key(home), *_ways(self._files))
            last = standing(store, rests_on, self._laid, self._last)
            made = {file: told for file in self._pages if (told := last.put(file))}
        workshop = Workshop(frame=frame, shared=shared, store=self._kept, last=self._last, boss=os.getpid())
        others = [file for file in self._pages if file not in made]
        made |= dict(zip(others, on_all_cores(workshop.bench, others, self._cores), strict=True))
        self.told = tuple(made[file] for file in self._pages)
        Compiled(self._kept.with_name(COMPILED)).forget_other_programs()
        with Store(self._kept) as store:
            keep(store, rests_on, self._laid, made.items())
            store.keep_only((name_of(rests_on), *(name for told in self.told for name in told.names)))
        write_entries(Path(config.site_dir), (entry for told in self.told for entry in told.entries))


def _ways(files: Files) -> Iterator[str]:
    """From where and to where each file of the site goes: what a link to it comes to."""
    return (part for file in files for part in (file.src_uri, file.dest_uri, file.url))


def _stands_beside(file: File, config: MkDocsConfig) -> bool:
    """Whether a file from the folder of the pages is none of them, and is to be in the site as it is."""
    own = file.src_dir == config.docs_dir and file.generated_by is None
    return own and not file.is_documentation_page() and file.inclusion.is_included()


def _put(origin: Path, path: Path) -> None:
    if not same_file(origin, path):
        shutil.copyfile(origin, path)


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
