"""What MkDocs has told by its events in, what every page of the site is made with out."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NoReturn

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException
from mkdocs.structure.files import File
from mkdocs.structure.nav import Navigation

from .asked import Asked

_ASKS_FOR_ALL = (
    "A template asks for `pages`, all pages of the site, which are not known while they are made one by one: "
    "build with `--anew`."
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Frame:
    """Settings, templates, the way through the site, its files by where they come from, and where they will be."""

    config: MkDocsConfig
    env: jinja2.Environment
    nav: Navigation
    files: Asked
    there: frozenset[str]


class OtherPages(Sequence[File]):
    """Stands for all pages in a page's template: a page that was kept would not notice that another has changed."""

    def __getitem__(self, _: object) -> NoReturn:
        raise MkDocsException(_ASKS_FOR_ALL)

    def __len__(self) -> int:
        raise MkDocsException(_ASKS_FOR_ALL)
