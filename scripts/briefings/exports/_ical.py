"""Names and values of properties in, the lines of a calendar (iCalendar, RFC 5545) out: escaped, and folded."""

from collections.abc import Iterator

WIDTH = 75  # octets of a line, without its end

Property = tuple[str, str]


def text(value: str) -> str:
    """A text as the value of a property."""
    for character in ("\\", ";", ","):
        value = value.replace(character, f"\\{character}")
    return value.replace("\n", "\\n")


def lines(properties: list[Property]) -> str:
    """Every property on a line of its own, or on several; each ends in CR and LF."""
    return "".join(f"{part}\r\n" for name, value in properties for part in _folded(f"{name}:{value}"))


def _folded(line: str) -> Iterator[str]:
    """Parts of at most 75 octets, the later ones behind a space; no character is split."""
    part = ""
    for character in line:
        if len((part + character).encode()) > WIDTH:
            yield part
            part = " "
        part += character
    yield part
