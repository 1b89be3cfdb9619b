"""The settings of a site in, how a page's Markdown becomes the lines that a reader sees out.

The site's own Markdown extensions turn it into HTML first, so that references and attributes are gone.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from markdown import Markdown
from mkdocs.utils.meta import get_data
from mkdocs.utils.yaml import yaml_load

from ..settings import BadSettings
from .visible import visible_lines

Reader = Callable[[str], tuple[str, ...]]
"""Markdown with its front matter in, lines out."""

_ALWAYS = ("toc", "tables", "fenced_code")  # MkDocs adds them to those of mkdocs.yml


def reader(config: Path) -> Reader:
    """Raises `BadSettings` if the settings name an extension that cannot be used."""
    with config.open(encoding="utf-8") as file:
        listed = yaml_load(file).get("markdown_extensions") or ()
    settings = dict(_extension(each) for each in listed)
    try:
        markdown = Markdown(extensions=[*_ALWAYS, *settings], extension_configs=settings)
    except (ImportError, AttributeError, TypeError, KeyError) as error:
        raise BadSettings(f"a Markdown extension of {config.name} cannot be used: {error}") from error
    return lambda text: visible_lines(markdown.reset().convert(get_data(text)[0]))


def reader_or(config: Path, other: Reader) -> Reader:
    """That of the settings of an older commit, or the other one where what they name is not installed any more."""
    try:
        return reader(config)
    except BadSettings:
        return other


def _extension(listed: str | dict[str, dict[str, Any] | None]) -> tuple[str, dict[str, Any]]:
    if isinstance(listed, str):
        return listed, {}
    name, settings = next(iter(listed.items()))
    return name, settings or {}
