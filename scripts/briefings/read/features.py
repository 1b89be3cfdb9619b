"""One of the parser's events in, what records do without out.

The plainer the YAML, the fewer surprises: `%YAML 1.1` turns `NO` into false, aliases swell a small file to gigabytes.
"""

from ruamel.yaml.events import AliasEvent, Event, NodeEvent, ScalarEvent

from ..problem import Place, Problem

DEPTH_LIMIT = 32  # levels
NUMBER_LIMIT = 10_000  # values, lists and mappings; a long record has 1,000
_WRITE_OUT = "write the value out, in quotation marks if it has to start with that sign"


def feature(event: Event, depth: int, number: int) -> tuple[str, str] | None:
    """Message and help, or None if records may have this.

    `depth` counts the lists and mappings around it, `number` all values, lists and mappings so far.
    """
    if isinstance(event, AliasEvent) or (isinstance(event, NodeEvent) and event.anchor):
        return "records do without YAML's anchors and aliases (`&` and `*`)", _WRITE_OUT
    if getattr(event, "ctag", None) or (isinstance(event, ScalarEvent) and event.tag):
        return "records do without YAML's tags (`!`)", _WRITE_OUT
    if depth > DEPTH_LIMIT:
        return f"lists and mappings stand more than {DEPTH_LIMIT} deep in each other", "write it with fewer levels"
    if number > NUMBER_LIMIT:
        return f"more than {NUMBER_LIMIT:,} values stand in this file", "split it into several records"
    return None


def directive(lines: tuple[str, ...]) -> int | None:
    """Number of the line, counted from 1, that speaks to YAML itself before the record begins."""
    for number, line in enumerate(lines, start=1):
        if line.startswith("%"):
            return number
        if line.strip() and not line.lstrip().startswith("#"):
            return None
    return None


def refusal(place: Place, message: str, help_: str) -> Problem:
    return Problem(place=place, rule="yaml-feature", message=message, help=help_)


def no_directive(place: Place) -> Problem:
    return refusal(place, "records do without YAML's directives (`%`)", "delete this line")


def one_record(place: Place) -> Problem:
    return refusal(place, "a second record begins here", "one file holds one record")
