"""A path and the content of a file in; the file, whole, or what was there before."""

import contextlib
import os
import tempfile
from pathlib import Path


def put(path: Path, content: bytes) -> None:
    """Write a file in one step, over one that is there; raises `OSError` where that cannot be."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(name).chmod(0o644)
        Path(name).replace(path)
    finally:
        with contextlib.suppress(FileNotFoundError):
            Path(name).unlink()
