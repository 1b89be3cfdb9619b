"""A redirect leads to where a record is now, and not by way of another redirect."""

from collections.abc import Iterator

from ..problem import Problem
from ..records import Records
from ..redirects import FiledRedirect
from ._living import living_kinds
from ._loops import loops, told

RULE = "redirect-in-one-step"
_TO_RECORD = "give the id of the record that has its place, or `gone:` with the reason"


def check(records: Records) -> Iterator[Problem]:
    by_id = {filed.redirect.old.id: filed for filed in records.redirects.filed}
    following = {
        id_: str(filed.redirect.new)
        for id_, filed in by_id.items()
        if filed.redirect.new in by_id and not living_kinds(records, filed.redirect.new or "")
    }
    in_loops = tuple(loops(following))
    for loop in in_loops:
        message = f"these redirects lead back to where they begin: {told(loop)}"
        yield by_id[loop[0]].problem(RULE, message, _TO_RECORD, "new")
    for id_, new in following.items():
        if new == id_:
            yield by_id[id_].problem(RULE, "this redirect leads to itself", _TO_RECORD, "new")
        elif not any(id_ in loop for loop in in_loops):
            yield _chain(by_id, id_, new)


def _chain(by_id: dict[str, FiledRedirect], id_: str, new: str) -> Problem:
    """Of a redirect to a page that is one itself; what to write is where the last one leads."""
    seen = {id_}
    last = by_id[new].redirect
    while last.new in by_id and last.old.id not in seen:
        seen.add(last.old.id)
        last = by_id[last.new].redirect
    end = f"write `new: {last.new}` here too" if last.new else "write `gone:` with the reason here too"
    help_ = _TO_RECORD if last.new in by_id else end
    return by_id[id_].problem(RULE, f"`{new}` is the page of a redirect itself", help_, "new")
