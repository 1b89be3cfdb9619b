"""A folder of pages in, the command that makes a site of it with MkDocs and Material alone out.

Pages, short navigation and Markdown extensions are ours, the search is the stock one; no override, no hook.
"""  # noqa: INP001 - the folder is run as a program

import shutil
from pathlib import Path

import yaml

STYLE = ("font", "language", "features", "palette", "icon", "favicon")


def prepared(pages: Path, settings: Path, folder: Path) -> Path:
    """Write the configuration of a plain site beside a copy of the pages; gives its file."""
    ours = yaml.safe_load(settings.read_text(encoding="utf-8"))
    theme = {"name": "material"} | {key: ours["theme"][key] for key in STYLE if key in ours["theme"]}
    plain = {
        "site_name": "Plain",
        "site_url": "https://example.org/plain/",
        "docs_dir": "pages",
        "site_dir": "site",
        "nav": ours["nav"],
        "not_in_nav": "*",
        "theme": theme,
        "plugins": [{"search": {"lang": "en"}}],
        "markdown_extensions": ours["markdown_extensions"],
        "validation": {"links": {"not_found": "ignore", "anchors": "ignore"}},
    }
    shutil.copytree(pages, folder / "pages")
    file = folder / "mkdocs.yml"
    file.write_text(yaml.safe_dump(plain, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return file


def mkdocs(python: Path) -> list[str]:
    return [str(python), "-m", "mkdocs", "build", "--quiet", "--clean"]


def zensical(python: Path) -> list[str]:
    """Zensical reads the configuration of MkDocs."""
    return [str(python), "-m", "zensical", "build", "--clean"]
