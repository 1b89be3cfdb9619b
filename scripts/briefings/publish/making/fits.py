"""The settings of a site in, whether its pages can be made one by one out: each by itself, and in any order."""

from mkdocs.config.defaults import MkDocsConfig

_PLUGINS = frozenset({"search", "material/search", "briefings/joined", "briefings/unasked"})
_TEMPLATES = frozenset({"404.html", "sitemap.xml"})


def fits(config: MkDocsConfig) -> bool:
    """A plugin, hook or template of which it is not known could want to see all pages in one process."""
    return (
        _PLUGINS.issuperset(config.plugins)
        and _TEMPLATES.issuperset(config.theme.static_templates)
        and not config.extra_templates
    )
