"""A record that was checked or verified says by whom and when."""

from collections.abc import Iterator

from ..problem import Problem
from ..records import Records

ALONE = True


def check(records: Records) -> Iterator[Problem]:
    for filed in records.filed:
        review = filed.record.review
        missing = [name for name, value in (("by", review.by), ("on", review.on)) if value is None]
        if review.state != "draft" and missing:
            message = "nothing says " + " and ".join({"by": "who", "on": "when"}[name] for name in missing)
            help_ = "add " + " and ".join(
                {"by": "`by:` with a name", "on": "`on:` with a date"}[name] for name in missing
            )
            yield filed.problem(
                "review-by-whom", f"this record is {review.state}; {message}", help_, ("review", "state")
            )
