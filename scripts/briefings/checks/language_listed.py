"""Names are given in the languages that the archive's settings list."""

from collections.abc import Iterator

from ..parts.base import Part, Path
from ..parts.name import Name
from ..problem import Problem
from ..records import Records


def check(records: Records) -> Iterator[Problem]:
    listed = records.settings.languages
    for filed in records.filed:
        for path, name in _names(filed.record):
            if name.lang not in listed:
                help_ = f"the settings list {', '.join(listed)}"
                message = f"the archive has no names in `{name.lang}`"
                yield filed.problem("language-listed", message, help_, (*path, "lang"))


def _names(part: Part, path: Path = ()) -> Iterator[tuple[Path, Name]]:
    for field in type(part).model_fields:
        value = getattr(part, field)
        for index, item in enumerate(value if isinstance(value, tuple) else ()):
            if isinstance(item, Name):
                yield (*path, field, index), item
            elif isinstance(item, Part):
                yield from _names(item, (*path, field, index))
