"""An entry of BibTeX in, its key and fields as LaTeX prints them out; whatever is no plain text is refused."""

import re

SIGNS = {
    r"\textbackslash{}": "\\",
    r"\textbraceleft{}": "{",
    r"\textbraceright{}": "}",
    r"\textasciicircum{}": "^",
    r"\textasciitilde{}": "~",
    **{f"\\{sign}": sign for sign in "$&#%_"},
}
_SIGN = re.compile("|".join(map(re.escape, SIGNS)))
_ENTRY = re.compile(r"@misc\{([a-z0-9-]+),\n(.*)\}", re.DOTALL)


def fields_of(entry: str) -> tuple[str, dict[str, str]]:
    """Fields in braces are cut where BibTeX cuts them: where as many braces are closed as were opened."""
    match = _ENTRY.fullmatch(entry)
    assert match, entry
    fields, rest = {}, match[2]
    while rest:
        name, value = re.match(r"  ([a-z]+) = ([a-z]{3}(?=,\n)|)", rest).groups()
        rest = rest.removeprefix(f"  {name} = {value}")
        value = value or _braced(rest)
        rest = rest.removeprefix(value)
        assert rest.startswith(",\n"), rest
        rest, fields[name] = rest[2:], value
    return match[1], fields


def _braced(text: str) -> str:
    depth = 0
    for place, sign in enumerate(text):
        depth += {"{": 1, "}": -1}.get(sign, 0)
        if depth == 0:
            return text[: place + 1]
    raise AssertionError(text)


def read(value: str) -> str:
    """What LaTeX prints; a sign that means something to it and is not told as a sign is a fault."""
    inner = re.fullmatch(r"\{(.*)\}", value, re.DOTALL)[1]
    inner = inner[1:-1] if inner.startswith("{") else inner
    assert not re.search(r"[\\{}$&#%_^~]", _SIGN.sub("", inner)), value
    return _SIGN.sub(lambda sign: SIGNS[sign.group()], inner)
