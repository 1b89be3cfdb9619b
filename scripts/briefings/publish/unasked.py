"""The files of a site in, the same without what its theme brings for others out: maps of scripts, other languages."""

import re

from mkdocs.config.base import LegacyConfig
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import Files

_MAP = re.compile(r"assets/(?:javascripts|stylesheets)/.*[.]map")
_STEMMERS = "assets/javascripts/lunr/"
_WITHOUT = ["en"]
"""The languages of a search that loads no stemmer: English is within the theme's script."""


class Unasked(BasePlugin[LegacyConfig]):
    """Half of the theme's bytes, of which no page asks for one."""

    @event_priority(-100)
    def on_files(self, files: Files, /, *, config: MkDocsConfig) -> None:
        needs_stemmers = _languages(config) != _WITHOUT
        for path in tuple(files.src_uris):
            if _MAP.fullmatch(path) or (path.startswith(_STEMMERS) and not needs_stemmers):
                files.remove(files.src_uris[path])


def _languages(config: MkDocsConfig) -> list[str]:
    search = config.plugins.get("material/search") or config.plugins.get("search")
    return list(search.config["lang"] or _WITHOUT) if search else _WITHOUT
