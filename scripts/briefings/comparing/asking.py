"""A program and an archive in, what that program makes of the archive out; it is asked as a process of its own."""

import datetime as dt
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

OWN = Path(__file__).parents[2]
"""The folder of the program that is running."""
_MODULE = "briefings.comparing.answer"
_FILE = "briefings/comparing/answer.py"


class CannotAnswer(Exception):  # noqa: N818 - a fact about a program, told to the user
    """The program knows no such question, or stopped; the text is what it said last."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """Markdown and checksums by path; `errors` is the report on records that have errors, and then there is no page."""

    pages: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, str] = field(default_factory=dict)
    errors: str = ""


def program_in(tree: Path) -> Path:
    """The program that a tree brings; one without a program is an archive alone, which the running one serves."""
    scripts = tree / "scripts"
    return scripts if (scripts / "briefings").is_dir() else OWN


def asked(program: Path, config: Path, records: Path, day: dt.date) -> Answer:
    """Raises `CannotAnswer`."""
    if not (program / _FILE).is_file():
        raise CannotAnswer("it is older than this command")
    command = [sys.executable, "-P", "-m", _MODULE, str(config), str(records), day.isoformat()]
    env = {**os.environ, "PYTHONPATH": str(program), "PYTHONUTF8": "1"}
    done = subprocess.run(command, env=env, capture_output=True, check=False)  # noqa: S603 - no shell
    try:
        return Answer(**json.loads(done.stdout))
    except (ValueError, TypeError) as error:
        said = done.stderr.decode("utf-8", "replace").strip()
        raise CannotAnswer(said or "it said nothing") from error
