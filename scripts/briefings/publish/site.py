"""The folder of pages in, a site by MkDocs out, with what MkDocs warns of as problems."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException

from ..cores.at_hand import copies
from ..keeping.ledger import Ledger
from ..problem import Place, Problem
from .index_script import write_index_as_script
from .joined import Joined
from .making.fits import fits
from .making.hook import PagesAtOnce
from .making.workshop import Told
from .manner import Manner
from .pieces import cut_index
from .places import Places
from .unasked import Unasked
from .warned import listening


@dataclass(frozen=True, kw_only=True, slots=True)
class Built:
    """What is wrong with a fresh site, and what is told of those of its pages that MkDocs did not make itself."""

    problems: tuple[Problem, ...]
    told: tuple[Told, ...]


def build_site(places: Places, manner: Manner, laid: Ledger, last: Ledger) -> Built:
    """Build into the fresh folder; every warning is a problem.

    `laid` is the ledger of the folder of pages, `last` that of the last good site.
    """
    shutil.rmtree(places.fresh, ignore_errors=True)
    told: tuple[Told, ...] = ()
    with listening() as warnings, _as_of(manner.epoch):
        try:
            config = _config(places, from_disk=manner.from_disk)
            told = (
                _build(config)
                if manner.anew or not fits(config)
                else _build_at_once(config, PagesAtOnce(places.made, laid, last, copies()))
            )
            if manner.from_disk:
                write_index_as_script(places.fresh)
            elif manner.in_pieces:
                cut_index(places.fresh)
        except MkDocsException as error:
            warnings.append(str(error))
    warned = (*warnings, *(warning for each in told for warning in each.warnings))
    return Built(problems=tuple(_problem(places, message) for message in warned), told=told)


def _config(places: Places, *, from_disk: bool) -> MkDocsConfig:
    config = load_config(
        config_file=str(places.config),
        docs_dir=str(places.pages),
        site_dir=str(places.fresh),
        strict=False,
        use_directory_urls=not from_disk,
    )
    config.plugins["briefings/joined"] = Joined()
    config.plugins["briefings/unasked"] = Unasked()
    return config


def _build(config: MkDocsConfig) -> tuple[Told, ...]:
    try:
        config.plugins.on_startup(command="build", dirty=False)
        build(config)
    finally:
        config.plugins.on_shutdown()
    return ()


def _build_at_once(config: MkDocsConfig, hook: PagesAtOnce) -> tuple[Told, ...]:
    config.plugins["briefings/pages-at-once"] = hook
    _build(config)
    return hook.told


@contextmanager
def _as_of(epoch: int) -> Iterator[None]:
    """Tell MkDocs the time by the variable that it reads (reproducible-builds.org, SOURCE_DATE_EPOCH)."""
    before = os.environ.get("SOURCE_DATE_EPOCH")
    os.environ["SOURCE_DATE_EPOCH"] = str(epoch)
    try:
        yield
    finally:
        if before is None:
            del os.environ["SOURCE_DATE_EPOCH"]
        else:
            os.environ["SOURCE_DATE_EPOCH"] = before


def _problem(places: Places, message: str) -> Problem:
    return Problem(
        place=Place(path=places.config.name),
        rule="site",
        message=message,
        help="mend the page under docs/ or the template that it names",
    )
