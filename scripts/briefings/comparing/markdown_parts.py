"""A changed page in, its pieces of a workflow's summary out; no text of a record is markup in them."""

import re

from ..render.markdown import escape
from .page_change import PageChange
from .wording import NOT_VISIBLE, harmless, place_of, reason_of, title_of


def named(page: PageChange) -> str:
    """The same in Markdown and within HTML, since every special character is a reference."""
    reason = reason_of(page)
    told = f"{page.did}: {escape(title_of(page))} <code>{escape(place_of(page))}</code>"
    return told + (f": {escape(reason)}" if reason else "")


def details(page: PageChange) -> str:
    """A block that opens, with the difference in a fence that none of its lines can close."""
    lines = [harmless(line) for line in page.difference]
    fence = "`" * (1 + max((2, *(len(run) for line in lines for run in re.findall("`+", line)))))
    shown = [f"{fence}diff", *lines, fence] if lines else [NOT_VISIBLE]
    block = "".join(f"{line}\n" for line in shown)
    return f"<details><summary>{named(page)}</summary>\n\n{block}\n</details>\n\n"


def indented(report: str) -> str:
    """A report as a block in which nothing is markup."""
    return "".join(f"    {harmless(line)}".rstrip() + "\n" for line in report.splitlines())
