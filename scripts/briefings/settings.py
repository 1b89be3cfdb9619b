"""mkdocs.yml in, what the archive is called, where it lives and which languages it uses out.

MkDocs' own fields are used where it has one; the rest stands under `extra.archive`.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mkdocs.utils.yaml import yaml_load


@dataclass(frozen=True, kw_only=True, slots=True)
class Settings:
    """`address` and `repository` end in a slash or are empty; `languages` are BCP 47 tags."""

    name: str
    description: str = ""
    address: str = ""
    repository: str = ""
    languages: tuple[str, ...] = ("en",)
    records_licence: str = ""


def load_settings(config: Path) -> Settings:
    """Take the settings from MkDocs' configuration file and those that it inherits."""
    with config.open(encoding="utf-8") as file:
        fields: dict[str, Any] = yaml_load(file)
    archive = fields.get("extra", {}).get("archive", {})
    return Settings(
        name=fields["site_name"],
        description=fields.get("site_description", ""),
        address=_with_slash(fields.get("site_url")),
        repository=_with_slash(fields.get("repo_url")),
        languages=tuple(archive.get("languages", ("en",))),
        records_licence=archive.get("records_licence", ""),
    )


def _with_slash(address: str | None) -> str:
    return f"{address.rstrip('/')}/" if address else ""
