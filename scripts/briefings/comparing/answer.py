"""Where an archive is and which day it is in, its pages and the checksums of its other files out, as JSON.

`briefings changes` asks the program of another commit by
`python -m briefings.comparing.answer CONFIG RECORDS DAY`, so these words and the form of the answer stay as they are:
`{"pages": {path: Markdown}, "files": {path: SHA-256}}`, or `{"errors": report}` where the records have errors.
Without a history, and on one day, two commits differ in nothing but what their files say.
"""

import datetime as dt
import hashlib
import json
import sys
from pathlib import Path

from ..checked import checked
from ..history import NO_HISTORY
from ..problem import stops_build
from ..publish.lay import read_written
from ..publish.places import Places
from ..report import report
from ..settings import BadSettings
from ..story import all_texts

PAGE = ".md"


def answer(config: Path, records: Path, day: dt.date) -> dict[str, dict[str, str] | str]:
    places = Places(root=config.parent, records=records, build=config.parent / "build", config=config)
    try:
        found, problems = checked(places, NO_HISTORY)
    except BadSettings as mistake:
        return {"errors": f"{mistake}\n"}
    if stops_build(problems):
        return {"errors": report(tuple(each for each in problems if each.severity == "error"))}
    texts, _ = all_texts(found, problems, NO_HISTORY, day)
    laid = read_written(places.written) | {path: text.encode("utf-8") for path, text in texts.items()}
    return {
        "pages": {path: laid[path].decode("utf-8", "replace") for path in sorted(laid) if path.endswith(PAGE)},
        "files": {path: hashlib.sha256(laid[path]).hexdigest() for path in sorted(laid) if not path.endswith(PAGE)},
    }


def main(config: str, records: str, day: str) -> None:
    json.dump(answer(Path(config), Path(records), dt.date.fromisoformat(day)), sys.stdout)


if __name__ == "__main__":
    main(*sys.argv[1:])
