"""The search's index of a fresh site and entries in, the index with them out."""

import json
from collections.abc import Iterable
from pathlib import Path


def write_entries(site: Path, entries: Iterable[str]) -> None:
    """The entries are texts of JSON; a site whose search is switched off has no index, and stays without."""
    path = site / "search" / "search_index.json"
    if path.is_file():
        settings = json.dumps(json.loads(path.read_bytes())["config"], ensure_ascii=False, separators=(",", ":"))
        docs = ",".join(entries)
        path.write_text(f'{{"config":{settings},"docs":[{docs}]}}', encoding="utf-8", newline="\n")
