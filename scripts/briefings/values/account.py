"""Whose version a source or a point tells: a country's code, an organisation's id, or `third-party`."""

from .country import is_code
from .reference import CountryOrId

THIRD_PARTY = "third-party"


class Account(CountryOrId):
    """A country's code, an organisation's id, or `third-party`."""

    kinds = ("organisations",)

    @property
    def names_record(self) -> bool:
        return self != THIRD_PARTY and not is_code(self)
