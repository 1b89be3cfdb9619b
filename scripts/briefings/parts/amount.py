"""A sum of money, never added up across stages or currencies."""

from typing import Literal

from pydantic import Field

from ..values.currency import Currency
from ..values.number import Whole
from ..values.text import Line
from .base import Part


class Amount(Part):
    """A sum as a source states it."""

    value: Whole = Field(description="the sum in whole units of the currency")
    currency: Currency = Field(description="ISO 4217 code")
    currency_reading: Literal["stated", "inferred"] = Field(
        "stated", description="`inferred` where the source does not say whose currency it is"
    )
    as_written: Line | None = Field(None, description="the sum in the words of the source")
