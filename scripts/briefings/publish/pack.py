"""The data of the last good site in, one file that holds all of it out, and its checksum: for a release.

The same data gives the same bytes on every machine and day: names are sorted, times are the day of the version, nothing
is compressed (two versions of one library compress differently).
"""

import hashlib
import json
import re
import shutil
import zipfile
from pathlib import Path

from .places import Places

_EARLIEST = (1980, 1, 1)
"""The first day that a ZIP file can hold."""


class NothingToPack(Exception):  # noqa: N818 - no fault of the program
    """No site was built yet."""


def pack(places: Places) -> Path:
    """Write the file and `SHA256SUMS` into an empty folder, and give the path of the file.

    Raises `NothingToPack` where there is no site.
    """
    folder = places.site / "data"
    package = folder / "datapackage.json"
    if not package.is_file():
        raise NothingToPack
    told = json.loads(package.read_text(encoding="utf-8"))
    name = _name(told["name"], told.get("version", ""))
    shutil.rmtree(places.release, ignore_errors=True)
    places.release.mkdir(parents=True)
    target = places.release / f"{name}.zip"
    _write(folder, target, name, _day(told.get("version", "")))
    checksum = hashlib.sha256(target.read_bytes()).hexdigest()
    (places.release / "SHA256SUMS").write_bytes(f"{checksum}  {target.name}\n".encode())
    return target


def _name(archive: str, version: str) -> str:
    """The archive's name and version, in characters that no host changes in the name of a file."""
    return re.sub("[^A-Za-z0-9.]+", "-", "-".join(filter(None, (archive, version))))


def _day(version: str) -> tuple[int, int, int]:
    found = re.match(r"(\d{4})\.(\d\d)\.(\d\d)", version)
    return max(_EARLIEST, (int(found[1]), int(found[2]), int(found[3]))) if found else _EARLIEST


def _write(folder: Path, target: Path, name: str, day: tuple[int, int, int]) -> None:
    """Everything but the page that tells of the data, below a folder with the name of the file."""
    paths = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    with zipfile.ZipFile(target, "w", compression=zipfile.ZIP_STORED) as file:
        for inner, path in sorted(paths.items()):
            if not inner.endswith(".html"):
                file.writestr(_entry(f"{name}/{inner}", day), path.read_bytes())


def _entry(name: str, day: tuple[int, int, int]) -> zipfile.ZipInfo:
    """A file that everybody may read, as Unix writes it on every system."""
    entry = zipfile.ZipInfo(name, date_time=(*day, 0, 0, 0))
    entry.create_system = 3
    entry.external_attr = 0o100644 << 16
    return entry
