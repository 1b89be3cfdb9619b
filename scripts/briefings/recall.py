"""A check or a build to do in, what comes of it out; where nothing changed it is told again, and little is loaded."""

import datetime as dt
import shutil
from pathlib import Path

from .keeping.checkout import checkout_key
from .keeping.config import config_key, fields_of
from .keeping.outcome import Order, once
from .keeping.program import program_key
from .problem import Problem, stops_build
from .publish.places import Places

_PLUGINS = frozenset({"search"})
"""Those that read nothing but the pages."""
_READING = frozenset({"pymdownx.b64", "pymdownx.snippets"})
"""Extensions of Markdown that read other files."""


def problems_of(places: Places) -> tuple[Problem, ...]:
    """Every problem of the records."""

    def find() -> tuple[Problem, ...]:
        from .checked import checked  # noqa: PLC0415 - loading it takes longer than telling again

        return checked(places)[1]

    order = Order(
        name="check",
        reads=(places.records,),
        rests_on=(program_key(), checkout_key(places.root), _settings(places), _folder(places)),
    )
    return once(order, find, lambda _: True, _store(places))


def build(  # noqa: PLR0913 - one for each option
    places: Places,
    as_of: dt.date | None,
    *,
    from_disk: bool,
    anew: bool,
    in_pieces: bool,
    with_pdfs: bool,
    fonts: tuple[Path, ...],
) -> tuple[Problem, ...]:
    """The problems of a build, at whose end the site is in its place unless one of them stops it."""

    def make() -> tuple[Problem, ...]:
        from .printing.compiler import Press  # noqa: PLC0415 - as above
        from .story import build_archive  # noqa: PLC0415 - as above

        press = Press(fonts=fonts) if with_pdfs else None
        return build_archive(places, as_of, from_disk=from_disk, anew=anew, in_pieces=in_pieces, press=press)

    if anew:
        for kept in (places.cache, places.pdfs):
            shutil.rmtree(kept, ignore_errors=True)
        return make()
    asked = repr((as_of, from_disk, in_pieces, with_pdfs, [path.as_posix() for path in fonts]))
    order = Order(
        name=f"build {places.site.relative_to(places.build).as_posix()}",
        reads=(places.records, places.written, *_theme(places), *fonts),
        rests_on=(program_key(), checkout_key(places.root), _settings(places), _folder(places), asked),
        makes=(places.pages, places.site),
    )
    return once(order, make, lambda told: not stops_build(told), _store(places))


def _folder(places: Places) -> str:
    """The folder of the records, which is told with every problem, as seen from the archive."""
    inside = places.records.is_relative_to(places.root)
    return (places.records.relative_to(places.root) if inside else places.records).as_posix()


def _store(places: Places) -> Path:
    return places.cache / "outcomes.db"


def _settings(places: Places) -> str | None:
    """The name of the settings; None where they cannot be read, or name programs that may read anything."""
    fields = fields_of(places.config)
    plugins, extensions = (_names(fields.get(key)) for key in ("plugins", "markdown_extensions"))
    reads_more = fields.get("hooks") or not plugins <= _PLUGINS or extensions & _READING
    return None if reads_more else config_key(places.config)


def _theme(places: Places) -> tuple[Path, ...]:
    theme = fields_of(places.config).get("theme")
    own = theme.get("custom_dir") if isinstance(theme, dict) else None
    return (places.root / str(own),) if own else ()


def _names(listed: object) -> frozenset[str]:
    """The names in a list of MkDocs' settings, where each may have settings of its own."""
    if not isinstance(listed, list | dict):
        return frozenset()
    return frozenset(name for each in listed for name in (each if isinstance(each, dict) else [each]))
