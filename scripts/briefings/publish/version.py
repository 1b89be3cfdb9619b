"""The folder of a built site in, of which version its records are out, as its data package tells it."""

import datetime as dt
import json
import re
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Version:
    """The day and the short name of a commit."""

    day: dt.date
    commit: str


def version_of(site: Path) -> Version | None:
    """None where the site was made without the history of its records."""
    package = json.loads((site / "data" / "datapackage.json").read_text(encoding="utf-8"))
    found = re.fullmatch(r"(\d{4})\.(\d\d?)\.(\d\d?)\+([0-9a-f]+)", package.get("version", ""))
    return Version(dt.date(int(found[1]), int(found[2]), int(found[3])), found[4]) if found else None
