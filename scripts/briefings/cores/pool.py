"""Work on a part of some things, and the things, in, what the work makes of each out, in order: on all cores.

Few things are worked on here, and all of them where no further process can be had.
"""

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.context import BaseContext
from typing import TypeVar

from .at_hand import can_fork, cores

T = TypeVar("T")
R = TypeVar("R")

_AT_ONCE = 16  # things in one part
_WORTH_A_FORK = 32  # things: a process that is copied begins at once
_WORTH_A_START = 256  # things: one that begins anew first reads the whole program


def on_all_cores(work: Callable[[list[T]], list[R]], things: list[T]) -> list[R]:
    """`work` has to be a function of a module, and all that goes in and comes out has to be known to pickle."""
    context = multiprocessing.get_context("fork" if can_fork() else "spawn")
    if cores() == 1 or len(things) < _worth(context):
        return work(things)
    parts = [things[start : start + _AT_ONCE] for start in range(0, len(things), _AT_ONCE)]
    try:
        with ProcessPoolExecutor(cores(), context, initializer=_follow_parent) as pool:
            return [each for done in pool.map(work, parts) for each in done]
    except (BrokenProcessPool, ImportError, NotImplementedError, OSError):  # no semaphores, no memory, no rights
        return work(things)


def _worth(context: BaseContext) -> int:
    return _WORTH_A_FORK if context.get_start_method() == "fork" else _WORTH_A_START


def _follow_parent() -> None:
    """An interruption is the parent's to tell, and if the parent is killed, nobody waits for what is made here."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent:
        parent.join()
        os._exit(1)
