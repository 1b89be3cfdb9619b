"""Files by their names in, one ZIP file of them out: of the same bytes whenever and on whichever system it is written.

Names are sorted, the time is the day of the version, and everybody may read.
"""

import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import IO

Day = tuple[int, int, int]
EARLIEST: Day = (1980, 1, 1)
"""The first day that a ZIP file can hold."""


def write_zip(
    target: Path | IO[bytes], files: Mapping[str, Path | bytes], day: Day, *, compressed: bool = False
) -> None:
    """Files are read one after another; what is `compressed` has the same bytes only from the same zlib."""
    method = zipfile.ZIP_DEFLATED if compressed else zipfile.ZIP_STORED
    with zipfile.ZipFile(target, "w") as file:
        for name, content in sorted(files.items()):
            held = content if isinstance(content, bytes) else content.read_bytes()
            file.writestr(_entry(name, max(EARLIEST, day)), held, compress_type=method, compresslevel=6)


def _entry(name: str, day: Day) -> zipfile.ZipInfo:
    """A file that everybody may read, as Unix writes it on every system."""
    entry = zipfile.ZipInfo(name, date_time=(*day, 0, 0, 0))
    entry.create_system = 3
    entry.external_attr = 0o100644 << 16
    return entry
