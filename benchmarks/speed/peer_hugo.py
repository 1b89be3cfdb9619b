"""A folder of pages in, a project of Hugo with the same pages and a simple theme out.

The theme prints a title, the sections, the table of contents and the text; links to `.md` files are resolved by a hook.
"""  # noqa: INP001 - the folder is run as a program

import shutil
from pathlib import Path

CONFIG = """\
baseURL = "https://example.org/hugo/"
title = "Plain"
languageCode = "en"
disableKinds = ["taxonomy", "term", "RSS"]
[markup.goldmark.renderer]
unsafe = true
[markup.goldmark.parser]
attribute = { block = true, title = true }
"""
SECTIONS = ("meetings", "commitments", "people", "countries", "topics", "sources", "handbook")
BASE = """\
<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>{{ .Title }} - {{ site.Title }}</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><link rel="canonical" href="{{ .Permalink }}"></head>
<body>
<header><nav><ul>__SECTIONS__</ul></nav></header>
<main>{{ .TableOfContents }}<article>{{ .Content }}</article></main>
<footer>{{ site.Title }}</footer>
</body>
</html>
"""
LINK = """\
{{- $to := urls.Parse .Destination -}}{{- $at := .Destination -}}
{{- if and (not $to.Scheme) (strings.HasSuffix $to.Path ".md") -}}
{{- with .PageInner.GetPage (strings.TrimSuffix "index.md" $to.Path | strings.TrimSuffix ".md") -}}
{{- $at = .RelPermalink -}}{{- with $to.Fragment -}}{{- $at = printf "%s#%s" $at . -}}{{- end -}}
{{- end -}}{{- end -}}
<a href="{{ $at | safeURL }}"{{ with .Title }} title="{{ . }}"{{ end }}>{{ .Text }}</a>
{{- /* no line end */ -}}
"""


def prepared(pages: Path, folder: Path) -> None:
    """Write the project: Markdown becomes content, all other files static ones."""
    for path in sorted(pages.rglob("*")):
        if path.is_file():
            _copy(path, path.relative_to(pages), folder)
    (folder / "hugo.toml").write_text(CONFIG, encoding="utf-8")
    layouts = folder / "layouts"
    (layouts / "_markup").mkdir(parents=True)
    sections = "".join(f'<li><a href="/hugo/{each}/">{each}</a></li>' for each in SECTIONS)
    for name in ("home", "section", "page"):
        (layouts / f"{name}.html").write_text(BASE.replace("__SECTIONS__", sections), encoding="utf-8")
    (layouts / "_markup" / "render-link.html").write_text(LINK, encoding="utf-8")


def _copy(path: Path, name: Path, folder: Path) -> None:
    if path.suffix != ".md":
        target = folder / "static" / name
    else:
        target = folder / "content" / (name.with_name("_index.md") if name.name == "index.md" else name)
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(path, target)


def hugo(binaries: Path) -> list[str]:
    return [str(binaries / "hugo"), "build", "--quiet", "--cleanDestinationDir", "--destination", "site"]
