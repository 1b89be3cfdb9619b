r"""A text in, the same for the parser out; a value that the parser gives in, what the author wrote out.

The parser ends lines where YAML 1.1 did: at NEL (U+0085) and at the separators of lines and paragraphs (U+2028, 2029).
To YAML 1.2 they are characters like any other, so three that no text may hold (noncharacters) stand in for them.
Half a character, which `"\ud800"` writes and no file can hold, becomes the sign of a lost one.
"""

import re

_BREAKS = "\x85\u2028\u2029"
_STAND_INS = "\ufdd0\ufdd1\ufdd2"
_FOR_PARSER = str.maketrans(_BREAKS, _STAND_INS)
_BACK = str.maketrans(_STAND_INS, _BREAKS)
_HALF = re.compile("[\ud800-\udfff]")


def for_parser(text: str) -> str:
    return text.translate(_FOR_PARSER)


def as_written(value: str) -> str:
    return _HALF.sub("\N{REPLACEMENT CHARACTER}", value.translate(_BACK))
