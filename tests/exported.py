"""The archives of the tests in, everything that is exported of them out: as written, and with text that is hostile."""

import datetime as dt
import functools
import itertools
import tempfile
from dataclasses import dataclass
from pathlib import Path

from briefings.check import check
from briefings.exports import content, exports
from briefings.history import NO_HISTORY, Change, Edit, History
from briefings.link import link
from briefings.link.archive import Archive
from briefings.read import read
from briefings.read.document import Document
from briefings.settings import Settings, load_settings
from conftest import AS_OF, EXAMPLE, ROOT
from hostile import Accepts, Where, write
from payloads import ANGLED, INLINE

NAMES = ("example", "own", "hostile")
STARTS = ("=", "+", "-", "@", "'", "'=", "\N{FULLWIDTH EQUALS SIGN}", "]]", '"', ";", "\\")
GONE = "records/topics/former-topic.yaml"
HERE = dt.timezone(dt.timedelta(hours=5))


@dataclass(frozen=True)
class Exported:
    """An archive and the text of every file that is exported of it."""

    archive: Archive
    texts: dict[str, str]

    def laid(self, folder: Path) -> Path:
        for path, text in self.texts.items():
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content(path, [text]))
        return folder


@functools.cache
def exported(name: str) -> Exported:
    """`example` is the archive of the tests, `own` that of this repository, `hostile` the first with other texts."""
    root = ROOT if name == "own" else EXAMPLE
    documents = read(root / "records")[0] if name != "hostile" else hostile_documents()
    return of_documents(documents, load_settings(root / "mkdocs.yml"), history_of(documents))


def of_documents(documents: tuple[Document, ...], settings: Settings, history: History = NO_HISTORY) -> Exported:
    records, problems = check(documents, settings)
    assert [problem for problem in problems if problem.severity == "error"] == []
    archive = link(records, history, AS_OF)
    made = {path: each for export in exports() for path, each in export(archive).items()}

    def text(path: str) -> str:
        return "".join(made[path].pieces(text))

    return Exported(archive, {path: text(path) for path in made})


def hostile_documents() -> tuple[Document, ...]:
    documents, _ = read(EXAMPLE / "records")
    with tempfile.TemporaryDirectory() as folder:
        for document in documents:
            (Path(folder) / document.path).parent.mkdir(parents=True, exist_ok=True)
        write(documents, Path(folder), _words())
        redirects = "records/redirects.yaml"
        (Path(folder) / redirects).write_bytes((EXAMPLE / redirects).read_bytes())
        return read(Path(folder) / "records")[0]


def _words():  # noqa: ANN202 - a function of the form that `write` takes
    """Every text is another one, and begins with a sign that means something to some program."""
    number, payloads = itertools.count(), (*INLINE, *ANGLED)

    def words(_: Where, accepts: Accepts) -> str:
        own = next(number)
        text = f"{STARTS[own % len(STARTS)]}w{own:04}"
        text = text if accepts(text) else f"{text} three words"
        longer = f"{text} {payloads[own % len(payloads)]}"
        return longer if accepts(longer) else text

    return words


def history_of(documents: tuple[Document, ...]) -> History:
    """Every file was added one day after another, every third was changed later, and one is gone."""
    edits = {}
    for number, path in enumerate(sorted(document.path for document in documents)):
        added = _edit(number, "added")
        edits[path] = (_edit(number + 1000, "changed"), added) if number % 3 == 0 else (added,)
    edits[GONE] = (_edit(2000, "removed"), _edit(0, "added"))
    changes = {path: found[0].change for path, found in edits.items()}
    return History(newest=edits[GONE][0].change, changes=changes, edits=edits)


def _edit(number: int, did: str) -> Edit:
    at = dt.datetime(2024, 1, 1, 2, tzinfo=HERE) + dt.timedelta(days=number % 1000, hours=number // 1000)
    return Edit(change=Change(at.date(), f"{number:07x}"), at=at, did=did)


def as_text(cell: str) -> str:
    """A cell of a table without the apostrophe that keeps spreadsheets from taking it for a formula."""
    return cell.removeprefix("'")
