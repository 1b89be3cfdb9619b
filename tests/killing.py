"""Kills builds of a small archive at moments drawn by lot: a program of its own, since only that can be copied safely.

A moment is the number of a thing that the interpreter tells its auditors of (PEP 578): a file that is opened, a folder
that is made, a module that is loaded. The build and its workers are killed together.
"""

import datetime as dt
import json
import os
import random
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from briefings import render, story
from briefings.keeping import ledger
from briefings.problem import Problem
from briefings.publish import codes, site
from briefings.publish.places import Places
from briefings.recall import build
from sites import everything_in

AS_OF = dt.date(2026, 1, 1)
NAMES = ("Whales", "Seals", "Otters")
"""The titles of a record, one after the other."""
LOADED = (codes, site)
"""What a build loads when it comes to it, and each would load anew."""
ATTEMPTS = 4
"""For each build that is to be killed: some end before their moment comes."""


def main(folder: Path, seed: int, kills: int) -> None:
    """Tell how many builds were killed, and after which numbers of things the next was not that of a clean folder.

    The archive has templates of its own, and no files for reusers: few pages are made many times.
    """
    story.TEMPLATES, render.exports = folder / "templates", tuple
    ledger.SETTLED = -1  # else builds as quick as these would take nothing from one another
    places = Places(root=folder, records=folder / "records", build=folder / "build", config=folder / "mkdocs.yml")
    clean = []
    for name in NAMES:
        _call(places, name)
        _alone(lambda: _built(places, anew=True))
        clean.append(everything_in(places.site))
    things = _things(places)
    lot = random.Random(seed)  # noqa: S311 - no secret
    killed, wrong = 0, []
    for attempt in range(ATTEMPTS * kills):
        if killed == kills:
            break
        name, moment = attempt % len(NAMES), lot.randrange(things)
        _call(places, NAMES[name])
        status = _alone(lambda moment=moment: _until(moment, lambda: _built(places)))
        killed += os.WIFSIGNALED(status)
        if _alone(lambda: _built(places)) != 0 or everything_in(places.site) != clean[name]:
            wrong.append(moment)
    sys.stdout.write(json.dumps({"killed": killed, "wrong": wrong, "things": things}))


def _call(places: Places, name: str) -> None:
    (places.records / "topics" / "whales.yaml").write_text(
        f"name: {name}\ndefinition: Animals of the sea.\n", encoding="utf-8"
    )


def _built(places: Places, *, anew: bool = False) -> tuple[Problem, ...]:
    return build(places, AS_OF, from_disk=False, anew=anew, in_pieces=False, with_pdfs=False, fonts=())


def _alone(work: Callable[[], tuple[Problem, ...]]) -> int:
    """How a copy of this process ends that does the work, in a group of its own; 0 if there was no problem."""
    child = os.fork()
    if child:
        return os.waitpid(child, 0)[1]
    os.setsid()
    problems = work()
    for problem in problems:
        sys.stderr.write(f"{problem}\n")
    os._exit(1 if problems else 0)


def _until(moment: int, work: Callable[[], tuple[Problem, ...]]) -> tuple[Problem, ...]:
    """Do the work, but not beyond a moment."""
    left = [moment + 1]

    def count(*_: object) -> None:
        left[0] -= 1
        if left[0] == 0:
            os.killpg(0, signal.SIGKILL)

    sys.addaudithook(count)
    return work()


def _things(places: Places) -> int:
    """How many there are in a build of the first process, after a change."""
    _call(places, NAMES[0])
    told, telling = os.pipe()

    def counted() -> tuple[Problem, ...]:
        number = [0]
        sys.addaudithook(lambda *_: number.__setitem__(0, number[0] + 1))
        problems = _built(places)
        os.write(telling, str(number[0]).encode())
        return problems

    _alone(counted)
    return int(os.read(told, 20))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
