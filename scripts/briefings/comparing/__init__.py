"""An archive in a checkout and the name of a revision in, what the work since then does to the pages out.

Each side is made by the program that belongs to it, of one day and without a history.
"""

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from ..publish.places import Places
from ..settings import load_settings
from .asking import program_in
from .base import Base, base_of
from .checkout import changed_since, lay_out
from .comparison import Comparison
from .git import NoBase
from .page_changes import page_changes
from .reader import reader, reader_or
from .remarks import remarks_on
from .sides import Side, answers_of
from .site import differing_files, site_of

_PROGRAM = "scripts/"
_NO_ARCHIVE = "{0} has no {1}, so no archive to compare with; name a newer commit"


def compare(places: Places, revision: str) -> Comparison:
    """Raises `NoBase` if there is nothing to compare with, `BadSettings` if the settings cannot be used."""
    load_settings(places.config)
    base = base_of(places.root, revision)
    changed = changed_since(base)
    after = Side(
        name="after",
        program=program_in(base.top),
        config=places.config,
        records=places.records,
        kept=places.cache / "answers.db",
    )
    with TemporaryDirectory(prefix="briefings-", ignore_cleanup_errors=True) as folder:
        tree = Path(folder).resolve() / "base"
        lay_out(base, tree)
        return _compared(base, _former(base, tree, after, changed), after, changed)


def _former(base: Base, tree: Path, after: Side, changed: Collection[str]) -> Side:
    """The same archive as it was; a program that has not changed is asked where it is compiled already."""
    config = base.inner(after.config)
    if not (tree / config).is_file():
        raise NoBase(_NO_ARCHIVE.format(base.name, config.as_posix()))
    changes = any(path.startswith(_PROGRAM) for path in changed)
    program = program_in(tree) if changes else after.program
    records = tree / base.inner(after.records)
    return replace(after, name="before", program=program, config=tree / config, records=records)


def _compared(base: Base, before: Side, after: Side, changed: Collection[str]) -> Comparison:
    then, now, unasked = answers_of(before, after, base.day)
    former = base.name if unasked is None else f"{base.name}, read by the present program,"
    sides = ((former, then.errors), ("this work", now.errors))
    errors = tuple((whose, report) for whose, report in sides if report)
    if errors:
        return Comparison(base=base.name, errors=errors)
    lines = reader(after.config)
    old = site_of(then, before.records, reader_or(before.config, lines))
    new = site_of(now, after.records, lines)
    remarks = tuple(remarks_on(base, changed, after, unasked))
    return Comparison(base=base.name, pages=page_changes(old, new), files=differing_files(old, new), remarks=remarks)
