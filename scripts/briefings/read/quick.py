"""A record's text in, the parser's events out: from libyaml, where it is sure to tell what the one in Python does.

libyaml is some ten times as fast, and knows YAML 1.1 only; what differs in YAML 1.2 is left to the other one. So is
every text that it does not take, since the words and places of refusals are those of the other.
"""

import re

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.events import AliasEvent, DocumentStartEvent, Event, ScalarEvent

_READ_OTHERWISE = re.compile(r"[\t\ufeff]|^(?:%|---|\.\.\.| +$)", re.MULTILINE)
"""What one of them takes where the other does not; a line of blanks is one where a text over several lines begins."""


def quick_events(text: str) -> list[Event] | None:
    """All events of a text with one document; None where they may be others, and without libyaml nothing is lost."""
    if _READ_OTHERWISE.search(text):
        return None
    try:
        events: list[Event] = list(YAML(typ="safe").parse(text))
    except (YAMLError, ValueError, OverflowError):
        return None
    several = sum(isinstance(event, DocumentStartEvent) for event in events) > 1
    return None if several or any(map(_is_told_otherwise, events)) else events


def _is_told_otherwise(event: Event) -> bool:
    """An empty value is at the end of its line for one of them, and on the next for the other; names end otherwise."""
    empty = isinstance(event, ScalarEvent) and not event.value and not event.style
    return empty or isinstance(event, AliasEvent)
