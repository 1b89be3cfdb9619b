"""The search's index of a fresh site in, the same as a script out: a page on a disk may load scripts and nothing else.

The theme asks for the script by this name where a page's address begins with `file:`, and stops with an error without.
"""

from pathlib import Path


def write_index_as_script(site: Path) -> None:
    index = site / "search" / "search_index.json"
    index.with_suffix(".js").write_bytes(b"var __index = " + index.read_bytes())
