"""What gives a row its date or its sum of money in, the columns that tell it out."""

from collections.abc import Callable
from typing import Literal, TypeVar, get_args

from ..parts.amount import Amount
from ..values.date import Date
from ._tables import Column

T = TypeVar("T")


def dates(name: str, text: str, of: Callable[[T], Date | None]) -> tuple[Column[T], ...]:
    """A date in three columns: as the record states it, and the first and the last day that it may mean."""
    return (
        Column(name=name, text=f"{text} (EDTF)", of=lambda row: _told(of(row), "edtf")),
        Column(
            name=f"{name}_earliest", text="its earliest day", of=lambda row: _told(of(row), "earliest"), type="date"
        ),
        Column(name=f"{name}_latest", text="its latest day", of=lambda row: _told(of(row), "latest"), type="date"),
    )


def money(text: str, of: Callable[[T], Amount | None]) -> tuple[Column[T], ...]:
    """A sum in three columns: the number, the currency, and whether a source says whose currency it is."""
    return (
        Column(name="amount", text=text, of=lambda row: amount.value if (amount := of(row)) else None, type="integer"),
        Column(
            name="currency",
            text="its currency (ISO 4217)",
            of=lambda row: amount.currency if (amount := of(row)) else None,
        ),
        Column(
            name="currency_reading",
            text="whether a source says whose currency it is",
            of=lambda row: amount.currency_reading if (amount := of(row)) else None,
            words=get_args(Amount.model_fields["currency_reading"].annotation),
        ),
    )


def _told(date: Date | None, part: Literal["edtf", "earliest", "latest"]) -> str | None:
    value = getattr(date, part) if date else None
    return str(value) if value else None
