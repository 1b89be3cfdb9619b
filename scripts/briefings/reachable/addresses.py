"""Sources in, the addresses by which readers find them out, each with its place in a record."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..cited import Cited
from ..problem import Place


@dataclass(frozen=True, kw_only=True, slots=True)
class Address:
    """The `url` of a source, or the address of its archived copy; `day` is that of the text, as YYYYMMDD or less."""

    text: str
    place: Place
    is_copy: bool = False
    has_copy: bool = False
    day: str = ""


def addresses_of(cited: Cited) -> Iterator[Address]:
    source = cited.source
    if source.url:
        yield Address(
            text=source.url,
            place=cited.filed.place((*cited.path, "url")),
            has_copy=bool(source.archived),
            day=f"{source.published.earliest:%Y%m%d}" if source.published.earliest else "",
        )
    if source.archived:
        yield Address(text=source.archived, place=cited.filed.place((*cited.path, "archived")), is_copy=True)
