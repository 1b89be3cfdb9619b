"""The settings in, what the form has to know of a meeting out: its fields, their types, words and places."""

from ..checks.heading_in_archive_script import is_in_own_words
from ..drafting.choices import is_open, kinds
from ..drafting.complaint import takes_one
from ..drafting.examples import example
from ..drafting.fields import Field, fields
from ..kinds.meetings import Meeting
from ..parts.base import Part, Path
from ..parts.record import Record
from ..records import RESERVED
from ..render.host import on_github
from ..settings import Settings
from .field_types import limits_of, type_of
from .labels import entry_of, label_of
from .languages import languages_of
from .layout import BEGINS, INSTEAD, among_of, is_shown, place_of, steps_of, unless_of
from .meanings import words_of

FOLDER = f"records/{Meeting.kind}"

Value = dict[str, object]


def model_of(settings: Settings, meeting: type[Record] = Meeting) -> Value:
    """What the form is drawn from; addresses are empty where the repository is not on GitHub."""
    host, branch = on_github(settings), settings.branch
    return {
        "address": settings.address,
        "folder": FOLDER,
        "newFile": f"{host}/new/{branch}/{FOLDER}" if host else "",
        "upload": f"{host}/upload/{branch}/{FOLDER}" if host else "",
        "languages": languages_of(settings.languages),
        "reserved": sorted(RESERVED),
        "steps": steps_of(meeting),
        "fields": fields_of(meeting, settings.languages),
    }


def fields_of(model: type[Part], languages: tuple[str, ...], path: Path = ()) -> list[Value]:
    """The fields of a group in the order of a file."""
    defaults = _defaults(model)
    return [_field(model, field, languages, (*path, field.name), defaults) for field in fields(model)]


def _field(model: type[Part], field: Field, languages: tuple[str, ...], path: Path, defaults: dict[str, str]) -> Value:
    form, label = field.form, label_of(model, field)
    asked = form.asked
    return {
        "name": field.name,
        "label": label.words,
        "text": field.text if label.text is None else label.text,
        "required": field.required,
        "usual": is_shown(model, field),
        "place": place_of(model, field),
        "default": field.default or defaults.get(field.name, ""),
        "example": (asked.example if asked else "") or example(Meeting, path, languages),
        "type": type_of(form),
        "words": words_of(form.words),
        "kinds": list(kinds(form)),
        "open": is_open(form),
        "many": form.many,
        "short": form.short,
        "one": form.short and form.many and takes_one(field, "a"),
        "lettered": form.lettered,
        "quoted": not form.plain,
        "own": is_in_own_words(path),
        "limits": limits_of(form),
        "unless": unless_of(model, field),
        "made": asked.made[0] if asked and asked.made else "",
        "among": among_of(model, field),
        "instead": INSTEAD.get(model, {}).get(field.name, ""),
        "begins": BEGINS.get(field.name, int(field.required)) if form.grouped else 0,
        "entry": entry_of(form.part) if form.part else "",
        "part": fields_of(form.part, languages, _within(field, path)) if form.part else None,
    }


def _within(field: Field, path: Path) -> Path:
    """The path of the first entry, or of the group itself."""
    if field.form.lettered:
        return (*path, "A")
    return (*path, 0) if field.form.many else path


def _defaults(model: type[Part]) -> dict[str, str]:
    """Words that a validator supplies where a record leaves a field out."""
    properties = model.model_json_schema().get("properties", {})
    told = {name: each.get("default") for name, each in properties.items()}
    return {name: default for name, default in told.items() if isinstance(default, str)}
