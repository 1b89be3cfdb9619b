"""No word is written in two scripts.

The Latin `a` and a Cyrillic letter look the same, for example; a word with both is not found by a search for it.
"""

import re
from collections.abc import Iterator

from ..problem import Problem, Severity
from ..records import Records
from ._scripts import WORDS, scripts_in

SEVERITY: Severity = "warning"
ALONE = True
_WORD = re.compile(r"[^\W\d_]+")


def check(records: Records) -> Iterator[Problem]:
    for filed, path, value in records.values:
        word = _mixed(value) if isinstance(value, str) and not value.isascii() else None
        if word:
            scripts = " and ".join(WORDS[script] for script in scripts_in(word))
            message, help_ = f"`{word}` mixes {scripts} letters", "type the word again in one script"
            yield filed.problem("one-script-per-word", message, help_, path, SEVERITY)


def _mixed(text: str) -> str | None:
    return next((word for word in _WORD.findall(text) if len(scripts_in(word)) > 1), None)
