"""A source of noise in, damaged copies of the example's records out: what the tests and the benchmark attack with.

Each input is one record with a few bytes or lines changed, sometimes repeated up to the size that a record may have.
"""

import random
from collections.abc import Callable
from pathlib import Path

from briefings.read.files import SIZE_LIMIT
from briefings.settings import Settings

RECORDS = Path(__file__).parent / "example" / "records"
SETTINGS = Settings(name="Fuzz", languages=("en", "is", "es", "ru", "fa-AF"))
SIGNS = (b": ", b"- ", b"#", b"\t", b"'", b'"', b"[", b"{", b"}", b"&a ", b"*a ", b"!x ", b"|", b">", b"%", b"---\n")
SIGNS += (b"\xff", b"\x00", b"\xc2\xa0", b"\xe2\x80\x9c", b"\xe2\x80\xae", b"\xef\xbb\xbf", b"\r", b"~", b"? ", b"<<: ")

REPEATED = 1 / 50  # of the inputs: they take a hundred times as long as others

Random = random.Random
Change = Callable[[Random, bytes], bytes]


def damaged(noise: Random, repeated: float = REPEATED) -> tuple[str, bytes]:
    """The path of a record and its bytes after one to four changes."""
    path = noise.choice(sorted(RECORDS.rglob("*.yaml")))
    content = path.read_bytes()
    for _ in range(noise.randrange(1, 5)):
        content = noise.choice(CHANGES)(noise, content)
    if noise.random() < repeated:
        content = _repeated(noise, content)
    return f"records/{path.relative_to(RECORDS).as_posix()}", content[:SIZE_LIMIT]


def _other_byte(noise: Random, content: bytes) -> bytes:
    at = noise.randrange(len(content) + 1)
    return content[:at] + bytes([noise.randrange(256)]) + content[at + 1 :]


def _sign(noise: Random, content: bytes) -> bytes:
    at = noise.randrange(len(content) + 1)
    return content[:at] + noise.choice(SIGNS) * noise.choice((1, 1, 1, 3, 40)) + content[at:]


def _cut(noise: Random, content: bytes) -> bytes:
    at = noise.randrange(len(content) + 1)
    return content[:at] + content[at + noise.randrange(60) :]


def _line_gone(noise: Random, content: bytes) -> bytes:
    lines = content.splitlines(keepends=True) or [b""]
    del lines[noise.randrange(len(lines))]
    return b"".join(lines)


def _line_elsewhere(noise: Random, content: bytes) -> bytes:
    lines = content.splitlines(keepends=True) or [b""]
    lines.insert(noise.randrange(len(lines) + 1), noise.choice(lines))
    return b"".join(lines)


def _line_moved_in(noise: Random, content: bytes) -> bytes:
    lines = content.splitlines(keepends=True) or [b""]
    at = noise.randrange(len(lines))
    lines[at] = b" " * noise.randrange(1, 5) + lines[at] if noise.random() < 1 / 2 else lines[at].lstrip()
    return b"".join(lines)


def _repeated(noise: Random, content: bytes) -> bytes:
    """A stretch again and again, up to the limit of size."""
    start = noise.randrange(len(content) + 1)
    piece = content[start : start + noise.choice((1, 2, 10, 80, 400))] or b"x"
    room = max(0, SIZE_LIMIT - len(content)) // len(piece)
    return content[:start] + piece * noise.randrange(room + 1) + content[start:]


CHANGES: tuple[Change, ...] = (_other_byte, _sign, _cut, _line_gone, _line_elsewhere, _line_moved_in)
