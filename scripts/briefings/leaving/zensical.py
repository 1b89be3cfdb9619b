"""The pages of the last build in, a site of them by Zensical out; it has an environment of its own."""

import json
import shutil
import subprocess
from pathlib import Path
from textwrap import indent

from click import unstyle

from ..publish.places import Places


class NotBuilt(Exception):  # noqa: N818 - says what became of a site, told to the user
    """Zensical made no site; the text says why."""


def build_with_zensical(places: Places, python: Path) -> Path:
    """The folder of the site, from nothing and with every broken link as an error; raises `NotBuilt`.

    Zensical takes folders below that of its settings only, so these stand above the pages.
    """
    site, settings = places.build / "exit", places.build / "exit.yml"
    shutil.rmtree(site, ignore_errors=True)
    settings.write_text(_settings(places, site), encoding="utf-8", newline="\n")
    zensical(python, "build", "--clean", "--strict", "--config-file", str(settings))
    return site


def zensical(python: Path, *words: str) -> str:
    """What Zensical answers in the environment of this Python; raises `NotBuilt`."""
    command = [str(python), "-m", "zensical", *words]
    try:
        done = subprocess.run(  # noqa: S603 - the interpreter that the caller named
            command, capture_output=True, encoding="utf-8", errors="replace", check=False
        )
    except OSError as error:
        raise NotBuilt(f"{python} does not start ({error.strerror}); `make exit` sets up Zensical") from error
    if done.returncode:
        answer = indent(unstyle(done.stdout + done.stderr).rstrip(), "| ", lambda _: True)
        raise NotBuilt(f"Zensical stopped with {done.returncode}:\n{answer}")
    return done.stdout.strip()


def _settings(places: Places, site: Path) -> str:
    """JSON, which is YAML too. The frame is Zensical's own; it does not know that tables have addresses for choices."""
    settings = {
        "INHERIT": places.config.as_posix(),
        "docs_dir": places.pages.name,
        "site_dir": site.name,
        "theme": {"custom_dir": None},
        "validation": {"invalid_link_anchors": False},
    }
    return json.dumps(settings, ensure_ascii=False, indent=2) + "\n"
