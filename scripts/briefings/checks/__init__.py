"""The rules over all records: one file per rule, found by being there.

The name of a module, with hyphens, is the name of the rule; its docstring is the entry in the handbook.
Each module has a function `check` that yields problems, and may have a `SEVERITY` other than `error`.
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
    """A rule's name, its handbook entry, and what it does."""

    name: str
    text: str
    severity: Severity
    check: Callable[[Records], Iterator[Problem]]


def _rule(module_name: str) -> Rule:
    module = importlib.import_module(f"{__name__}.{module_name}")
    name = module_name.replace("_", "-")
    return Rule(name, module.__doc__ or "", getattr(module, "SEVERITY", "error"), module.check)


@functools.cache
def rules() -> tuple[Rule, ...]:
    """All rules, in the order of their names."""
    names = (module.name for module in pkgutil.iter_modules(__path__) if not module.name.startswith("_"))
    return tuple(_rule(name) for name in sorted(names))
