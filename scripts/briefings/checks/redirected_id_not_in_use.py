"""What a redirect leaves is no record any more: an id that a page had is never given to another one.

The former record is named by its folder and id; that of a source that was written out in a meeting by `sources/`, the
meeting's id, a hyphen and its letter.
"""

from collections.abc import Iterator

from ..kinds import models
from ..nearest import did_you_mean
from ..problem import Problem
from ..records import Records
from ..values.former import Former
from ._living import living_kinds, living_path

RULE = "redirected-id-not-in-use"


def check(records: Records) -> Iterator[Problem]:
    for filed in records.redirects.filed:
        old = filed.redirect.old
        if old.kind not in models():
            kinds = ", ".join(f"`{kind}`" for kind in models())
            help_ = did_you_mean(old.kind, models(), f"the folders are {kinds}")
            yield filed.problem(RULE, f"{old.kind} is not a folder of records", help_, "old")
        elif living_kinds(records, old.id):
            message = f"`{old.id}` is in use: it is in {living_path(records, old.id)}"
            yield filed.problem(RULE, message, _help(records, old), "old")


def _help(records: Records, old: Former) -> str:
    anew = "give that record another id: none is used twice"
    same = old.kind in living_kinds(records, old.id)
    return f"delete this entry if that is the same record; if not, {anew}" if same else anew
