"""A source in, what it can be chosen by out."""

from collections.abc import Iterator

from ...values.language import name as language_name
from ..ref import Ref, capital
from ..sources import SourceEntry
from .facet import Facet, Value
from .known import Known, slug, year_of

YEAR = Facet("year", "Year of publication")
ACCOUNT = Facet("account", "Account")
KIND = Facet("kind", "Kind")
PUBLISHER = Facet("publisher", "Published by")
LANGUAGE = Facet("language", "Language")
TEXT = Facet("text", "Text")
FACETS = (YEAR, ACCOUNT, KIND, PUBLISHER, LANGUAGE, TEXT)


def values(entry: SourceEntry, known: Known) -> Iterator[Value]:
    yield year_of(entry.source.published, YEAR)
    yield known.account(ACCOUNT, entry.account)
    yield KIND.of(entry.source.kind_, capital(entry.source.kind_.replace("-", " ")))
    publisher = entry.publisher
    yield PUBLISHER.ref(publisher) if isinstance(publisher, Ref) else PUBLISHER.of(f"name.{slug(publisher)}", publisher)
    yield LANGUAGE.of(entry.source.lang, language_name(entry.source.lang))
    yield TEXT.of("held", "Held") if entry.source.held else TEXT.of("not-held", "Not held")
