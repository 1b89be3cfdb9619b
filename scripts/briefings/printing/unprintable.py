"""Letters that no font has in, the places of records that have them as problems out."""

import json
from collections.abc import Iterator
from typing import Literal

from ..parts.base import leaves
from ..problem import Problem
from ..records import Records

RULE = "letter-without-font"


def unprintable(
    records: Records, letters: frozenset[str], book: str, severity: Literal["error", "warning"] = "error"
) -> tuple[Problem, ...]:
    """One problem for each text of the `book` (its JSON) that has such letters."""
    return tuple(sorted(_problems(records, letters, book, severity)))


def _problems(
    records: Records, letters: frozenset[str], book: str, severity: Literal["error", "warning"]
) -> Iterator[Problem]:
    for filed in records.filed:
        for path, value in leaves(filed.record):
            found = sorted(letters & set(value)) if isinstance(value, str) else []
            if found and all(_as_json(word) in book for word in value.split() if letters & set(word)):
                first = " ".join(f"`{letter}`" for letter in found[:3])
                yield filed.problem(
                    RULE,
                    f"no font of the book has {first}{' and others' if len(found) > 3 else ''}",  # noqa: PLR2004
                    "name a folder with a font that has them: --fonts FOLDER",
                    path,
                    severity=severity,
                )


def _as_json(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)[1:-1]
