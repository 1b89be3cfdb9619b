"""What was given as options in, what is wanted out: with what is usual for the rest, or with what somebody types."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import click

from ..settings import Settings
from ..starting import wanted
from ..starting.wanted import BadAnswer, Wanted

OPTIONS = {
    "name": "What the archive is called.",
    "countries": "Two countries, by ISO 3166 code or English name, with a comma between them.",
    "repository": "Web address of the repository.  [default: the one that was cloned, if it is another]",
    "address": "Web address of the site.  [default: that of GitHub Pages]",
    "languages": "Tags of the languages of names.  [default: en and those official in the countries]",
    "description": "A sentence on the archive.  [default: as it stands in the settings]",
}
_READ: Mapping[str, Callable[[str], Any]] = {
    "name": wanted.line,
    "countries": wanted.countries,
    "repository": wanted.repository,
    "address": wanted.address,
    "languages": wanted.languages,
    "description": wanted.line,
}


def settled(given: Mapping[str, str | None], former: Settings, origin: str) -> Wanted:
    """Raises `BadAnswer`, for all that is missing at once too."""
    answers: dict[str, Any] = {}
    missing = []
    for name in OPTIONS:
        written = given[name] or _usual(name, answers, former, origin)
        if written:
            answers[name] = _read(name, written)
        elif name != "address" or "repository" in answers:  # the one follows from the other
            missing.append(f"--{name}")
    if missing:
        raise BadAnswer(f"give {', '.join(missing)}, or --ask to be asked: there is no terminal to ask at")
    return Wanted(**answers)


def asked(given: Mapping[str, str | None], former: Settings, origin: str) -> Wanted:
    """Ask for what is not given; raises `BadAnswer` for a mistake in what is."""
    answers: dict[str, Any] = {}
    for name, text in OPTIONS.items():
        written = given[name]
        if written is None:
            click.echo(f"\n{text.partition('  [')[0]}", err=True)
            usual = _usual(name, answers, former, origin) or (former.address if name == "address" else None)
            answers[name] = click.prompt(name, default=usual or None, value_proc=_Typed(name), err=True)
        else:
            answers[name] = _read(name, written)
    return Wanted(**answers)


def agreed() -> bool:
    """Whether somebody at the terminal wants all this to be done."""
    return click.confirm("\nDo all this?", default=False, err=True)


def _usual(name: str, answers: Mapping[str, Any], former: Settings, origin: str) -> str:
    """What counts if nothing is given; empty where somebody has to say it."""
    if name == "repository":
        return origin if _is_another(origin, former) else ""
    if name == "address":
        return wanted.usual_address(answers.get("repository", ""))
    if name == "languages":
        return ", ".join(wanted.usual_languages(answers.get("countries", ())))
    return former.description if name == "description" else ""


def _is_another(origin: str, former: Settings) -> bool:
    try:
        return wanted.repository(origin) != former.repository
    except BadAnswer:
        return False


def _read(name: str, written: str) -> Any:  # noqa: ANN401 - of the type that `Wanted` has
    try:
        return _READ[name](written)
    except BadAnswer as mistake:
        raise BadAnswer(f"--{name}: {mistake}") from mistake


@dataclass(frozen=True, slots=True)
class _Typed:
    """Takes an answer, or says why not, upon which it is asked again."""

    name: str

    def __call__(self, written: str) -> Any:  # noqa: ANN401 - of the type that `Wanted` has
        try:
            return _READ[self.name](written)
        except BadAnswer as mistake:
            raise click.UsageError(str(mistake)) from mistake
