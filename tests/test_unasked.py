"""The site holds of its theme what a page may ask for: no maps of scripts, and stemmers only where they are needed."""

from pathlib import Path

import pytest

from briefings.publish.places import Places
from sites import PAGES, SETTINGS, published, small_archive


@pytest.fixture
def small(tmp_path: Path) -> Places:
    return small_archive(tmp_path / "small")


def of_the_theme(site: Path) -> set[str]:
    return {path.name.split(".")[0] if path.suffix != ".map" else "map" for path in (site / "assets").rglob("*.*")}


@pytest.mark.parametrize(("languages", "stemmers"), [("en", False), ("[en, ru]", True)])
@pytest.mark.parametrize("anew", [False, True])
def test_theme_leaves_out_what_no_page_asks_for(small: Places, languages: str, stemmers: bool, anew: bool) -> None:  # noqa: FBT001 - cases
    plugins = f"plugins:\n  - search:\n      lang: {languages}\n"
    small.config.write_text(SETTINGS + plugins, encoding="utf-8")
    assert published(PAGES, small, anew=anew) == ()
    held = of_the_theme(small.site)
    assert "bundle" in held
    assert "map" not in held
    assert ("lunr" in held) == stemmers
