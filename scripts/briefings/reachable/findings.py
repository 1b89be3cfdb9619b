"""An address and what became of it in, what to do about it out, as a problem at its place in the record."""

from ..problem import Problem, Severity
from ..values.web import is_web_address
from .addresses import Address
from .copies import Copy
from .outcome import Outcome

_LOST = frozenset({"gone", "silent"})


def needs_copy(address: Address, outcome: Outcome) -> bool:
    """Whether the web archive should be asked for a copy: the record has none, and readers may not find the text."""
    return outcome.fate in {*_LOST, "moved"} and not address.has_copy and not address.is_copy


def finding(address: Address, outcome: Outcome, copy: Copy) -> Problem | None:
    """None where nothing is to be done: it works, or it is an archived copy that its archive sends on to."""
    if outcome.fate == "works" or (outcome.fate == "moved" and address.is_copy):
        return None
    help_ = "; ".join(filter(None, (_first_help(address, outcome), _copy_help(copy))))
    return Problem(
        place=address.place,
        rule=f"address-{outcome.fate}",
        message=_message(address, outcome),
        help=help_,
        severity=_severity(address, outcome),
    )


def _severity(address: Address, outcome: Outcome) -> Severity:
    """Only what is surely lost to readers is an error; what they find in another place is a note."""
    if outcome.fate == "refused" or (outcome.fate in _LOST and address.has_copy):
        return "note"
    return "error" if outcome.fate == "gone" else "warning"


def _message(address: Address, outcome: Outcome) -> str:
    what = "this archived copy" if address.is_copy else "this address"
    if outcome.fate == "moved":
        return f"{what} has moved for good to {'the front page of a site' if outcome.at_front_page else outcome.to}"
    ends = {"refused": "does not let a program read it", "gone": "is gone", "silent": "gives no page"}
    return f"{what} {ends[outcome.fate]}: {outcome.words}"


def _first_help(address: Address, outcome: Outcome) -> str:
    if outcome.fate == "refused":
        return "open it in a browser; if it opens there, nothing is to be done"
    if outcome.fate == "moved" and not outcome.at_front_page:
        fits = is_web_address(outcome.to)
        return f"write `url: {outcome.to}`" if fits else "open it in a browser and take the address that it has there"
    if address.is_copy:
        return "look for another copy, or delete the line"
    return "readers are sent to the archived copy as well" if address.has_copy else ""


def _copy_help(copy: Copy) -> str:
    return f"add `archived: {copy.address}`" if copy.address else copy.words
