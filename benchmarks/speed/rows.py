"""What is measured and what it is measured against, as data; targets are ratios."""  # noqa: INP001 - the folder is run as a program

from dataclasses import dataclass

TEN_THOUSAND = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the table: this figure of a measurement over that of another, both of archives of these sizes.

    `per_page` divides each by the pages of its site; `size` is nothing where every size has the row.
    Where `over` is nothing, the row is the figure itself, and its targets are in the unit of the figure.
    """

    name: str
    of: str
    over: str | None = None
    figure: str = "wall"
    size: int | None = None
    over_size: int | None = None
    per_page: bool = False
    must: float | None = None
    aim: float | None = None


ROWS = (
    Row(name="cold build / MkDocs + Material", of="cold", over="mkdocs", must=0.85, aim=0.5),
    Row(name="cold build / Zensical cold", of="cold", over="zensical", must=0.7, aim=0.4),
    Row(name="cold build / Hugo", of="cold", over="hugo"),
    Row(name="unchanged, checked out again / cold", of="unchanged", over="cold", must=0.12, aim=0.05),
    Row(name="one record edited / cold", of="edited", over="cold", size=TEN_THOUSAND, must=0.03, aim=0.01),
    Row(name="one record edited / Hugo", of="edited", over="hugo", size=1000, must=1.0, aim=0.5),
    Row(name="one record edited / Hugo", of="edited", over="hugo", size=TEN_THOUSAND, must=0.5, aim=0.2),
    Row(
        name="cold CPU a page, 10,000 / 1,000",
        of="cold",
        over="cold",
        figure="cpu",
        size=TEN_THOUSAND,
        over_size=1000,
        per_page=True,
        must=1.15,
        aim=1.05,
    ),
    Row(name="check, warm / cold", of="check again", over="check", must=0.1, aim=0.05),
    Row(name="search, MB / stock", of="search", over="mkdocs search", figure="sent", must=0.3, aim=0.1),
    Row(name="search, seconds / stock", of="search", over="mkdocs search", must=0.3, aim=0.1),
    Row(name="search, memory / stock", of="search", over="mkdocs search", figure="memory"),
    Row(name="search before it is used, MB", of="search", figure="before", must=0, aim=0),
    Row(name="search, MB", of="search", figure="sent", size=TEN_THOUSAND, must=1, aim=0.5),
    Row(name="search, seconds", of="search", size=TEN_THOUSAND, aim=2),
    Row(name="cold build, MB of memory", of="cold", figure="memory", size=TEN_THOUSAND, must=1500, aim=1500),
    Row(name="site, kB a page", of="site", figure="kilobytes", must=40, aim=40),
    Row(name="largest page, kB", of="site", figure="largest", must=300, aim=300),
)
