"""No text of a record holds an e-mail address: the archive keeps nobody's address.

Addresses of example.org and the like, which belong to nobody (RFC 2606), may stand.
"""

import re
from collections.abc import Iterator

from ..problem import Problem
from ..records import Records

ALONE = True

_ADDRESS = re.compile(r"[\w.+-]@(?!example\.(?:com|net|org)\b)[\w-]{1,63}\.\w")
_WEB = ("url", "archived")


def check(records: Records) -> Iterator[Problem]:
    for filed, path, value in records.values:
        if isinstance(value, str) and "@" in value and path[-1] not in _WEB and _ADDRESS.search(value):
            help_ = "delete the address; name the office or the publisher instead"
            yield filed.problem("e-mail-address", "an e-mail address stands in this text", help_, path)
