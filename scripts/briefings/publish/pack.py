"""The data of the last good site in, one file that holds all of it out, and its checksum: for a release.

The same data gives the same bytes on every machine and day: names are sorted, times are the day of the version, nothing
is compressed (two versions of one library compress differently), and what was compressed is unpacked.
"""

import gzip
import hashlib
import json
import re
import shutil
from pathlib import Path
from typing import Any

from .places import Places
from .zipped import EARLIEST, Day, write_zip

_PACKAGE = "datapackage.json"
_PACKED = ".gz"


class NothingToPack(Exception):  # noqa: N818 - no fault of the program
    """No site was built yet."""


def pack(places: Places) -> Path:
    """Write the file and `SHA256SUMS` into an empty folder, and give the path of the file.

    Raises `NothingToPack` where there is no site.
    """
    folder = places.site / "data"
    package = folder / _PACKAGE
    if not package.is_file():
        raise NothingToPack
    told = json.loads(package.read_text(encoding="utf-8"))
    name = _name(told["name"], told.get("version", ""))
    shutil.rmtree(places.release, ignore_errors=True)
    places.release.mkdir(parents=True)
    target = places.release / f"{name}.zip"
    write_zip(target, _files(folder, name, told), _day(told.get("version", "")))
    checksum = hashlib.sha256(target.read_bytes()).hexdigest()
    (places.release / "SHA256SUMS").write_bytes(f"{checksum}  {target.name}\n".encode())
    return target


def _name(archive: str, version: str) -> str:
    """The archive's name and version, in characters that no host changes in the name of a file."""
    return re.sub("[^A-Za-z0-9.]+", "-", "-".join(filter(None, (archive, version))))


def _day(version: str) -> Day:
    found = re.match(r"(\d{4})\.(\d\d?)\.(\d\d?)", version)
    return (int(found[1]), int(found[2]), int(found[3])) if found else EARLIEST


def _files(folder: Path, name: str, told: dict[str, Any]) -> dict[str, Path | bytes]:
    """Everything but the page that tells of the data, below a folder with the name of the file."""
    paths = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    held: dict[str, Path | bytes] = {inner: path for inner, path in paths.items() if not inner.endswith(".html")}
    packed = {inner: path for inner, path in paths.items() if inner.endswith(_PACKED)}
    if packed:
        held = {inner: content for inner, content in held.items() if inner not in packed}
        held |= {inner.removesuffix(_PACKED): gzip.decompress(path.read_bytes()) for inner, path in packed.items()}
        held[_PACKAGE] = _unpacked(told)
    return {f"{name}/{inner}": content for inner, content in held.items()}


def _unpacked(told: dict[str, Any]) -> bytes:
    """The data package that tells of the same files unpacked."""
    resources = [_plain(each) if "compression" in each else each for each in told["resources"]]
    return (json.dumps({**told, "resources": resources}, ensure_ascii=False, indent=1) + "\n").encode()


def _plain(resource: dict[str, Any]) -> dict[str, Any]:
    fields = {name: value for name, value in resource.items() if name != "compression"}
    return {**fields, "path": resource["path"].removesuffix(_PACKED), "mediatype": f"application/{resource['format']}"}
