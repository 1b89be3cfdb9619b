"""The id of a record stays: if its file is renamed or deleted, `redirects.yaml` says what became of it.

That holds for every record that was ever on the main branch, whose page others may have cited.
Without the history of the files (no git, or a clone cut short) nothing can be told.
An example, whose id begins with `example-`, goes without a redirect.
"""

from collections.abc import Iterator
from pathlib import PurePosixPath

from ..kinds import models
from ..nearest import nearest
from ..problem import Place, Problem
from ..read.document import REDIRECTS
from ..records import Records
from ..values.former import Former
from ..values.reference import EXAMPLE, PATTERN


def check(records: Records) -> Iterator[Problem]:
    if not records.redirects.sound:
        return
    living = {Former(document.folder, document.id) for document in records.documents}
    redirected = {filed.redirect.old for filed in records.redirects.filed}
    for path in sorted(records.merged):
        former = _former(path)
        if former and former not in living | redirected:
            yield _problem(records, path, former)


def _former(path: str) -> Former | None:
    """The page of a file that was a record of its kind; None for an example and for any other file."""
    _, *folders, name = PurePosixPath(path).parts
    former = Former("/".join(folders), name.removesuffix(".yaml"))
    is_record = former.kind in models() and name.endswith(".yaml") and PATTERN.fullmatch(former.id)
    return former if is_record and not former.id.startswith(EXAMPLE) else None


def _problem(records: Records, path: str, former: Former) -> Problem:
    """Told at the file where the redirect is missing, whether or not it is there."""
    listing = records.redirects.document
    place = listing.at() if listing else Place(path=f"{PurePosixPath(path).parts[0]}/{REDIRECTS}.yaml")
    new = nearest(former.id, _new_ids(records, path, former.kind))
    became, otherwise = (f"new: {new}", "") if new else ("gone: reason", "; `new:` and an id for what was renamed")
    entry = f"`- {{old: {former}, {became}, on: YYYY-MM-DD}}`"
    return Problem(
        place=place,
        rule="merged-id-kept",
        message=f"{path} was on the main branch and is gone, and no redirect says what became of it",
        help=f"bring the file back, or add {entry} to {place.path}{otherwise}",
    )


def _new_ids(records: Records, path: str, kind: str) -> list[str]:
    """The ids that the main branch does not have yet: one of them may be that of a renamed file."""
    folder = PurePosixPath(path).parent
    return [id_ for id_ in records.ids((kind,)) if f"{folder}/{id_}.yaml" not in records.merged]
