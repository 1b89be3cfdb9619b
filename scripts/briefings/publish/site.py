"""The folder of pages in, a site by MkDocs out, with what MkDocs warns of as problems."""

import logging
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException

from ..problem import Place, Problem
from .index_script import write_index_as_script
from .places import Places


class _Warnings(logging.Handler):
    """Keeps what MkDocs and its plugins warn of."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


def build_site(places: Places, epoch: int, *, from_disk: bool) -> tuple[Problem, ...]:
    """Build into the fresh folder; every warning is a problem.

    Links name files where the site is read `from_disk`, and folders where a server gives the page in each of them.
    """
    shutil.rmtree(places.fresh, ignore_errors=True)
    with _listening() as warnings, _as_of(epoch):
        config = load_config(
            config_file=str(places.config),
            docs_dir=str(places.pages),
            site_dir=str(places.fresh),
            strict=False,
            use_directory_urls=not from_disk,
        )
        try:
            config.plugins.on_startup(command="build", dirty=False)
            build(config)
            if from_disk:
                write_index_as_script(places.fresh)
        except MkDocsException as error:
            warnings.messages.append(str(error))
        finally:
            config.plugins.on_shutdown()
    return tuple(_problem(places, message) for message in warnings.messages)


@contextmanager
def _listening() -> Iterator[_Warnings]:
    """Collect the warnings of MkDocs' loggers instead of printing them."""
    logger, handler = logging.getLogger("mkdocs"), _Warnings()
    propagate, logger.propagate = logger.propagate, False
    logger.addHandler(handler)
    try:
        yield handler
    finally:
        logger.removeHandler(handler)
        logger.propagate = propagate


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
