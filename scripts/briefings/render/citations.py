"""What templates may call to tell how a page or a source is cited, and under which licence."""

import re

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from ..citing import Citation, of_record, of_source
from ..link.archive import Archive
from ..link.entry import Entry
from ..link.ref import Ref
from .markdown import escape

_CREATIVE_COMMONS = re.compile(r"CC (?P<terms>BY(?:-NC)?(?:-SA|-ND)?) (?P<version>[0-9]\.[0-9])")


@pass_context
def citation(context: Context, entry: Entry) -> Citation:
    """How to cite the page of a record."""
    return of_record(context["archive"], entry)


@pass_context
def source_citation(context: Context, ref: Ref) -> Citation:
    """How to cite a source itself."""
    archive: Archive = context["archive"]
    return of_source(archive, archive.source(ref.id))


def licence(name: str) -> Markup:
    """A licence of Creative Commons with a link to its text; any other by its name alone."""
    match = _CREATIVE_COMMONS.fullmatch(name)
    if not match:
        return escape(name)
    address = f"https://creativecommons.org/licenses/{match['terms'].lower()}/{match['version']}/"
    return Markup(f'<a href="{escape(address)}" rel="license noopener">{escape(name)}</a>')  # noqa: S704 - escaped
