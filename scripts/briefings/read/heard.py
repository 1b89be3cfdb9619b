"""The parser's events in, what is known of them where reading stops out: the last one, and the last open bracket."""

from dataclasses import dataclass, field

from ruamel.yaml.events import CollectionEndEvent, CollectionStartEvent, Event


@dataclass(slots=True)
class Heard:
    last: Event | None = None
    _open: list[CollectionStartEvent] = field(default_factory=list)

    def add(self, event: Event) -> None:
        self.last = event
        if isinstance(event, CollectionStartEvent):
            self._open.append(event)
        elif isinstance(event, CollectionEndEvent):
            self._open.pop()

    @property
    def bracket(self) -> int | None:
        """Where the innermost bracket or brace stands that is open; None if the innermost thing has none.

        A field within brackets (`[a: 1]`) is a group that starts at its first word.
        """
        inner = [event for event in self._open if event.flow_style and event.end_mark.index > event.start_mark.index]
        return inner[-1].start_mark.index if inner else None
