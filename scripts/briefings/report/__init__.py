"""Problems in, the text of a report out: place, message, the line itself with carets, help.

Whatever comes from a record or from the name of a file is printed harmlessly: no line break, no command to a terminal.
"""

from collections.abc import Iterator

from ..problem import Problem


def report(problems: tuple[Problem, ...]) -> str:
    """Tell every problem as a compiler does, and end with how many there are."""
    return "".join(f"{text}\n" for text in (*map(_told, problems), summary(problems)))


def summary(problems: tuple[Problem, ...]) -> str:
    counts = {word: sum(problem.severity == word for problem in problems) for word in ("error", "warning", "note")}
    told = [f"{count} {word}{'s' if count != 1 else ''}" for word, count in counts.items() if count]
    return ", ".join(told) or "no problems"


def _told(problem: Problem) -> str:
    return "\n".join(map(printable, _lines(problem))) + "\n"


def _lines(problem: Problem) -> Iterator[str]:
    place = problem.place
    yield f"{place.path}:{place.line}:{place.column}: {problem.severity}: {problem.message} [{problem.rule}]"
    if place.text.strip():
        number = f"{place.line:>5}"
        yield f"{number} | {place.text}"
        yield f"{' ' * len(number)} | {' ' * (place.column - 1)}{'^' * place.width}"
    if problem.help:
        yield f"help: {problem.help}"


def printable(text: str) -> str:
    """The text with a mark in place of every character that a terminal would act on; columns stay."""
    return "".join(character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in text)
