"""Words that somebody typed in, what an archive of their own is called, between whom and where it stands out."""

import re
from dataclasses import dataclass
from typing import Any, NoReturn
from urllib.parse import urlsplit

from babel.languages import get_official_languages
from pydantic import TypeAdapter, ValidationError

from ..values.country import meant
from ..values.language import Language, locale
from ..values.text import Line
from ..values.web import WebAddress

_GITHUB = re.compile(r"(?:https://|ssh://git@|git@)github\.com[/:](?P<owner>[\w.-]+)/(?P<name>[\w.-]+?)(?:\.git)?/?")
_NO_COUNTRY = "`{}` is no country; give its ISO 3166 code or its English name"


class BadAnswer(ValueError):  # noqa: N818 - a mistake of the user, told and asked again
    """An answer that cannot be taken; the text says why and what would be right."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Wanted:
    """`countries` are two codes, visitor first; `languages` are BCP 47 tags; `address` ends in a slash."""

    name: str
    description: str
    countries: tuple[str, str]
    repository: str
    address: str
    languages: tuple[str, ...]


def line(written: str) -> str:
    return _taken(Line, written) or _refuse("this cannot be empty")


def countries(written: str) -> tuple[str, str]:
    """The codes of two countries, given by codes or English names."""
    parts = _listed(written)
    codes = [meant(part) or _refuse(_NO_COUNTRY.format(part)) for part in parts]
    if len(set(codes)) != 2 or len(codes) != 2:  # noqa: PLR2004 - a pair
        _refuse("give two countries, with a comma between them; who visits comes first in the example")
    return codes[0], codes[1]


def languages(written: str) -> tuple[str, ...]:
    parts = _listed(written)
    return tuple(dict.fromkeys(_taken(Language, part) for part in parts)) or _refuse("give at least one language")


def repository(written: str) -> str:
    """The web address of a repository, also of one that is given as it is cloned."""
    found = _GITHUB.fullmatch(written.strip())
    return f"https://github.com/{found['owner']}/{found['name']}" if found else _address(written).removesuffix(".git")


def address(written: str) -> str:
    return f"{_address(written)}/"


def usual_address(repository: str) -> str:
    """Where GitHub publishes the pages of a repository; empty for a repository elsewhere."""
    found = _GITHUB.fullmatch(repository)
    if not found:
        return ""
    host = f"{found['owner'].lower()}.github.io"
    return f"https://{host}/" if found["name"].lower() == host else f"https://{host}/{found['name']}/"


def usual_languages(codes: tuple[str, ...]) -> tuple[str, ...]:
    """English, and the languages that are official in the countries (CLDR)."""
    official = (tag.replace("_", "-") for code in codes for tag in get_official_languages(code.upper()))
    return tuple(dict.fromkeys(("en", *(tag for tag in official if locale(tag)))))


def slug_of(repository: str) -> str:
    """The name of a repository with that of its owner."""
    return urlsplit(repository).path.strip("/")


def owner_of(repository: str) -> str:
    return slug_of(repository).partition("/")[0]


def _listed(written: str) -> list[str]:
    return [part.strip() for part in written.split(",") if part.strip()]


def _address(written: str) -> str:
    if "?" in written or "#" in written:
        _refuse("leave out the question mark or # and what follows it")
    return _taken(WebAddress, written.strip()).rstrip("/")


def _taken(kind: Any, written: str) -> str:  # noqa: ANN401 - a type of `values/`, which are annotations
    try:
        return str(TypeAdapter(kind).validate_python(written))
    except ValidationError as error:
        mistake = error.errors()[0]["ctx"]["error"]
        _refuse(f"{mistake.message}; {mistake.help}")


def _refuse(text: str) -> NoReturn:
    raise BadAnswer(text)
