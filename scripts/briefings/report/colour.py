"""A piece of a report and what it is in, the same in colour out."""

import click

from . import Piece

_STYLES: dict[Piece, dict[str, str | bool]] = {
    "path": {"bold": True},
    "error": {"fg": "red", "bold": True},
    "warning": {"fg": "yellow", "bold": True},
    "note": {"fg": "blue", "bold": True},
    "fixed": {"fg": "green", "bold": True},
    "rule": {"fg": "magenta"},
    "carets": {"fg": "red", "bold": True},
    "help": {"fg": "cyan"},
}


def coloured(text: str, piece: Piece) -> str:
    return click.style(text, **_STYLES[piece])  # type: ignore[arg-type]
