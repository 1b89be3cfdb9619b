"""A record that is begun in, the same with the answers that somebody typed at a terminal out."""

import contextlib

import click

from ..drafting.answers import answered
from ..drafting.composing import Composed, composed
from ..drafting.known import Known
from ..drafting.questions import THE_ID, next_question
from ..drafting.reopening import may_reopen, path_of, reopened
from ..drafting.state import State
from ..drafting.tree import path_from, steps
from ..drafting.wording import lines_of, lines_of_refusal, lines_of_taking
from ..parts.base import Path
from ..read.yaml import read_document
from ..report import printable
from ._telling import tell


def finished(state: State, known: Known, at_last: str) -> Composed:
    """Ask until the archive with the new file is right and nobody wants to change anything.

    `at_last` says what Enter then does.
    Raises `click.Abort` where the answers end.
    """
    with contextlib.suppress(ImportError):
        import readline  # noqa: F401, PLC0415 - lets people move within a line; not on every system
    while True:
        state = _asked(state, known)
        file = composed(state, known)
        _show(file)
        path = _to_change(state, file, at_last)
        if path is None:
            return file
        state = reopened(state, path)


def _asked(state: State, known: Known) -> State:
    while question := next_question(state, known):
        click.echo("\n" + "\n".join(map(printable, lines_of(question))))
        typed = _typed()
        state = answered(state, question, typed, known)
        lines = lines_of_refusal(state.told) if state.told else lines_of_taking(state, question, typed)
        click.echo("".join(f"{printable(line)}\n" for line in lines), nl=False)
    return state


def _typed() -> str:
    return str(click.prompt("", prompt_suffix="> ", default="", show_default=False))


def _show(file: Composed) -> None:
    click.echo(f"\n{file.path}\n")
    text = file.content.decode(errors="replace")
    click.echo("".join(f"    {printable(line)}\n" for line in text.splitlines()))
    if file.problems:
        tell(file.problems)


def _to_change(state: State, file: Composed, at_last: str) -> Path | None:
    """The field to answer again; None if the file is to be written as it is."""
    first = _at_fault(file)
    while True:
        if file.problems:
            click.echo("\nTo mend it, type the name of a field; one that was not asked for will do as well.")
            click.echo(f"Enter: {steps(first) or 'id'}")
        else:
            click.echo(f"{at_last} To change or add something first, type the name of a field.")
        typed = _typed().strip()
        if not typed:
            return first if file.problems else None
        path = THE_ID if typed == "id" else path_from(typed)
        if path == THE_ID or may_reopen(state, path):
            return path
        click.echo(f"  ! there is no field `{printable(typed)}`; fields within others are named like `sides.0.role`")


def _at_fault(file: Composed) -> Path:
    """The field of the first problem of this file; its name where another file is told to be at fault."""
    for problem in file.problems:
        if problem.place.path == file.path:
            document, _ = read_document(file.path, file.content)
            return path_of(document, problem) or THE_ID
    return THE_ID
