"""The name of the program as it is installed here: its own files, the interpreter, and the version of every package."""

import sys
import sysconfig
from functools import cache
from pathlib import Path

from .digest import digest, digest_of_files

_SCRIPTS = Path(__file__).parents[2]
_MADE = "__pycache__"


@cache
def program_key(folder: Path = _SCRIPTS) -> str:
    """What is kept by one program is unknown to any other, be it only a template that differs.

    `folder` is that of another program, which the same interpreter runs.
    """
    own = (path for path in folder.rglob("*") if path.is_file() and _MADE not in path.parts)
    return digest(sys.version, digest_of_files(folder, own), *_packages())


def _packages() -> list[str]:
    """Name and version of every installed package, by the folders that tell them (PEP 376)."""
    folders = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    return sorted({path.name for folder in folders for path in Path(folder).glob("*.dist-info")})
