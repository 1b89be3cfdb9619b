"""A plan and the folder of the archive in; files deleted, changed and written."""

import contextlib
from pathlib import Path

from ..promoting.writing import Change, write
from . import Plan


def carry_out(plan: Plan, root: Path) -> None:
    """Raises `OSError` and what `write` raises if something cannot be deleted or written; git has what is missing."""
    for path in plan.gone:
        (root / path).unlink(missing_ok=True)
    for folder in sorted({parent for path in plan.gone for parent in Path(path).parents[:-1]}, reverse=True):
        with contextlib.suppress(OSError):  # something else is in it
            (root / folder).rmdir()
    changes: dict[Path, Change] = {root / path: (None, text.encode()) for path, text in plan.new.items()}
    changes |= {root / path: (old.encode(), new.encode()) for path, (old, new) in plan.changed.items()}
    write(changes)
