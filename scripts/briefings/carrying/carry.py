"""The places of a site that was built for a disk in, the ZIP file and its checksum written out.

Whatever was there before stays until the new file is whole.
"""

import contextlib
import hashlib
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

from ..publish.places import Places
from ..publish.put import put
from ..publish.zipped import EARLIEST, write_zip
from ..settings import load_settings
from .carried import Carried, carried
from .inside import README, START, inside
from .start import start_of


@dataclass(frozen=True, kw_only=True, slots=True)
class Made:
    """The file that was written, its size in bytes and its SHA-256."""

    path: Path
    size: int
    sha256: str
    carried: Carried


def carry(places: Places, folder: Path) -> Made:
    """Write into the folder, and delete older files of its kind there; raises `OSError` where that cannot be."""
    files = inside(places.site)
    told = carried(load_settings(places.config), places.site, {*files, START, README})
    path = folder / told.file
    _write(path, {**files, **start_of(told)}, told)
    with path.open("rb") as file:
        sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    put(folder / told.checksum_file, f"{sha256}  {told.file}\n".encode())
    _sweep(folder, told)
    return Made(path=path, size=path.stat().st_size, sha256=sha256, carried=told)


def _write(path: Path, files: dict[str, Path | bytes], told: Carried) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    day = (told.version.day.year, told.version.day.month, told.version.day.day) if told.version else EARLIEST
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            write_zip(file, files, day, compressed=True)
        Path(name).chmod(0o644)
        Path(name).replace(path)
    finally:
        with contextlib.suppress(FileNotFoundError):
            Path(name).unlink()


def _sweep(folder: Path, told: Carried) -> None:
    """Of several copies in one folder nobody would know which to take."""
    for path in folder.iterdir():
        if path.name not in {told.file, told.checksum_file} and path.name.endswith((".zip", ".zip.sha256")):
            path.unlink()
