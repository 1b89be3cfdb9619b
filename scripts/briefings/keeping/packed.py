"""Bytes in, fewer out, and back: for what is kept from one run to the next."""

import zlib

_QUICK = 1  # the level of zlib that takes the least time


def packed(content: bytes) -> bytes:
    """The content as it is kept."""
    return zlib.compress(content, _QUICK)


def unpacked(content: bytes) -> bytes:
    """The content that was kept."""
    return zlib.decompress(content)
