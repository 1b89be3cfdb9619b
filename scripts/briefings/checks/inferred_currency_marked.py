"""A sum whose words do not say whose money it is has an inferred currency.

`two million dollars` may be of many countries; `2 million US dollars` and `USD` say which.
"""

from collections.abc import Iterator

from ..parts.amount import Amount
from ..problem import Problem
from ..records import Records
from ..values.currency import leaves_open_whose

ALONE = True


def check(records: Records) -> Iterator[Problem]:
    for filed, path, part in records.parts:
        if isinstance(part, Amount) and _is_guessed(part):
            message = "these words do not say whose money it is"
            help_ = f"add `currency_reading: inferred` below `currency: {part.currency}`"
            yield filed.problem("inferred-currency-marked", message, help_, (*path, "as_written"))


def _is_guessed(amount: Amount) -> bool:
    stated = amount.currency_reading == "stated" and amount.as_written is not None
    return stated and leaves_open_whose(amount.as_written or "", amount.currency)
