"""mkdocs.yml in, what the archive is called, where it lives and which languages it uses out.

MkDocs' own fields are used where it has one; the rest stands under `extra.archive`.
"""

from dataclasses import dataclass
from typing import Any

from mkdocs.config.defaults import MkDocsConfig


@dataclass(frozen=True, kw_only=True, slots=True)
class Settings:
    """`address` and `repository` end in a slash or are empty; `languages` are BCP 47 tags."""

    name: str
    description: str = ""
    address: str = ""
    repository: str = ""
    languages: tuple[str, ...] = ("en",)
    records_licence: str = ""


def settings_of(config: MkDocsConfig) -> Settings:
    """Take the settings from MkDocs' configuration."""
    archive: dict[str, Any] = config.extra.get("archive", {})
    return Settings(
        name=config.site_name,
        description=config.site_description or "",
        address=_with_slash(config.site_url),
        repository=_with_slash(config.repo_url),
        languages=tuple(archive.get("languages", ("en",))),
        records_licence=str(archive.get("records_licence", "")),
    )


def _with_slash(address: str | None) -> str:
    return f"{address.rstrip('/')}/" if address else ""
