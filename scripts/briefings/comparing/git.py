"""A folder and words for git in, what git prints out; the checkout is only read."""

import os
import subprocess
from pathlib import Path


class NoBase(Exception):  # noqa: N818 - nothing to compare with, told to the user
    """There is nothing to compare with; the text says why and what to do."""


def git(folder: Path, *words: str, **environment: str) -> str:
    """Raises `NoBase` where git is not installed, `CalledProcessError` where it fails."""
    env = {**os.environ, "GIT_OPTIONAL_LOCKS": "0", **environment}
    command = ["git", "-c", "core.quotePath=false", *words]
    try:
        done = subprocess.run(command, cwd=folder, env=env, capture_output=True, check=True)  # noqa: S603 - no shell
    except FileNotFoundError as error:
        raise NoBase("git is not installed, and the comparison needs it: https://git-scm.com/downloads") from error
    return done.stdout.decode("utf-8", "surrogateescape")


def line_of(folder: Path, *words: str) -> str | None:
    """The one line that git prints, or None where it fails."""
    try:
        return git(folder, *words).strip()
    except subprocess.CalledProcessError:
        return None
