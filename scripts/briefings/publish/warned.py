"""A stretch of MkDocs' work in, what it and its plugins warned of meanwhile out."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager


class _Listener(logging.Handler):
    def __init__(self, messages: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._messages = messages

    def emit(self, record: logging.LogRecord) -> None:
        self._messages.append(record.getMessage())


@contextmanager
def listening() -> Iterator[list[str]]:
    """Collect the warnings of MkDocs' loggers instead of printing them; of two listeners the inner one hears."""
    logger, messages = logging.getLogger("mkdocs"), list[str]()
    before = logger.handlers, logger.propagate
    logger.handlers, logger.propagate = [_Listener(messages)], False
    try:
        yield messages
    finally:
        logger.handlers, logger.propagate = before
