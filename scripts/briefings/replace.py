"""A file, what it held and what it shall hold in; the file changed in one step.

The new content is written to a file beside it first, so that at no moment less than one whole version is there.
"""

import contextlib
import os
import shutil
import tempfile
from pathlib import Path


class ChangedMeanwhile(Exception):  # noqa: N818 - says what happened to the file
    """Somebody else has written the file since it was read."""


def replace(path: Path, old: bytes, new: bytes) -> None:
    """Put `new` in the place of `old`; raises `ChangedMeanwhile` if the file holds something else by now."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(new)
        shutil.copymode(path, name)
        if path.read_bytes() != old:
            raise ChangedMeanwhile(path.name)
        Path(name).replace(path)
    finally:
        with contextlib.suppress(FileNotFoundError):
            Path(name).unlink()
