"""Things and a bench to work at in, the results in the same order out, from as many processes as are of use."""

import gc
import multiprocessing as mp
import os
import pickle
import traceback
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, TypeVar, cast

Thing = TypeVar("Thing")
Result = TypeVar("Result")

Bench = Callable[[], AbstractContextManager[Callable[[Thing], Result]]]
"""Where a worker works: opened in its own process, it gives what is to be done with each thing."""

_FEW = 16  # a process takes about as long to start as so many pages to make


def on_all_cores(bench: Bench[Thing, Result], things: Sequence[Thing], cores: int) -> Iterator[Result]:
    """Raises what is raised there, and `ChildProcessError` if a worker was ended from outside."""
    count = min(cores, len(things) // _FEW)
    if count < 2:  # noqa: PLR2004 - one worker is this process
        with bench() as do:
            yield from map(do, things)
        return
    with _crew(bench, things, count) as connections:
        found = dict(_results(connections))
    yield from (found[place] for place in range(len(things)))


@contextmanager
def _crew(bench: Bench[Thing, Result], things: Sequence[Thing], count: int) -> Iterator[list[Connection]]:
    """Start the workers; whatever happens, none of them outlives this."""
    fork = mp.get_context("fork")
    turn = fork.Value("Q", 0)
    connections: list[Connection] = []
    workers: list[BaseProcess] = []
    try:
        for _ in range(count):
            told, telling = fork.Pipe(duplex=False)
            worker = fork.Process(target=_work, args=(bench, things, turn, telling, os.getpid()), daemon=True)
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)  # of threads, from Python 3.12 on: see above
                worker.start()
            telling.close()
            connections.append(told)
            workers.append(worker)
        yield connections
    finally:
        for each in workers:
            each.terminate()
            each.join()
        for connection in connections:
            connection.close()


def _work(bench: Bench[Thing, Result], things: Sequence[Thing], turn: Any, telling: Connection, boss: int) -> None:  # noqa: ANN401 - has no public type
    """Take one thing after another and tell what came of it, or what went wrong; in the process of a worker."""
    _leave_alone_what_is_there()
    try:
        with bench() as do:
            while os.getppid() == boss and (place := _next(turn)) < len(things):
                telling.send((place, do(things[place])))
        telling.send(None)
    except BaseException as error:  # noqa: BLE001 - whoever waits for it raises it again
        telling.send(_portable(error))
    finally:
        os._exit(0)  # what stands in the buffers of the first process is not ours to write


def _leave_alone_what_is_there() -> None:
    """Only what this process makes is looked through for waste, more often than in the first: a page leaves much."""
    gc.freeze()
    gc.collect()  # so that it counts from here, and not what the first process has
    gc.set_threshold(gc.get_threshold()[0], 10, 10)


def _portable(error: BaseException) -> BaseException:
    """The error, with where it arose; in other words if it cannot leave its process."""
    place = "".join(traceback.format_exception(error))
    error.add_note(place)
    try:
        return cast("BaseException", pickle.loads(pickle.dumps(error)))  # noqa: S301 - our own
    except Exception:  # noqa: BLE001 - classes of others may fail as they like
        return RuntimeError(place)


def _next(turn: Any) -> int:  # noqa: ANN401 - has no public type
    with turn.get_lock():
        place: int = turn.value
        turn.value += 1
    return place


def _results(connections: Sequence[Connection]) -> Iterator[tuple[int, Any]]:
    """What the workers tell, until each has told that there is nothing more to do."""
    telling = list(connections)
    while telling:
        for connection in cast("list[Connection]", wait(telling)):
            told = _told(connection)
            if told is None:
                telling.remove(connection)
            elif isinstance(told, BaseException):
                raise told
            else:
                yield told


def _told(connection: Connection) -> Any:  # noqa: ANN401 - whatever a worker sends
    try:
        return connection.recv()
    except EOFError as error:
        lost = "a process that makes pages was ended from outside: is there memory enough?"
        raise ChildProcessError(lost) from error
