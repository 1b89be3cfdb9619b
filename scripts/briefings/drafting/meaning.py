"""What was typed for a field in, the value that is meant, or what may be meant, out."""

from dataclasses import replace

from ..read.tree import Plain
from ..records import Records
from .choices import SHOWN, Choice, exact, found, is_open, is_searched, kinds
from .fields import Field
from .names import is_called
from .state import Question, State, Told


def meant(state: State, question: Question, field: Field, text: str, records: Records) -> Plain | None:
    """One value or several, with commas between; None if names have to be searched."""
    if field.form.grouped or not (field.form.many and field.form.short):
        return _one(state, question, field, text, records)
    pieces = [piece.strip() for piece in text.split(",") if piece.strip()]
    several = [_one(state, question, field, piece, records) for piece in pieces]
    values: list[Plain] = [each for each in several if each is not None]
    return values if values and len(values) == len(several) else None


def _one(state: State, question: Question, field: Field, text: str, records: Records) -> str | None:
    number = int(text) if text in _NUMBERS else 0
    if 1 <= number <= len(question.choices):
        return question.choices[number - 1].value
    if 1 <= number <= len(question.words) and not question.choices:
        return question.words[number - 1]
    word = next((each for each in question.words if each.casefold() == text.casefold()), None)
    known = word or exact(field, state.tree, records, text)
    if known is None and is_searched(field.form):
        choices = found(field, state.tree, records, text)
        called = [each.value for each in choices if is_called(text, each.names)]
        own_words = text if is_open(field.form) and not choices else None
        return called[0] if len(called) == 1 else own_words
    return known or text


_NUMBERS = frozenset(str(number) for number in range(1, 100))


def searched(state: State, field: Field, text: str, records: Records, *, opens: bool) -> State:
    """Offer what the letters may mean; where one's own words may stand too, they come last."""
    choices = found(field, state.tree, records, text)
    own = (Choice(value=text, words="as you typed it"),) if is_open(field.form) else ()
    return replace(state, offered=(*choices[:SHOWN], *own), told=_told(field, choices, text, opens=opens))


def _told(field: Field, choices: tuple[Choice, ...], text: str, *, opens: bool) -> Told | None:
    if not choices:
        ways = "type other letters of the name" + (", or `+` to write it out here" if opens else "")
        named = kinds(field.form)
        first = f"; a new one is made by `briefings new {named[0]}`" if named and not opens else ""
        return Told(message=f"nothing here is called `{text}`", help=ways + first)
    more = len(choices) - SHOWN
    return Told(message=f"{more} more are called like this", help="type more letters") if more > 0 else None
