"""The rules over all records: one file per rule, found by being there.

The name of a module, with hyphens, is the name of the rule; its docstring is the entry in the handbook.
Each module has a function `check` that yields problems, and may have a `SEVERITY` other than `error`.
One whose rule looks at every file by itself says so by `ALONE = True`: what it finds rests on the file and on the
languages of the archive and on nothing else, so that it is found once for each content of a file.
What several rules need stands in modules whose names begin with `_`.
"""

import functools
import importlib
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ..problem import Problem, Severity
from ..records import Records


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule's name, its handbook entry, what it does, and whether it looks at each file by itself."""

    name: str
    text: str
    severity: Severity
    check: Callable[[Records], Iterator[Problem]]
    alone: bool = False


def _rule(module_name: str) -> Rule:
    module = importlib.import_module(f"{__name__}.{module_name}")
    name = module_name.replace("_", "-")
    alone = getattr(module, "ALONE", False)
    return Rule(name, module.__doc__ or "", getattr(module, "SEVERITY", "error"), module.check, alone)


@functools.cache
def rules() -> tuple[Rule, ...]:
    """All rules, in the order of their names."""
    names = (module.name for module in pkgutil.iter_modules(__path__) if not module.name.startswith("_"))
    return tuple(_rule(name) for name in sorted(names))
