"""A build that is killed, at whatever moment, is followed by one that gives the site of a clean folder."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from sites import PAGES, SETTINGS, small_archive

KILLING = Path(__file__).with_name("killing.py")
KILLS = 25
HEAD = "---\nsearch: { exclude: true }\n---\n\n"
FILES = {
    "mkdocs.yml": SETTINGS,
    "docs/add.md": f"{HEAD}# Add\n",
    "docs/changes.md": "# Changes\n\n- ![A mark](mark.svg)\n",
    "docs/people/index.md": "# People {#people}\n",
    "docs/topics/index.md": "# Topics\n",
    "docs/mark.svg": PAGES["mark.svg"],
    "docs/feeds/archive.xml": PAGES["feeds/archive.xml"],
    "templates/pages/index.md.jinja": (
        "# Home\n\n{% for each in archive.entries %}- {{ link(each.ref) }}\n{% endfor %}\n"
    ),
    "templates/records/any.md.jinja": "# {{ it.title }}\n\n{{ it.path }}\n",
    "records/topics/whales.yaml": "name: Whales\ndefinition: Large animals.\n",
    "records/topics/dolphins.yaml": "name: Dolphins\ndefinition: Small animals.\n",
}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process cannot be copied here")
@pytest.mark.parametrize("seed", range(2))
def test_build_after_one_that_was_killed_is_that_of_a_clean_folder(tmp_path: Path, seed: int) -> None:
    small_archive(tmp_path)
    for path, text in FILES.items():
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    words = [sys.executable, "-P", str(KILLING), str(tmp_path), str(seed), str(KILLS)]
    done = subprocess.run(
        words, capture_output=True, text=True, check=False, env=os.environ | {"PYTHONPATH": str(KILLING.parent)}
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert (told["killed"], told["wrong"]) == (KILLS, [])
