"""Work that is shared among processes gives what one process gives, and what goes wrong in one is not lost."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from briefings.publish.places import Places
from conftest import ROOT
from sites import PAGES, everything_in, published

SETTING = """
import os, sys, threading
from contextlib import contextmanager
from pathlib import Path
from briefings.cores import at_hand, crew
from briefings.publish import site
from briefings.publish.making import workshop
from sites import PAGES, published, small_archive
"""


def run(script: str, *words: object) -> subprocess.CompletedProcess[str]:
    """A script in a process of its own, which has no other threads."""
    command = [sys.executable, "-c", SETTING + script, *map(str, words)]
    return subprocess.run(command, cwd=ROOT / "tests", capture_output=True, text=True, check=False, timeout=120)


WORK = """
@contextmanager
def bench():
    yield do
things = range(100)
cores = int(sys.argv[1])
"""


@pytest.mark.parametrize("cores", [1, 2, 5])
def test_results_come_in_the_order_of_the_things(cores: int) -> None:
    done = run(
        WORK + "def do(thing): return thing, os.getpid() == boss\n"
        "boss = os.getpid()\n"
        "results = list(crew.on_all_cores(bench, things, cores))\n"
        "print([thing for thing, _ in results] == list(things), {here for _, here in results})\n",
        cores,
    )
    assert (done.stdout, done.stderr) == (f"True {{{cores == 1}}}\n", "")


@pytest.mark.parametrize("cores", [1, 2])
def test_error_in_a_worker_is_raised(cores: int) -> None:
    done = run(
        WORK + "def do(thing): return 1 / (thing - 50)\n"
        "try: list(crew.on_all_cores(bench, things, cores))\n"
        "except ZeroDivisionError as error: print(error, getattr(error, '__notes__', []))\n",
        cores,
    )
    assert done.stdout.startswith("division by zero"), done.stderr
    assert ("in do" in done.stdout) == (cores == 2)


def test_error_that_cannot_leave_its_process_is_told() -> None:
    done = run(
        WORK + "class Own(Exception):\n"
        "    def __init__(self, a, b): super().__init__('our own')\n"
        "def do(thing): raise Own(1, 2)\n"
        "try: list(crew.on_all_cores(bench, things, cores))\n"
        "except RuntimeError as error: print('our own' in str(error))\n",
        2,
    )
    assert (done.stdout, done.stderr) == ("True\n", "")


def test_worker_that_is_ended_from_outside_ends_the_work() -> None:
    done = run(
        WORK + "import signal\n"
        "def do(thing):\n"
        "    if thing == 50: os.kill(os.getpid(), signal.SIGKILL)\n"
        "    return thing\n"
        "try: list(crew.on_all_cores(bench, things, cores))\n"
        "except ChildProcessError as error: print(error)\n",
        2,
    )
    assert done.stdout == "a process that makes pages was ended from outside: is there memory enough?\n", done.stderr


CORES = "os.sched_getaffinity = lambda _: {0, 1, 2}\n"


def test_second_thread_keeps_the_work_in_one_process() -> None:
    """What it holds when a worker begins would be held there for ever."""
    done = run(
        CORES + "over = threading.Event()\n"
        "thread = threading.Thread(target=over.wait)\n"
        "print(at_hand.copies())\n"
        "thread.start()\n"
        "print(at_hand.copies())\n"
        "over.set()\n"
        "thread.join()\n"
    )
    assert (done.stdout, done.stderr) == ("3\n1\n", "")


def test_clock_at_a_terminal_leaves_all_cores_at_work() -> None:
    done = run(
        CORES + "from briefings.commands._waiting import waiting\n"
        "os.environ.pop('CI', None)\n"
        "sys.stderr.isatty = lambda: True\n"
        "with waiting('Building'): print(threading.active_count(), at_hand.copies())\n"
    )
    assert done.stdout == "2 3\n", done.stderr


SITE = """
crew._FEW = 1
site.copies = lambda: int(sys.argv[2])
places = small_archive(Path(sys.argv[1]))
"""


def test_any_number_of_workers_makes_the_same_site(tmp_path: Path) -> None:
    sites = []
    for cores in (1, 2, 7):
        done = run(SITE + "print(published(PAGES, places), published(PAGES, places))", tmp_path / str(cores), cores)
        assert (done.stdout, done.stderr) == ("() ()\n", "")
        sites.append(everything_in(tmp_path / str(cores) / "build" / "site"))
    assert sites[0] == sites[1] == sites[2]


def test_warning_of_a_worker_is_a_problem(tmp_path: Path) -> None:
    pages = "PAGES | {'add.md': '[gone](gone.md)', 'people/bo.md': '[gone](away.md)'}"
    told = [
        run(SITE + f"print([p.message for p in published({pages}, places)])", tmp_path / str(cores), cores).stdout
        for cores in (1, 3)
    ]
    assert told[0] == told[1]
    assert told[0].count("is not found among documentation files") == 2


def test_worker_whose_first_process_is_gone_leaves_the_site_alone(tmp_path: Path) -> None:
    """The build is killed when its first page is made; its workers write nothing, and end."""
    killed = run(
        SITE + "import signal\n"
        "make, boss = workshop.make, os.getpid()\n"
        "def killing(page, frame):\n"
        "    made = make(page, frame)\n"
        "    os.kill(boss, signal.SIGKILL)\n"
        "    while os.getppid() == boss: pass\n"
        "    return made\n"
        "workshop.make = killing\n"
        "published(PAGES, places)\n",
        tmp_path / "small",
        3,
    )
    assert killed.returncode == -signal.SIGKILL
    assert not list((tmp_path / "small" / "build" / "site.new").rglob("people/*/index.html"))


MOMENTS = {
    "when a page was made": "workshop.packed",
    "when a page was kept": "workshop.Workshop._write",
    "before a page is made": "hook.shared_key",
    "when the pages of others are forgotten": "store.Store.keep_only",
    "when the index is written": "hook.write_entries",
    "when links are checked": "publish.broken_links",
    "when the site takes its place": "publish.swap",
}


@pytest.mark.parametrize("place", MOMENTS.values(), ids=MOMENTS)
def test_build_that_was_killed_is_followed_by_a_whole_one(tmp_path: Path, place: str) -> None:
    small = tmp_path / "small"
    owner, _, name = place.rpartition(".")
    killed = run(
        SITE + "import signal\n"
        "from briefings import publish\n"
        "from briefings.keeping import store\n"
        "from briefings.publish.making import hook\n"
        "boss = os.getpid()\n"
        f"{owner}.{name} = lambda *_: os.kill(boss, signal.SIGKILL)\n"
        "published(PAGES, places)\n",
        small,
        2,
    )
    assert killed.returncode == -signal.SIGKILL
    places = Places(root=small, records=small / "records", build=small / "build", config=small / "mkdocs.yml")
    assert published(PAGES, places) == ()
    made = everything_in(places.site)
    assert published(PAGES, places, anew=True) == ()
    assert made == everything_in(places.site)
