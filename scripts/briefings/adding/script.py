"""A name and a value in, a classic script that gives the form this value under the name out.

No module and no request: browsers refuse both where a page was opened from a disk.
"""

import json
from collections.abc import Mapping


def script(name: str, value: Mapping[str, object]) -> str:
    """A line for every entry of every list, so that a change of one shows as one."""
    inner = ",\n".join(f"{json.dumps(key)}: {_lines(each)}" for key, each in value.items())
    return f"(window.archiveForm ??= {{}}).{name} = {{\n{inner}\n}};\n"


def _lines(value: object) -> str:
    if isinstance(value, Mapping):
        return "{" + ",\n".join(f"{json.dumps(key)}: {_lines(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ",\n".join(json.dumps(each, ensure_ascii=False) for each in value) + "]"
    return json.dumps(value, ensure_ascii=False)
