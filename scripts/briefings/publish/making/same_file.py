"""A file in, the same file at a second path out (POSIX, link): nothing is read or written.

Neither is ever written to in place, else the other would change too.
"""

import os
from pathlib import Path


def same_file(origin: Path, path: Path) -> bool:
    """Whether the file stands at the path now; not every file system knows of files with two paths."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(origin, path)
    except OSError:
        return False
    return True
