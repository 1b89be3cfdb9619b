"""The files of `data/` as a data package (Frictionless, https://datapackage.org): what each is, and its columns."""

import json
from collections.abc import Iterator
from typing import Any

from ..history import Change
from ..link.archive import Archive
from ..settings import Settings
from . import files
from ._files import File
from ._made import Made
from ._tables import Column, Table

FOLDER = "data/"
PACKAGE = File(
    path="data/datapackage.json",
    title="Data package",
    text="What the files in this folder are, with the columns of every table (Frictionless Data Package).",
    format="json",
    mediatype="application/json",
)
FILES = (PACKAGE,)


def export(archive: Archive) -> dict[str, Made]:
    return {PACKAGE.path: Made(package, (archive.settings, archive.history.newest))}


def package(settings: Settings, newest: Change | None) -> Iterator[str]:
    yield json.dumps(_package(settings, newest), ensure_ascii=False, indent=1) + "\n"


def _package(settings: Settings, newest: Change | None) -> dict[str, Any]:
    fields = {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "briefings",
        "title": settings.name,
        "description": settings.description,
        "homepage": settings.address,
        "version": _version(newest),
        "licenses": _licences(settings.records_licence),
        "sources": [{"title": "The texts that the records rest on, in sources.json", "path": "sources.json"}],
        "resources": [_resource(file) for file in files() if file.path.startswith(FOLDER) and _belongs(file)],
    }
    return {name: value for name, value in fields.items() if value}


def _belongs(file: File) -> bool:
    """Whether it is one file, and another than the package itself."""
    return file.is_one and file is not PACKAGE


def _version(newest: Change | None) -> str | None:
    """The day of the newest commit as a version, with its name: `2031.5.6+1a2b3c4`; None without a history."""
    return f"{newest.day.year}.{newest.day.month}.{newest.day.day}+{newest.commit}" if newest else None


def _licences(words: str) -> list[dict[str, str]]:
    return [{"name": words.replace(" ", "-"), "title": words}] if words else []


def _resource(file: File) -> dict[str, Any]:
    name = file.path.removeprefix(FOLDER)
    fields = {
        "name": name.replace(".", "-") if not isinstance(file, Table) else file.name,
        "path": name,
        "title": file.title,
        "description": file.text,
        "format": file.format,
        "mediatype": file.mediatype,
        "encoding": "utf-8",
        **({"compression": "gz"} if file.is_compressed else {}),
    }
    return {**fields, "type": "table", "schema": _schema(file)} if isinstance(file, Table) else fields


def _schema(table: Table[Any]) -> dict[str, Any]:
    schema: dict[str, Any] = {"fields": [_field(column) for column in table.columns], "missingValues": [""]}
    if table.key:
        schema["primaryKey"] = list(table.key)
    if table.within:
        own, other, column = table.within
        schema["foreignKeys"] = [{"fields": [own], "reference": {"resource": other, "fields": [column]}}]
    return schema


def _field(column: Column[Any]) -> dict[str, Any]:
    constraints: dict[str, Any] = {"required": True} if column.required else {}
    if column.words:
        constraints["enum"] = list(column.words)
    fields: dict[str, Any] = {"name": column.name, "type": column.type, "description": column.text}
    return {**fields, "constraints": constraints} if constraints else fields
