"""A path that is free and the content of a file in; the file, whole, or nothing."""

from pathlib import Path


def create(path: Path, content: bytes) -> None:
    """Write a file that was not there; raises `FileExistsError` if something is.

    If the content cannot be written in full, for want of room perhaps, the file goes again.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("xb") as file:
        try:
            file.write(content)
            file.flush()
        except OSError:
            file.close()
            path.unlink()
            raise
