"""A name by which pages show something, and what is told in own words, begins in the script of the first language.

That holds for the name or title of a record, for people and sources that are written out in a meeting, and for
publishers: readers of the archive read it, and the address of a page is made of it.
It holds for summaries, points and notes too, since the archive is written in the first language of its settings.
Names in other scripts stand under `names`, each with its language; words of a source stand where they are told as such.
"""

from collections.abc import Iterator

from ..parts.base import Part, Path
from ..problem import Problem
from ..records import Filed, Records
from ..values.language import name
from ._scripts import WORDS, script_of_first_letter, script_of_language

ALONE = True

SHOWN = ("name", "title", "publisher")
OWN_WORDS = (
    *("about", "by_note", "date_note", "definition", "how", "note", "others", "place_note", "publisher_note"),
    *("quirks", "summary", "unclear", "value", "what", "why"),
)


def check(records: Records) -> Iterator[Problem]:
    for filed, path, part in records.parts:
        yield from _of_part(records, filed, path, part)


def _of_part(records: Records, filed: Filed, path: Path, part: Part) -> Iterator[Problem]:
    for field in type(part).model_fields:
        text, languages = getattr(part, field), records.settings.languages
        if isinstance(text, str) and not text.isascii():
            told = in_other_letters((*path, field), text, languages, keeps=hasattr(part, "names"))
            if told:
                yield filed.problem("heading-in-archive-script", *told, (*path, field))


def in_other_letters(path: Path, text: str, languages: tuple[str, ...], *, keeps: bool) -> tuple[str, str] | None:
    """What is wrong with a text of a record and what would be right; None if it begins as it should.

    `keeps` tells that other spellings of a name stand beside it.
    """
    wanted = script_of_language(languages[0]) if languages else None
    if wanted is None or text.isascii() or script_of_first_letter(text) in {wanted, None}:
        return None
    if path[-1] in SHOWN:
        return _shown(text, f"{WORDS[wanted]} letters", languages, keeps=keeps and path[-1] == "name")
    if is_in_own_words(path):
        return _told(f"{WORDS[wanted]} letters", name(languages[0]))
    return None


def is_in_own_words(path: Path) -> bool:
    """Whether the field at a path of a record is told by whoever writes the record."""
    return path[-1] in OWN_WORDS or (path[0], *path[2:]) == ("points", "text")


def _shown(text: str, letters: str, languages: tuple[str, ...], *, keeps: bool) -> tuple[str, str]:
    message = f"`{text}` does not begin in {letters}, in which this archive names everything"
    if not keeps:
        return message, f"write it in {letters}"
    fitting = [f"`lang: {tag}`" for tag in languages_written(text, languages)]
    lang = f"with {' or '.join(fitting)}" if fitting else "with its language as `lang:`"
    return message, f"write `name:` in {letters}, and this one under `names:` as `- text: {text}` {lang}"


def _told(letters: str, language: str) -> tuple[str, str]:
    help_ = f"tell it in {language}; in the words of a source are only offices, places, quotations and `original:`"
    return f"this does not begin in {letters}; the archive is written in {language}", help_


def languages_written(text: str, languages: tuple[str, ...]) -> tuple[str, ...]:
    """The languages of the archive that are written in the script of a text."""
    script = script_of_first_letter(text)
    return tuple(tag for tag in languages if script_of_language(tag) == script)
