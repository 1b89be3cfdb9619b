"""Files for reusers: one file per format, found by being there.

Each module has a function `export` that takes the archive and gives the text of files by path.
"""

import functools
import importlib
import pkgutil
from collections.abc import Callable

from ..link.archive import Archive

Export = Callable[[Archive], dict[str, str]]


@functools.cache
def exports() -> tuple[Export, ...]:
    """All exports, in the order of their modules' names."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    return tuple(importlib.import_module(f"{__name__}.{name}").export for name in names)
