"""A question in, the lines that ask it out."""

from collections.abc import Iterator

from ..parts.base import Path
from .answers import BACK
from .questions import BEGIN
from .state import Question, State, Told
from .tree import at

INTRODUCTION = (
    "One question at a time. Enter alone leaves an answer out where that is possible.",
    f"`{BACK}` goes back to the question before; Ctrl+C stops, and nothing is written.",
)


def lines_of(question: Question) -> Iterator[str]:
    """What is asked, what it means, and what may be answered."""
    yield f"{place(question.path)}{' (needed)' if question.required and not question.proposal else ''}"
    yield f"  {question.text}"
    if question.words:
        yield f"  one of: {', '.join(_numbered(question))}"
    if question.listed:
        yield f"  so far: {'; '.join(question.listed)}"
    if question.example and not question.words:
        yield f"  for example: {question.example}"
    for number, choice in enumerate(question.choices, start=1):
        yield f"  {number:>2}  {choice.words} ({choice.value})" if choice.words else f"  {number:>2}  {choice.value}"
    ways = "; ".join(_ways(question))
    if ways:
        yield f"  {ways}"


def _numbered(question: Question) -> Iterator[str]:
    """The words of a list, each with the number by which it may be answered; other choices have their own numbers."""
    for number, word in enumerate(question.words, start=1):
        yield word if question.choices else f"{number} {word}"


def _ways(question: Question) -> Iterator[str]:
    if question.choices:
        yield "a number from this list"
    elif question.words:
        yield "a word or its number"
    if question.searched:
        yield "letters of its name, in any spelling or script, or its id or code"
    if question.opens:
        yield f"`{BEGIN}` {'writes one out here' if question.searched or question.words else 'adds one'}"
    if question.proposal or question.default:
        yield f"Enter: {question.proposal or question.default}"
    elif not question.required:
        yield "Enter: no more" if question.more else "Enter: leave it out"


def place(path: Path) -> str:
    """A path for people, who count from 1: `sides 2, people 1, name`."""
    words: list[str] = []
    for step in path or ("id",):
        if isinstance(step, int):
            words[-1] += f" {step + 1}"
        else:
            words.append(step)
    return ", ".join(words)


def lines_of_refusal(told: Told) -> Iterator[str]:
    yield f"  ! {told.message}"
    if told.help:
        yield f"    {told.help}"


def lines_of_taking(state: State, question: Question, typed: str) -> Iterator[str]:
    """What an answer was taken for, where that is not what was typed."""
    value = at(state.tree, question.path) if question.path else state.id
    taken = [each for each in value if isinstance(each, str)] if isinstance(value, list) else [value]
    told = ", ".join(each for each in taken if isinstance(each, str))
    if told and told != typed.strip() and typed.strip() != BACK:
        yield f"  = {told}"
