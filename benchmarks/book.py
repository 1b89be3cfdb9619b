"""A number of fictional briefings go in, what their book and the PDFs of their pages cost comes out.

The briefings are the meetings of the example archive again and again, each with an id and a day of its own.
"""  # noqa: INP001 - a script, not a module

import datetime as dt
import multiprocessing
import platform
import re
import sys
import tempfile
import time
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

import click

from briefings.history import NO_HISTORY
from briefings.link.archive import Archive
from briefings.printing.book import as_json, book_of
from briefings.printing.compiler import Press
from briefings.printing.editions import editions
from briefings.printing.selection import Selection, chosen
from briefings.publish.pdfs import keep_pdfs
from briefings.publish.places import Places
from briefings.story import checked, linked

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from conftest import AS_OF, copy_of_example  # noqa: E402 - the tests have the example

_MEGA = 1_000_000  # bytes
_DAY = re.compile(r"^date: .*$", re.MULTILINE)


def multiplied(folder: Path, number: int) -> Places:
    """The example with this many meetings; those that other records name stay."""
    places = copy_of_example(folder)
    meetings = places.records / "meetings"
    texts = [path.read_text(encoding="utf-8") for path in sorted(meetings.glob("*.yaml"))]
    day = dt.date(2000, 1, 1)
    for count in range(len(texts), number):
        day += dt.timedelta(days=20)
        text = _DAY.sub(f"date: {day}", texts[count % len(texts)], count=1)
        (meetings / f"{day}-fictional-{count}.yaml").write_text(text, encoding="utf-8", newline="\n")
    return places


def linked_archive(places: Places) -> Archive:
    records, problems = checked(places)
    return linked(records, problems, NO_HISTORY, AS_OF)


def whole_book(places: Places) -> str:
    archive, press = linked_archive(places), Press()
    book = book_of(archive, chosen(archive, Selection()), "a4", press.made_by)
    pdf = press.pdf(as_json(book), None)
    return f"{pdf.pages} pages, {len(pdf.content) / _MEGA:.1f} MB"


def pdfs_of_pages(places: Places) -> str:
    archive, press = linked_archive(places), Press()
    before = {path: path.stat().st_mtime_ns for path in places.pdfs.rglob("*.pdf")}
    pdfs = keep_pdfs(editions(archive, press.made_by), places.pdfs, press)
    made = sum(before.get(path) != path.stat().st_mtime_ns for path in places.pdfs.rglob("*.pdf"))
    return f"{made} of {len(pdfs.kept)} made, {sum(each.size for each in pdfs.kept.values()) / _MEGA:.0f} MB in all"


def change_one(places: Places) -> None:
    path = max((places.records / "meetings").glob("*-fictional-*.yaml"))
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("title: ", "title: Once more, ", 1), encoding="utf-8", newline="\n")


def measured(work: Callable[[Places], str], places: Places) -> tuple[str, float, float, float]:
    """What came of it, seconds, seconds of the processor, and the most memory in MB; in a process of its own."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(_measure, (work, places))


def _measure(work: Callable[[Places], str], places: Places) -> tuple[str, float, float, float]:
    start = time.perf_counter()
    told = work(places)
    return told, time.perf_counter() - start, time.process_time(), _memory()


def _memory() -> float:
    """The most memory that this process had, in MB; nothing on systems that do not tell."""
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return float("nan")
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used / _MEGA if sys.platform == "darwin" else used * 1024 / _MEGA


@click.command()
@click.option("--briefings", default=300, show_default=True, help="How many.")
def book(briefings: int) -> None:
    """Measure a book of all briefings, the PDFs of all pages, and these again after a change of one meeting."""
    click.echo(f"{briefings} briefings, typst {version('typst')}, {platform.platform()}, {platform.python_version()}\n")
    click.echo(f"{'':<34}{'seconds':>9}{'of CPU':>9}{'memory':>10}")
    with tempfile.TemporaryDirectory() as folder:
        places = multiplied(Path(folder), briefings)
        tell("book of all briefings", *measured(whole_book, places))
        tell("PDFs of all pages", *measured(pdfs_of_pages, places))
        change_one(places)
        tell("again, one meeting changed", *measured(pdfs_of_pages, places))


def tell(what: str, told: str, seconds: float, cpu: float, memory: float) -> None:
    click.echo(f"{what:<34}{seconds:>9.1f}{cpu:>9.1f}{memory:>7.0f} MB   {told}")


if __name__ == "__main__":
    book()
