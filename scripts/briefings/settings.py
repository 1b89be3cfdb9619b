"""mkdocs.yml in, what the archive is called, where it lives and which languages it uses out.

MkDocs' own fields are used where it has one; the rest stands under `extra.archive`.
"""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mkdocs.exceptions import MkDocsException
from mkdocs.utils.yaml import yaml_load
from yaml import YAMLError


@dataclass(frozen=True, kw_only=True, slots=True)
class Settings:
    """`address` ends in a slash or is empty, `repository` in no slash; `languages` are BCP 47 tags.

    `branch` is the one of the repository that is published, where readers correct records.

    `started_after` is the commit after which the history of the records is that of this archive; empty for all of it.
    """

    name: str
    description: str = ""
    address: str = ""
    repository: str = ""
    languages: tuple[str, ...] = ("en",)
    records_licence: str = ""
    branch: str = "main"
    started_after: str = ""


class BadSettings(Exception):  # noqa: N818 - a mistake in the settings, told to the user
    """The settings cannot be used; the text says why and what to do."""


def load_settings(config: Path) -> Settings:
    """Take the settings from MkDocs' configuration file and those that it inherits.

    Raises `BadSettings` if the file cannot be read as YAML or has no `site_name`.
    """
    try:
        with config.open(encoding="utf-8") as file:
            fields: dict[str, Any] = yaml_load(file)
    except (YAMLError, UnicodeDecodeError, MkDocsException) as error:
        raise BadSettings(f"{config.name} cannot be read as YAML: {error}") from error
    if not isinstance(fields, dict) or not fields.get("site_name"):
        raise BadSettings(f"{config.name} has no `site_name:`; write the name of the archive there")
    archive = fields.get("extra", {}).get("archive", {})
    return Settings(
        name=fields["site_name"],
        description=fields.get("site_description", ""),
        address=_with_slash(fields.get("site_url")),
        repository=(fields.get("repo_url") or "").rstrip("/"),
        languages=tuple(archive.get("languages", ("en",))),
        records_licence=archive.get("records_licence", ""),
        branch=_branch(archive.get("branch", "main"), config),
        started_after=_commit(archive.get("started_after"), config),
    )


def _branch(name: object, config: Path) -> str:
    if re.fullmatch("[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*", str(name)):
        return str(name)
    help_ = "write letters, digits, full stops, hyphens, underscores and slashes, or delete the line"
    raise BadSettings(f"{config.name} has `branch: {name}`, which is no name of a branch; {help_}")


def _commit(name: object, config: Path) -> str:
    if name is None or re.fullmatch("[0-9a-f]{40,64}", str(name)):
        return str(name or "")
    help_ = "write the whole name of a commit in quotation marks, or delete the line"
    raise BadSettings(f"{config.name} has `started_after: {name}`, which is no commit; {help_}")


def _with_slash(address: str | None) -> str:
    return f"{address.rstrip('/')}/" if address else ""
