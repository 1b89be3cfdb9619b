"""What MkDocs has told by its events in, what every page of the site is made with out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NoReturn

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
_ASKS_FOR_TIME = (
    "A template asks for the time of the build, which a page that was kept would not tell: build with `--anew`."
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Frame:
    """Settings, templates, the way through the site, its files by where they come from, and where they will be.

    `home` is the front matter of the home page.
    """

    config: MkDocsConfig
    env: jinja2.Environment
    nav: Navigation
    files: Asked
    there: frozenset[str]
    home: Mapping[str, Any]


class OtherPages(Sequence[File]):
    """Stands for all pages in a page's template: a page that was kept would not notice that another has changed."""

    def __getitem__(self, _: object) -> NoReturn:
        raise MkDocsException(_ASKS_FOR_ALL)

    def __len__(self) -> int:
        raise MkDocsException(_ASKS_FOR_ALL)


class TimeOfBuild:
    """Stands for it in a page's template."""

    __slots__ = ()

    def __str__(self) -> NoReturn:
        raise MkDocsException(_ASKS_FOR_TIME)

    def __getattr__(self, _: str) -> NoReturn:
        raise MkDocsException(_ASKS_FOR_TIME)
