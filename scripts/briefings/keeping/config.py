"""The settings of MkDocs in, their names and values out, those of inherited files and of the environment included."""

from pathlib import Path
from typing import Any

from mkdocs.utils.yaml import yaml_load

from .digest import digest


def fields_of(config: Path) -> dict[str, Any]:
    """Nothing where they cannot be read: why is told by whoever needs them."""
    try:
        with config.open(encoding="utf-8") as file:
            fields = yaml_load(file)
    except Exception:  # noqa: BLE001 - MkDocs lets through whatever its parts raise
        return {}
    return fields if isinstance(fields, dict) else {}


def config_key(config: Path) -> str | None:
    """The same as long as every setting has the same value; None where they cannot be read."""
    fields = fields_of(config)
    return digest(repr(fields)) if fields else None
