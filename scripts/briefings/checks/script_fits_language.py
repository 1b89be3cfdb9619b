"""A name or wording is written in the script of its language.

The script is the one that CLDR gives the language, unless the tag names another, as `az-Arab` does.
A text may hold letters of other scripts, such as an abbreviation, beside those of its own.
Latin letters with marks that English lacks are taken for a Latin alphabet of the language.
"""

from collections.abc import Iterator

from ..parts.base import Path
from ..parts.name import Name
from ..parts.point import Original
from ..problem import Problem
from ..records import Filed, Records
from ._scripts import WORDS, script_of_language, scripts_in

ALONE = True


def check(records: Records) -> Iterator[Problem]:
    for filed, path, text, lang in _wordings(records):
        wanted, written = script_of_language(lang), scripts_in(text)
        if wanted and written and wanted not in written and not _latin_alphabet(text, written):
            message = f"this is written in {WORDS[written[0]]} letters; `{lang}` has {WORDS[wanted]} ones"
            help_ = "mend `lang:`, or give the text in the script of its language"
            yield filed.problem("script-fits-language", message, help_, (*path, "text"))


def _latin_alphabet(text: str, written: tuple[str, ...]) -> bool:
    return written == ("Latn",) and not text.isascii()


def _wordings(records: Records) -> Iterator[tuple[Filed, Path, str, str]]:
    for filed, path, part in records.parts:
        if isinstance(part, Name | Original):
            yield filed, path, part.text, part.lang
