"""The names of the records that this archive began with in; these records, and no later ones, out.

What the tests here expect was worked out from them: a meeting that somebody adds changes none of these answers.
Whoever renames one of them, or ties it to a later record, mends the list.
"""

import datetime as dt
import functools
import shutil
import tempfile
from pathlib import Path

from briefings.check import check
from briefings.history import NO_HISTORY
from briefings.link import link
from briefings.link.archive import Archive
from briefings.read import read
from briefings.settings import load_settings
from conftest import ROOT

NAMES = tuple(Path(__file__).with_name("founding.txt").read_text(encoding="utf-8").split())


def laid(folder: Path) -> Path:
    """A folder of records that has these alone."""
    for name in NAMES:
        (folder / "records" / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / "records" / name, folder / "records" / name)
    return folder / "records"


@functools.cache
def founding_archive(as_of: dt.date) -> Archive:
    with tempfile.TemporaryDirectory() as folder:
        documents, _ = read(laid(Path(folder)))
    records, problems = check(documents, load_settings(ROOT / "mkdocs.yml"))
    assert [problem for problem in problems if problem.severity == "error"] == []
    return link(records, NO_HISTORY, as_of)
