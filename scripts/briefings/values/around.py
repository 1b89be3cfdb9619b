"""What is known around a value while its record is given its shape: it makes a message say what to write.

It never decides whether a value is right.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from pydantic import ValidationInfo

Called = Callable[[str, tuple[str, ...]], tuple[str, ...]]
"""A name and kinds of record in, the ids of the records of these kinds (of any, if none are named) that have it out."""
Nearly = Callable[[str, tuple[str, ...]], Mapping[str, str]]
"""The same for records with a name like it: their ids, each with that name, the likeliest first."""


def _nobody(_name: str, _kinds: tuple[str, ...]) -> tuple[str, ...]:
    return ()


def _nobody_nearly(_name: str, _kinds: tuple[str, ...]) -> Mapping[str, str]:
    return {}


@dataclass(frozen=True, kw_only=True, slots=True)
class Around:
    """`languages` are those of the archive's settings; `called` and `nearly` know its records by their names.

    `lettered` tells that the record has letters for its sources, as a meeting has.
    """

    languages: tuple[str, ...] = ()
    called: Called = _nobody
    nearly: Nearly = _nobody_nearly
    lettered: bool = False


NOTHING_AROUND = Around()


def around(info: ValidationInfo | None) -> Around:
    """What `model_validate` was given as context."""
    return info.context if info and isinstance(info.context, Around) else NOTHING_AROUND
