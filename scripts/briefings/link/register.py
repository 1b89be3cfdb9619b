"""Checked records in, a register out that names any of them by id.

It holds what every other step of linking asks for: the page of an id, the source behind a letter, a party's name.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from types import MappingProxyType

from ..cited import sources, written_out_id
from ..kinds.meetings import Meeting
from ..kinds.sources import SourceFields
from ..records import Filed, Records
from ..values import country
from ..values.account import THIRD_PARTY
from .ref import Mention, Ref, Statement


@dataclass(frozen=True, kw_only=True)
class Register:
    """Names and pages of everything that records speak of.

    `mentions` are by id; `statements` by the id of a source and the place in it, None where that is not recorded.
    """

    records: Records
    mentions: Mapping[str, tuple[Mention, ...]] = field(default_factory=dict)
    statements: Mapping[tuple[str, str | None], tuple[Statement, ...]] = field(default_factory=dict)

    @cached_property
    def sources(self) -> MappingProxyType[str, tuple[SourceFields, Filed]]:
        """Every source by id, those written out in meetings included, with the file that holds it."""
        filed = {id_: (cited.source, cited.filed) for id_, cited in sources(self.records).items()}
        return MappingProxyType(filed)

    @cached_property
    def ref(self) -> Callable[[str], Ref]:
        """The page of a record, a written-out source or a country; it remembers what it told."""
        return cache(self._ref)

    @cached_property
    def place(self) -> Callable[[str, str], Ref]:
        """A place on such a page; one value for all who name it, for the archive has many."""
        return cache(lambda id_, anchor: self.ref(id_).at(anchor))

    def _ref(self, id_: str) -> Ref:
        if country.is_code(id_):
            return Ref("countries", id_, country.name(id_))
        if id_ in self.sources:
            source = self.sources[id_][0]
            return Ref("sources", id_, source.title or f"{self.publisher_name(source)}, {source.published.words}")
        filed = self.records.by_id[id_]
        return Ref(filed.kind, id_, filed.record.heading)

    def knows(self, id_: str) -> bool:
        """Whether there is a page for this id."""
        return country.is_code(id_) or id_ in self.sources or id_ in self.records.by_id

    def source_id(self, filed: Filed, name: str) -> str:
        """The id of the source that a record cites by a letter or an id."""
        if not isinstance(filed.record, Meeting):
            return name
        cited = filed.record.sources[name]
        return written_out_id(filed.id, name) if isinstance(cited, SourceFields) else cited

    def places_in(self, id_: str) -> tuple[str, ...]:
        """The places in a source on which something rests."""
        return self._places.get(id_, ())

    @cached_property
    def _places(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for id_, at in self.statements:
            found[id_] = (*found.get(id_, ()), *([at] if at else []))
        return found

    def publisher(self, source: SourceFields) -> Ref | str:
        return self.ref(source.publisher) if source.publisher in self.records.by_id else source.publisher

    def publisher_name(self, source: SourceFields) -> str:
        publisher = self.publisher(source)
        return publisher.title if isinstance(publisher, Ref) else publisher

    def account_name(self, account: str) -> str:
        return "a third party" if account == THIRD_PARTY else self.ref(account).title
