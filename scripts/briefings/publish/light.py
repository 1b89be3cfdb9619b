"""A finished page in, the same in fewer bytes out: whoever reads it, or has it read out, finds nothing changed.

HTML lets blanks between tags be one, the parts of a table end where the next begins, short values do without quotes,
and signs that mean nothing to it stand as they are (https://html.spec.whatwg.org/multipage/syntax.html).
"""

import re
from functools import lru_cache

_AS_IT_STANDS = re.compile(r"(<(pre|textarea|script|style)\b.*?</\2>)", re.DOTALL)
_BLANKS_AFTER = re.compile(r">[ \t]*\n[ \t\n]*")
_BLANKS_BEFORE = re.compile(r"\n[ \t\n]*(?=<|\Z)")
_IN_A_TABLE = re.compile(r"((?:</(?:td|th|tr|thead|tbody)|<(?:table|tr|thead|tbody)(?: [^<>]*)?)>)\n(?=<)")
_IN_THE_HEAD = re.compile(r"\n(?=<(?:meta|link|script|style|title|/head)\b)")
_END = re.compile(r"</t[dh]>(?=<t[dh][ >]|</tr>)|</tr>(?=<tr[ >]|</t(?:head|body)>)")
_TAG = re.compile(r'<[a-z][^<>"]*="[^<>]*>')
_QUOTED = re.compile(r'( [a-z-]+=)"([\w./#:,;%?&+()-]+)"(?=[ >])', re.ASCII)
_PLAIN = {f"&#{ord(sign)};": sign for sign in "!$%()*+,-./:?@[]^_{|}~"}
_REFERENCE = re.compile("|".join(map(re.escape, _PLAIN)))


def light(page: str) -> str:
    """Whitespace within a line, in listings, in fields and in scripts stays as it is."""
    parts = _AS_IT_STANDS.split(page)
    parts[::3] = map(_light, parts[::3])
    parts[1::3] = map(_plain, parts[1::3])
    del parts[2::3]
    head, body, rest = "".join(parts).partition("<body")
    return _IN_THE_HEAD.sub("", head) + body + rest


def _light(part: str) -> str:
    part = _BLANKS_BEFORE.sub("\n", _BLANKS_AFTER.sub(">\n", part))
    part = _END.sub("", _IN_A_TABLE.sub(r"\1", part))
    return _TAG.sub(lambda tag: _unquoted(tag[0]), _plain(part))


def _plain(part: str) -> str:
    """A script would take the name of a sign for something else."""
    return part if part.startswith("<s") else _REFERENCE.sub(lambda found: _PLAIN[found[0]], part)


@lru_cache(maxsize=4096)
def _unquoted(tag: str) -> str:
    return _QUOTED.sub(r"\1\2", tag)
