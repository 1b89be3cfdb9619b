"""A record's text in, the parser's events out: from libyaml, where it is sure to tell what the one in Python does.

libyaml is some ten times as fast, and knows YAML 1.1 only; what differs in YAML 1.2 is left to the other one. So is
every text that it does not take, since the words and places of refusals are those of the other.
"""

import re
from collections.abc import Callable, Mapping

import yaml
from ruamel.yaml.events import (
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)
from yaml import events as theirs

_READ_OTHERWISE = re.compile(r"[\t\ufeff]|^(?:%|---|\.\.\.| +$)", re.MULTILINE)
"""What one of them takes where the other does not; a line of blanks is one where a text over several lines begins."""

_LIBYAML = getattr(yaml, "CSafeLoader", None)
"""PyYAML's wheels have it; where PyYAML was built without, everything is read in Python."""

_OURS: Mapping[type[theirs.Event], Callable[[theirs.Event], Event]] = {
    theirs.SequenceEndEvent: lambda each: SequenceEndEvent(each.start_mark, each.end_mark),
    theirs.MappingEndEvent: lambda each: MappingEndEvent(each.start_mark, each.end_mark),
    theirs.SequenceStartEvent: lambda each: SequenceStartEvent(
        None, None, each.implicit, each.start_mark, each.end_mark, flow_style=each.flow_style
    ),
    theirs.MappingStartEvent: lambda each: MappingStartEvent(
        None, None, each.implicit, each.start_mark, each.end_mark, flow_style=each.flow_style
    ),
    theirs.ScalarEvent: lambda each: ScalarEvent(
        None, None, each.implicit, each.value, each.start_mark, each.end_mark, style=each.style
    ),
}
"""The same as an event of the parser in Python, for all that stand for values."""


def quick_events(text: str) -> list[Event] | None:
    """Those that stand for values, of a text with one document; None where they may be others, and without libyaml."""
    if _LIBYAML is None or _READ_OTHERWISE.search(text):
        return None
    try:
        events = list(yaml.parse(text, Loader=_LIBYAML))
    except (yaml.YAMLError, ValueError, OverflowError):
        return None
    several = sum(isinstance(event, theirs.DocumentStartEvent) for event in events) > 1
    if several or any(map(_is_told_otherwise, events)):
        return None
    return [_OURS[type(each)](each) for each in events if type(each) in _OURS]


def _is_told_otherwise(event: theirs.Event) -> bool:
    """What has a name, is another's or has a tag; an empty value, whose place is another line for each of them."""
    if getattr(event, "anchor", None) or getattr(event, "tag", None):
        return True
    return isinstance(event, theirs.ScalarEvent) and not event.value and not event.style
