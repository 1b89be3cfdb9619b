"""A record, or somebody written out, in; all its names with their paths out."""

from collections.abc import Iterator

from ..parts.base import Part, Path


def names_in(part: Part) -> Iterator[tuple[Path, str]]:
    """The name, other names (`also`), and the spellings under `names`."""
    name = getattr(part, "name", None)
    if name:
        yield ("name",), name
    for index, also in enumerate(getattr(part, "also", ())):
        yield ("also", index), also
    for index, each in enumerate(getattr(part, "names", ())):
        yield ("names", index, "text"), each.text
