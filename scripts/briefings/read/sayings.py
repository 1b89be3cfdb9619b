"""What keeps YAML from reading a file, in the words that a contributor is told."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Saying:
    """A message with a way out.

    `sign` is the part of the parser's complaint by which it is known, if that is enough;
    `at_beginning` is True if the place is where the thing at fault began, False if it is where reading stopped.
    """

    message: str
    help: str
    sign: str = "\0"
    at_beginning: bool = False


SECOND_COLON = Saying(
    "a second `: ` stands in this value, so YAML takes its first words for a field",
    'put the whole value in quotation marks, as in `title: "Talks: the second round"`',
)
CURLY = Saying(
    "YAML does not know curly quotation marks, and takes the words before `: ` for a field",
    'type a straight `"` in place of the first and of the last mark of this value',
)
NO_FIELD = Saying(
    "this line has no `field:`, or the one before it is not closed",
    "write `field: value`, and indent the lines of a long text under their field",
)
OUT_OF_LINE = Saying(
    "this line does not stand in line with its neighbours",
    "give it as many spaces at its start as the lines of the same list or group",
)
WORDS_AFTER = Saying(
    "words stand after the end of this value",
    "put the whole value in quotation marks, and double those of the same kind within",
)
UNCLOSED_BRACKET = Saying(
    "a bracket or brace is opened and never closed",
    "close it, or write a list by lines",
)
UNOPENED_BRACKET = Saying(
    "a bracket or brace is closed here that was never opened",
    "delete it, or put the whole value in quotation marks",
)
NO_COMMA = Saying(
    "a second `: ` stands in this entry",
    "put a comma between two fields, or quotation marks around a value that holds `: `",
    "found unexpected ':'",
)
UNCLOSED_QUOTE = Saying(
    "a quotation mark is opened here and never closed",
    "close it with the same mark",
    "found unexpected end of stream",
    at_beginning=True,
)
CONTROL = Saying(
    "a control character stands in this file",
    "delete it: type the words again around that place",
    "special characters are not allowed",
)
ESCAPE = Saying(
    "in double quotation marks a backslash begins the code of a character, and this is none",
    "write `\\\\` for the backslash itself, or put the value in single quotation marks",
    "double-quoted scalar",
)
TAB = Saying(
    "a tab stands here; YAML counts spaces only",
    "delete the tab and type spaces: so many that the line begins exactly under its neighbours, or one between words",
    "'\\t'",
)
_FIRST_SIGN = ("a value cannot start with this sign", "put the whole value in quotation marks")
STARTS_NOTHING = Saying(*_FIRST_SIGN, "cannot start any token")

SAYINGS = (
    TAB,
    UNCLOSED_QUOTE,
    Saying(UNCLOSED_QUOTE.message, UNCLOSED_QUOTE.help, "unexpected document separator", at_beginning=True),
    CONTROL,
    ESCAPE,
    NO_COMMA,
    Saying(*_FIRST_SIGN, "while scanning a block scalar", at_beginning=True),
    Saying(*_FIRST_SIGN, "while scanning an alias", at_beginning=True),
    Saying(*_FIRST_SIGN, "while scanning an anchor", at_beginning=True),
    Saying(*_FIRST_SIGN, "tag", at_beginning=True),
    STARTS_NOTHING,
    Saying(*_FIRST_SIGN, "sequence entries are not allowed here"),
    Saying(*_FIRST_SIGN, "mapping keys are not allowed here"),
    Saying(*_FIRST_SIGN, "expected the node content"),
    Saying(
        "this empty line has more spaces than the first line of the text below it",
        "delete the spaces",
        "more indented follow up line",
    ),
    Saying("YAML cannot read this line", "compare it with the lines of another record", ""),
)
"""In the order in which they are tried; the last one fits everything."""
