"""Settings in, where the records lie if that is GitHub out, and links there: to a commit, a new file, a report."""

import re
from urllib.parse import quote

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from ..link.cites import Cite
from ..link.points import PointView
from ..paths import address
from ..settings import Settings
from .markdown import escape

_ON_GITHUB = re.compile(r"https://github\.com/[A-Za-z0-9-]+/[A-Za-z0-9._-]+")
_LOCATORS = 3  # in the title of a report


def on_github(settings: Settings) -> str:
    """The address of the repository if it is one on GitHub, otherwise nothing."""
    return settings.repository if _ON_GITHUB.fullmatch(settings.repository) else ""


@pass_context
def commit_link(context: Context, commit: str) -> Markup:
    """A link to a commit by its short name; elsewhere the name alone."""
    host = on_github(context["archive"].settings)
    told = f"<code>{escape(commit)}</code>"
    return Markup(f'<a href="{escape(f"{host}/commit/{commit}")}" rel="noopener">{told}</a>' if host else told)  # noqa: S704 - escaped


@pass_context
def something_wrong(context: Context, point: PointView) -> Markup:
    """A link to the form for corrections, filled in for a point, where the records lie on GitHub; elsewhere nothing.

    It names the record, the point, its paragraphs and its page, and is short, since a page has many of them; a script
    adds the text of the point.
    """
    host = on_github(context["archive"].settings)
    if not host:
        return Markup()
    title = f"{point.ref.kind}/{point.ref.id} {point.id}: {', '.join(map(_place, point.cites[:_LOCATORS]))}"
    page = address(context["archive"].settings, point.ref)
    fields = f"title={quote(title, safe='/')}&page={quote(page, safe='/')}"
    target = f"{host}/issues/new?template=correction.yml&{fields}"
    words = f'rel="noopener nofollow">Something wrong with {escape(point.id)}?</a>'
    return Markup(f'<a class="wrong" href="{escape(target)}" {words}')  # noqa: S704 - escaped


@pass_context
def new_file(context: Context, folder: str, text: str, words: str) -> Markup:
    """A link to a new file of a folder with this text in the web editor; elsewhere nothing.

    GitHub takes addresses of at most 8,191 bytes.
    """
    settings = context["archive"].settings
    host = on_github(settings)
    target = f"{host}/new/{settings.branch}/{quote(folder)}?value={quote(text, safe='')}"
    return Markup(f'<a class="outward" href="{escape(target)}" rel="noopener">{escape(words)}</a>' if host else "")  # noqa: S704 - escaped


def _place(cite: Cite) -> str:
    """The letter of a source, or its id where it has none, and the paragraph."""
    letter = cite.short.partition(" ")[0]
    return f"{letter if len(letter) == 1 else cite.source}.{cite.ref.anchor or '?'}"
