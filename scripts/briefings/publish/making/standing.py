"""The last good site in, those of its pages out that would be the same now; nothing of them is read.

That is known of a page whose Markdown and whose finished file nobody has touched since, in a site with the same files,
theme and settings.
"""

import pickle
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from mkdocs.structure.files import File

from ...keeping.ledger import Ledger
from ...keeping.store import Store
from .same_file import same_file
from .workshop import Told


@dataclass(frozen=True, kw_only=True, slots=True)
class Standing:
    """`pages` is the ledger of their Markdown and `site` that of the last good site, on which `told` rests.

    That is the name of a page's Markdown and what is told of the page, by the path of the Markdown.
    """

    pages: Ledger
    site: Ledger
    told: Mapping[str, tuple[str, Told]]

    def put(self, file: File) -> Told | None:
        """What is told of a page that stands in the fresh site now; None if it has to be made."""
        name, told = self.told.get(file.src_uri, (None, None))
        if told is None or name is None or not self.pages.holds(file.src_uri, name):
            return None
        stands = self.site.holds(told.name, told.content)
        return told if stands and same_file(self.site.folder / told.name, Path(file.abs_dest_path)) else None


def standing(store: Store, rests_on: str, pages: Ledger, site: Ledger) -> Standing:
    """What the last build told, if it rests on the same: the program too, whose values are kept as they are."""
    kept = store.get([name := name_of(rests_on)]).get(name)
    return Standing(pages=pages, site=site, told=pickle.loads(kept) if kept else {})  # noqa: S301 - our own: the store has its digest


def keep(store: Store, rests_on: str, pages: Ledger, made: Iterable[tuple[File, Told]]) -> None:
    """For the next build; what was warned of is told again."""
    named = ((file.src_uri, pages.name(file.src_uri), told) for file, told in made if not told.warnings)
    found = {path: (name, told) for path, name, told in named if name is not None}
    store.put({name_of(rests_on): pickle.dumps(found)})


def name_of(rests_on: str) -> str:
    """Under which name it is kept."""
    return f"{rests_on} told"
