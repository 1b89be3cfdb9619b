"""A record as plain values in, the text of its file out.

Words stand in quotation marks, so that none of them is read as a number; numbers, dates and ids are asked for as `Raw`.
"""  # noqa: INP001 - the folder is run as a program

import json
from collections.abc import Iterator
from typing import Any


class Raw(str):
    """A value that is written as it is."""

    __slots__ = ()


def written(record: dict[str, Any]) -> str:
    return "".join(f"{line}\n" for line in _group(record))


def _group(fields: dict[str, Any]) -> Iterator[str]:
    for name, value in fields.items():
        if isinstance(value, dict):
            yield f"{name}:"
            yield from (f"  {line}" for line in _group(value))
        elif isinstance(value, list) and any(isinstance(each, dict) for each in value):
            yield f"{name}:"
            for entry in value:
                yield from (f"  {'  ' if index else '- '}{line}" for index, line in enumerate(_group(entry)))
        else:
            yield f"{name}: {_value(value)}"


def _value(value: object) -> str:
    if isinstance(value, list):
        return f"[{', '.join(map(_value, value))}]"
    return str(value) if isinstance(value, Raw | int) else json.dumps(value, ensure_ascii=False)
