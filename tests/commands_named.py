"""Text with commands in, those of ours that it names and that are not there out: a guide or a workflow may be old."""

import re
import shlex
from collections.abc import Iterator
from pathlib import PurePosixPath

import click

from briefings.__main__ import briefings
from conftest import ROOT

_ENDS = re.compile(r"&&|\|\||[;|&()`]|\$\(")
_PLACEHOLDER = re.compile(r"[A-Z]+|…|\.\.\.")


def faults(text: str) -> Iterator[str]:
    """What no command of ours knows, in the lines of a shell."""
    for line in text.replace("\\\n", " ").splitlines():
        for part in _ENDS.split(line.partition(" #")[0]):
            yield from _faults_of(_words(part))


def _words(part: str) -> list[str]:
    """The words of one command, from the program on; an address of Windows is one like any other."""
    try:
        words = shlex.split(part.replace("\\", "/"))
    except ValueError:
        words = part.split()
    names = [PurePosixPath(word).name for word in words]
    start = next((index for index, name in enumerate(names) if name in {"briefings", "make"}), None)
    before = names[:start] if start is not None else []
    is_command = all(each in {"if", "!", "then", "run", "nice", "time", "sudo"} or "=" in each for each in before)
    return [names[start], *words[start + 1 :]] if start is not None and is_command else []


def _faults_of(words: list[str]) -> Iterator[str]:
    if words[:1] == ["make"]:
        yield from (f"make {word}" for word in words[1:] if not _is_known_to_make(word))
    elif words:
        yield from _unknown_to_briefings(words[1:])


def _is_known_to_make(word: str) -> bool:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8").replace("$(VENV)", ".venv")
    return "=" in word or word.startswith("-") or re.search(rf"^{re.escape(word)}:", makefile, re.MULTILINE) is not None


def _unknown_to_briefings(words: list[str]) -> Iterator[str]:
    name = next((word for word in words if not word.startswith("-")), "")
    if _PLACEHOLDER.fullmatch(name):
        return
    command = briefings.get_command(click.Context(briefings), name)
    if name and command is None:
        yield f"briefings {name}"
        return
    known = {*_options(briefings), *(_options(command) if command else ())}
    for word in words:
        option = word.partition("=")[0]
        if option.startswith("-") and option not in known:
            yield f"briefings {name} {option}".replace("  ", " ")


def _options(command: click.Command) -> set[str]:
    own = {name for parameter in command.params for name in (*parameter.opts, *parameter.secondary_opts)}
    return {*own, *command.context_settings.get("help_option_names", ()), "--help", "-h"}
