"""A redirect leads to a record of the same kind, or to a source that is written out in a meeting."""

from collections.abc import Iterator

from ..nearest import nearest
from ..problem import Problem
from ..records import Records
from ._living import living_ids, living_kinds, living_path, perhaps_written_out

RULE = "redirect-leads-to-record"


def check(records: Records) -> Iterator[Problem]:
    former = records.redirects.former
    for filed in records.redirects.filed:
        new, kind = filed.redirect.new, filed.redirect.old.kind
        if new is None:
            continue
        kinds = living_kinds(records, new)
        if kinds and kind not in kinds:
            message = f"`{new}` is one of the {kinds[0]}, and what was here one of the {kind}"
            help_ = f"give the id of one of the {kind}, or `gone:` with the reason in place of `new:`"
            yield filed.problem(RULE, message, help_, "new")
        elif not kinds and new not in former and not perhaps_written_out(records, new):
            yield filed.problem(RULE, f"no record `{new}`", _help(records, kind, new), "new")


def _help(records: Records, kind: str, id_: str) -> str:
    match = nearest(id_, living_ids(records, kind))
    if match is None:
        return "give the id of a record that exists, or `gone:` with the reason in place of `new:`"
    return f"did you mean `{match}` ({living_path(records, match)})?"
