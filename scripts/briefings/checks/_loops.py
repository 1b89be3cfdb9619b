"""Which record names which as the next in, the records that come back to themselves out."""

from collections.abc import Iterator, Mapping


def loops(following: Mapping[str, str]) -> Iterator[tuple[str, ...]]:
    """Yield every loop of two records or more once, from its first id in the alphabet on."""
    done: set[str] = set()
    for start in sorted(following):
        way: list[str] = []
        here: str | None = start
        while here is not None and here not in done:
            done.add(here)
            way.append(here)
            here = following.get(here)
        if here in way:
            yield from _turned(way[way.index(here) :])


def _turned(loop: list[str]) -> Iterator[tuple[str, ...]]:
    first = loop.index(min(loop))
    if len(loop) > 1:
        yield (*loop[first:], *loop[:first])


def told(loop: tuple[str, ...]) -> str:
    return " → ".join(f"`{id_}`" for id_ in (*loop, loop[0]))
