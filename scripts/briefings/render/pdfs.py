"""What templates may call to lead to the PDF of a page, where the build made one."""

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from ..link.ref import Ref
from ..paths import pdf_of, way
from .data_files import size_in_words
from .markdown import escape


@pass_context
def pdf(context: Context, ref: Ref, what: str) -> Markup:
    """A link that tells how much paper it is and how large the file; nothing where there is no PDF."""
    path = pdf_of(ref)
    made = context.get("pdfs", {}).get(path)
    if made is None:
        return Markup()
    pages = "1 page" if made.pages == 1 else f"{made.pages} pages"
    words = escape(f"{what} as PDF, {pages}, {size_in_words(made.size)}")
    return Markup(f"[{words}]({way(context['path'], path)})")  # noqa: S704 - escaped
