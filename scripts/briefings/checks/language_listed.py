"""Names are given in the languages that the archive's settings list."""

from collections.abc import Iterator

from ..parts.name import Name
from ..problem import Problem
from ..records import Records

ALONE = True


def check(records: Records) -> Iterator[Problem]:
    listed = records.settings.languages
    for filed, path, name in records.parts:
        if isinstance(name, Name) and name.lang not in listed:
            help_ = f"the settings list {', '.join(listed)}"
            message = f"the archive has no names in `{name.lang}`"
            yield filed.problem("language-listed", message, help_, (*path, "lang"))
