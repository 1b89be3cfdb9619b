"""The lists of styles and scripts in the settings in, one file of each out: a page asks for two in place of fifty.

The parts stay as they are for whoever writes them, and for publishers that know nothing of this.
"""

import posixpath
import re
from collections.abc import Callable, Iterable
from typing import Any

from mkdocs.config.base import LegacyConfig
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files

STYLES, SCRIPTS = "assets/archive.css", "assets/archive.js"

_ADDRESS = re.compile(r"""(\burl\(\s*["']?)(?![a-z]+:|[/#"'])([^"')\s]+)""")
_FIRST_OF_ITS_FILE = re.compile(r"@(?:import|charset|namespace)\b")
_BY_ITSELF = re.compile(r"""currentScript|^["']use strict["']|^(?:import|export)\b""", re.MULTILINE)


class Joined(BasePlugin[LegacyConfig]):
    """A list stays as it is if it holds something else than files of the site, or a part that has to be by itself."""

    @event_priority(-100)
    def on_files(self, files: Files, /, *, config: MkDocsConfig) -> None:
        config.extra_css = _joined(config, files, config.extra_css, STYLES, _styles)
        config.extra_javascript = _joined(config, files, config.extra_javascript, SCRIPTS, _scripts)


def _joined(
    config: MkDocsConfig, files: Files, parts: list[Any], name: str, join: Callable[[Iterable[File]], str | None]
) -> list[Any]:
    """The list that takes the place of `parts`."""
    found = [files.src_uris.get(part) if isinstance(part, str) else None for part in parts]
    own = [file for file in found if file]
    text = join(own) if len(own) == len(parts) > 1 and name not in files.src_uris else None
    if text is None:
        return parts
    for file in dict.fromkeys(own):
        files.remove(file)
    files.append(File.generated(config, name, content=text))
    return [name]


def _styles(parts: Iterable[File]) -> str | None:
    """The addresses in a part are told from its own folder."""
    texts = [_moved(part.content_string, posixpath.dirname(part.src_uri)) for part in parts]
    return None if any(map(_FIRST_OF_ITS_FILE.search, texts)) else "\n".join(texts)


def _moved(text: str, folder: str) -> str:
    own = posixpath.dirname(STYLES)
    return _ADDRESS.sub(lambda each: f"{each[1]}{posixpath.relpath(posixpath.join(folder, each[2]), own)}", text)


def _scripts(parts: Iterable[File]) -> str | None:
    texts = [part.content_string for part in parts]
    return None if any(map(_BY_ITSELF.search, texts)) else "\n;\n".join(texts)
