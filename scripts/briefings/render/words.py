"""What templates may call: links, names in their script, counts; each gives Markdown that needs no further escaping."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any
from urllib.parse import quote

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from ..acts import MEANINGS as ACTS
from ..iati import STATUS, TRANSACTION
from ..ladder import ENDS, RUNGS
from ..ladder import MEANINGS as STAGES
from ..link.names import spellings
from ..link.origins import MEANINGS as BACKINGS
from ..link.ref import Ref, capital
from ..link.years import years_of
from ..paths import address_of, page_of, way
from ..values.day import day_in_words
from ..values.language import direction
from ..values.language import name as language_name
from .catalogue import field_tables, rule_catalogue
from .choosing import sort_name, table_of, table_of_points
from .citations import citation, licence, source_citation
from .data_files import computed_names, data_files
from .host import commit_link, new_file, something_wrong
from .long import long
from .markdown import escape
from .marks import by_ladder, marks
from .pdfs import pdf
from .settled import choice

# Kinds whose id is printed after a link on paper; of the others the title tells enough to find them in the index.
_TOLD_ON_PAPER = frozenset({"agreements", "commitments", "events", "meetings", "sources"})

_ITEM = re.compile(r"Q[0-9]+")


@pass_context
def link(context: Context, ref: Ref, text: str | None = None, mark: str = "") -> Markup:
    """A link from this page to another, with its title or `text`; `mark` is a class for the look.

    On the page itself, without a place on it, there is nowhere to go: the text alone.
    """
    return _link(context["path"], ref, ref.title if text is None else text, mark)


@lru_cache(maxsize=8192, typed=True)  # text that is escaped by now equals the same text that is not
def _link(start: str, ref: Ref, text: str, mark: str) -> Markup:
    """Those of one page are much alike: who speaks, for whom, of what."""
    page = page_of(ref)
    told = _text(text)
    if page == start and not ref.anchor:
        return Markup(told)  # noqa: S704 - escaped
    target = way(start, page, ref.anchor)
    attributes = ""
    if mark == "chip":  # several of one stage may stand in a row: the title tells them apart
        attributes = f'{{ .chip title="{escape(ref.title)}" }}'
    elif mark:
        attributes = f"{{ .{mark} }}"
    elif ref.kind in _TOLD_ON_PAPER and page != start:
        attributes = f'{{ data-id="{ref.id}" }}'
    return Markup(f"[{told}]({target}){attributes}")  # noqa: S704 - escaped


@pass_context
def to(context: Context, path: str, text: str, label: str = "") -> Markup:
    """A link to a site page by the path of its file; `label` is its name where the text alone tells too little."""
    named = f'{{ aria-label="{escape(label)}" }}' if label else ""
    return Markup(f"[{escape(text)}]({way(context['path'], path)}){named}")  # noqa: S704 - escaped


def chosen(path: str, text: str, own: Ref, **values: str) -> Markup:
    """A link to a table by the path of its page, showing only rows of these values: `topic="railways"`.

    Where the table is sliced it leads to the place `own`, which has these rows in a list of their own.
    """
    told = "&".join(f"{quote(name)}={quote(value)}" for name, value in values.items())
    return choice(escape(text), path, told, f"{page_of(own)}#{own.anchor}")


def outward(address: str, text: str) -> Markup:
    """A link that leaves the site."""
    return Markup(f'<a class="outward" href="{escape(address)}" rel="noopener">{_text(text)}</a>')  # noqa: S704 - escaped


def wikidata(id_: str) -> Markup:
    """A link to an item of Wikidata; the text alone where it has not the form of one."""
    return outward(f"https://www.wikidata.org/wiki/{id_}", id_) if _ITEM.fullmatch(id_) else escape(id_)


def name(text: str, lang: str) -> Markup:
    """A name with its language and direction of writing."""
    return Markup(f'<bdi lang="{escape(lang)}" dir="{direction(lang)}">{escape(text)}</bdi>')  # noqa: S704 - escaped


def written(text: str) -> Markup:
    """Words of a source, in whichever direction they are written."""
    return Markup(f'<bdi dir="auto">{escape(text)}</bdi>')  # noqa: S704 - escaped


def quoted(text: str) -> Markup:
    """A quotation of a source, in whichever direction it is written."""
    return Markup(f'<q dir="auto">{escape(text)}</q>')  # noqa: S704 - escaped


def joined(parts: Iterable[Any], between: str = ", ") -> Markup:
    """Texts and Markdown in a row."""
    return Markup(escape(between).join(_text(part) for part in parts))  # noqa: S704 - escaped


def count(number: int, one: str, several: str | None = None) -> str:
    """`1 point`, `2 points`."""
    return f"{number} {one if number == 1 else several or one + 's'}"


def coded(text: str) -> Markup:
    """Text in which what stands between backticks is code."""
    parts = text.split("`")
    told = (f"<code>{escape(part)}</code>" if index % 2 else escape(part) for index, part in enumerate(parts))
    return Markup("".join(told))  # noqa: S704 - escaped


def spaced(text: str) -> str:
    """A word of a list as running text: `deputy-minister` is `deputy minister`."""
    return text.replace("-", " ")


def money(value: int) -> str:
    """A whole number with its thousands apart."""
    return f"{value:,}"


def _text(part: object) -> str:
    return part if isinstance(part, Markup) else escape(str(part))


WORDS: dict[str, Any] = {
    "ACTS": ACTS,
    "BACKINGS": BACKINGS,
    "ENDS": ENDS,
    "IATI_STATUS": STATUS,
    "IATI_TRANSACTION": TRANSACTION,
    "RUNGS": RUNGS,
    "STAGES": STAGES,
    "address_of": address_of,
    "by_ladder": by_ladder,
    "capital": capital,
    "chosen": chosen,
    "citation": citation,
    "coded": coded,
    "commit_link": commit_link,
    "computed_names": computed_names,
    "count": count,
    "data_files": data_files,
    "day": day_in_words,
    "field_tables": field_tables,
    "joined": joined,
    "language_name": language_name,
    "licence": licence,
    "link": link,
    "long": long,
    "marks": marks,
    "money": money,
    "name": name,
    "new_file": new_file,
    "outward": outward,
    "pdf": pdf,
    "quoted": quoted,
    "page_of": page_of,
    "rule_catalogue": rule_catalogue,
    "something_wrong": something_wrong,
    "sort_name": sort_name,
    "source_citation": source_citation,
    "spaced": spaced,
    "spellings": spellings,
    "table_of": table_of,
    "table_of_points": table_of_points,
    "to": to,
    "wikidata": wikidata,
    "written": written,
    "years_of": years_of,
}
