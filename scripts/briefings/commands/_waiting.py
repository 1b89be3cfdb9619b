"""What is being done in words in, the seconds that it takes shown at a terminal out; elsewhere nothing."""

import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count

import click

from ..cores.at_hand import CLOCK


@contextmanager
def waiting(words: str) -> Iterator[None]:
    """Nothing is shown before the first second is over, and nothing stays behind."""
    if not sys.stderr.isatty() or os.environ.get("CI"):
        yield
        return
    done = threading.Event()
    clock = threading.Thread(target=_tick, name=CLOCK, args=(words, done), daemon=True)
    clock.start()
    try:
        yield
    finally:
        done.set()
        clock.join()


def _tick(words: str, done: threading.Event) -> None:
    line = ""
    for seconds in count(1):
        if done.wait(1):
            break
        line = f"{words}, {seconds} s"
        click.echo(f"\r{line}", nl=False, err=True)
    click.echo(f"\r{' ' * len(line)}\r", nl=False, err=True)
