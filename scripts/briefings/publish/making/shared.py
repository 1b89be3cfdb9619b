"""The settings, the theme and the way through a site in, the name of all that its pages have in common out."""

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.nav import Navigation
from mkdocs.utils.yaml import yaml_load

from ...keeping.digest import digest, digest_of_files
from ...keeping.program import program_key


def shared_key(config: MkDocsConfig, nav: Navigation) -> str:
    """A page is made anew if any of this is another: its frame tells the sections."""
    told = (repr((page.title, page.url, page.file.src_uri, page.meta)) for page in nav.pages)
    return digest(
        program_key(),
        _settings(config),
        _own_theme(config.theme.custom_dir),
        str(config.use_directory_urls),
        repr((config.extra_css, config.extra_javascript)),
        *told,
    )


def _settings(config: MkDocsConfig) -> str:
    """The settings as written, with those that they inherit and those from the environment."""
    with Path(config.config_file_path).open("rb") as file:
        return repr(yaml_load(file))


def _own_theme(folder: str | None) -> str:
    root = Path(folder or "")
    return digest_of_files(root, (path for path in root.rglob("*") if path.is_file())) if folder else ""
