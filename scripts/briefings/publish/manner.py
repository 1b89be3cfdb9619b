"""How a site is to be built."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Manner:
    """The time that the site is told it is, in seconds since 1970; and what is not as usual.

    A site to be read `from_disk` needs no server: its links name files, where others name the folder of each page.
    One that is made `anew` takes nothing from earlier builds, and MkDocs alone makes it.
    `in_pieces`, a large index of the search is cut, as those who fetch it from afar want it.
    """

    epoch: int
    from_disk: bool = False
    anew: bool = False
    in_pieces: bool = False
