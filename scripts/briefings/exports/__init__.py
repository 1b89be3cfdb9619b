"""Files for reusers: one file per format, found by being there.

Each module has a function `export` that takes the archive and gives what files are made of, by path, and tells in
`FILES` what these are; a table is a file that tells its columns as well.
"""

import functools
import importlib
import pkgutil
import re
from collections.abc import Callable
from types import ModuleType
from typing import Any

from ..link.archive import Archive
from ._content import content, text_of
from ._files import File
from ._made import Made
from ._tables import Table

__all__ = ["File", "Made", "Table", "content", "described", "exports", "files", "tables", "text_of"]

Export = Callable[[Archive], dict[str, Made]]


@functools.cache
def _modules() -> tuple[ModuleType, ...]:
    names = sorted(module.name for module in pkgutil.iter_modules(__path__) if not module.name.startswith("_"))
    return tuple(importlib.import_module(f"{__name__}.{name}") for name in names)


def exports() -> tuple[Export, ...]:
    """All exports, in the order of their modules' names."""
    return tuple(module.export for module in _modules())


def files() -> tuple[File, ...]:
    """What all exports tell of their files, tables first, otherwise in the order of their paths."""
    told = (file for module in _modules() for file in module.FILES)
    return tuple(sorted(told, key=lambda file: (not isinstance(file, Table), file.path)))


@functools.cache
def _patterns() -> tuple[tuple[re.Pattern[str], File], ...]:
    """The paths of all files as patterns, those that stand for fewest files first."""
    told = sorted(files(), key=lambda file: file.path.count("<"))
    return tuple((re.compile(re.sub(r"<\w+>", "[^/]+", re.sub("[.]", "[.]", file.path))), file) for file in told)


def described(path: str) -> File:
    """What the file at a path is; every export tells it of each of its files."""
    return next(file for pattern, file in _patterns() if pattern.fullmatch(path))


def tables() -> tuple[Table[Any], ...]:
    return tuple(file for file in files() if isinstance(file, Table))
