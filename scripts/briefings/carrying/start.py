"""What there is to tell of a copy in, the page to start from and the text to read first out, as bytes."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from ..values.day import day_in_words
from .carried import Carried
from .inside import README, START

TEMPLATES = Path(__file__).parents[2] / "carrying"


def start_of(carried: Carried) -> dict[str, bytes]:
    """By their names; what is not HTML has the line ends and the mark that every program of Windows reads."""
    env = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=select_autoescape(["html.jinja"], default=False),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    page, text = (env.get_template(f"{name}.jinja").render(**_words(carried)) for name in (START, README))
    return {START: page.encode(), README: text.replace("\n", "\r\n").encode("utf-8-sig")}


def _words(carried: Carried) -> dict[str, object]:
    version = carried.version
    told = f"{day_in_words(version.day)}, commit {version.commit}" if version else ""
    return {"carried": carried, "settings": carried.settings, "version": told}
