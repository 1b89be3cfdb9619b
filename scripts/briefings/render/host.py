"""What templates may call to lead to where the records lie, if that is GitHub: a commit, and a report of a fault."""

import re
from urllib.parse import quote

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from ..link.cites import Cite
from ..link.points import PointView
from ..paths import address
from .markdown import escape

_ON_GITHUB = re.compile(r"https://github\.com/[A-Za-z0-9-]+/[A-Za-z0-9._-]+")
_LOCATORS = 3  # in the title of a report


@pass_context
def commit_link(context: Context, commit: str) -> Markup:
    """A link to a commit by its short name; elsewhere the name alone."""
    host = _host(context)
    told = f"<code>{escape(commit)}</code>"
    return Markup(f'<a href="{escape(f"{host}/commit/{commit}")}" rel="noopener">{told}</a>' if host else told)  # noqa: S704 - escaped


@pass_context
def something_wrong(context: Context, point: PointView) -> Markup:
    """A link to a new issue about a point, where the records lie on GitHub; elsewhere nothing.

    It names the record, the point, its paragraphs and its page, and is short, since a page has many of them; a script
    adds the text of the point.
    """
    host = _host(context)
    if not host:
        return Markup()
    title = f"{point.ref.kind}/{point.ref.id} {point.id}: {', '.join(map(_place, point.cites[:_LOCATORS]))}"
    page = address(context["archive"].settings, point.ref)
    target = f"{host}/issues/new?title={quote(title, safe='/')}&body={quote(page, safe='/')}"
    words = f'rel="noopener nofollow">Something wrong with {escape(point.id)}?</a>'
    return Markup(f'<a class="wrong" href="{escape(target)}" {words}')  # noqa: S704 - escaped


def _host(context: Context) -> str | None:
    repository: str = context["archive"].settings.repository
    return repository if _ON_GITHUB.fullmatch(repository) else None


def _place(cite: Cite) -> str:
    """The letter of a source, or its id where it has none, and the paragraph."""
    letter = cite.short.partition(" ")[0]
    return f"{letter if len(letter) == 1 else cite.source}.{cite.ref.anchor or '?'}"
