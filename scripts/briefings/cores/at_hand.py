"""How many processes can work at once here, and whether one of them can be a copy of this one."""

import multiprocessing
import os
import sys
import threading

CLOCK = "clock"
"""A thread of this name holds nothing that another process waits for."""


def cores() -> int:
    """The processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def can_fork() -> bool:
    """Whether a process can be copied safely.

    What another thread holds at that moment stays held for ever in the copy (POSIX, fork); on macOS the libraries of
    the system start threads of their own (https://github.com/python/cpython/issues/77906).
    """
    alone = all(each is threading.main_thread() or each.name == CLOCK for each in threading.enumerate())
    return "fork" in multiprocessing.get_all_start_methods() and sys.platform != "darwin" and alone


def copies() -> int:
    """How many copies of this process can work at once; one where none can be made."""
    return cores() if can_fork() else 1
