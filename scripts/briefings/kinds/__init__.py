"""The kinds of record: one file per kind, found by being there.

The name of a module is the name of the kind's folder; it holds exactly one subclass of `Record`.
"""

import functools
import importlib
import pkgutil

from ..parts.record import Record


def _model(name: str) -> type[Record]:
    module = importlib.import_module(f"{__name__}.{name}")
    (model,) = (
        value
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, Record) and value.__module__ == module.__name__
    )
    return model


@functools.cache
def models() -> dict[str, type[Record]]:
    """Map every kind, by the name of its folder, to its model."""
    names = (module.name for module in pkgutil.iter_modules(__path__) if not module.name.startswith("_"))
    return {name: _model(name) for name in sorted(names)}
