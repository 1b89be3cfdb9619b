"""A guide that was written by hand in, its links out, each as the place to which a reader gets by it.

Pages of docs/ are read on the site and at GitHub, everything else at GitHub alone.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

HOSTS = frozenset({"creativecommons.org", "example.org", "github.com", "keepachangelog.com"})
"""Where guides may lead outside of the repository."""

_FENCE = re.compile(r"^ *(`{3,}|~{3,})(\w*)[^\n]*\n(.*?)^ *\1 *$", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"(`+)(?!`)(.+?)(?<!`)\1(?!`)")
_LINK = re.compile(r"\]\(\s*<?([^\s)>]+)>?[^)]*\)|^\s*\[[^\]]+\]:\s*<?(\S+?)>?\s*$", re.MULTILINE)
_TAG = re.compile(r"""\b(?:href|src)=["']([^"']+)["']""")
_BARE = re.compile(r"(?<![(\"'<=\w])<?(https?://[^\s<>)\"'`]+)")
_HEADING = re.compile(r"^#{1,6} +(.+?)(?: +#+)?$", re.MULTILINE)
_ID = re.compile(r"\{[^}\n]*#([\w-]+)[^}\n]*\}|\bid=[\"']([\w-]+)[\"']")
_SHELLS = frozenset({"sh", "bash", "bat", "console"})


@dataclass(frozen=True, slots=True)
class Guide:
    """Its path below the root of the repository, and its text."""

    path: str
    text: str

    @property
    def is_page(self) -> bool:
        return self.path.startswith("docs/")

    @property
    def prose(self) -> str:
        return _CODE.sub("", _FENCE.sub("", self.text))

    @property
    def links(self) -> tuple[str, ...]:
        found = [first or second for first, second in _LINK.findall(self.prose)]
        return tuple(dict.fromkeys([*found, *_TAG.findall(self.prose), *_BARE.findall(self.prose)]))

    @property
    def commands(self) -> str:
        """What it tells readers to type: blocks for a shell, and code within a line."""
        blocks = [body for _, language, body in _FENCE.findall(self.text) if language in _SHELLS]
        return "\n".join((*blocks, *(code for _, code in _CODE.findall(_FENCE.sub("", self.text)))))

    @property
    def anchors(self) -> frozenset[str]:
        """The places on it to which GitHub leads."""
        return frozenset(_github_anchors(_FENCE.sub("", self.text)))

    @property
    def ids(self) -> frozenset[str]:
        """The places on it to which the site leads."""
        return ids_in(_FENCE.sub("", self.text))


def ids_in(text: str) -> frozenset[str]:
    return frozenset(first or second for first, second in _ID.findall(text))


def _github_anchors(text: str) -> Iterator[str]:
    seen: Counter[str] = Counter()
    for heading in _HEADING.findall(text):
        plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading)
        anchor = re.sub(r"[^\w\- ]", "", plain.strip().lower()).replace(" ", "-")
        yield f"{anchor}-{seen[anchor]}" if seen[anchor] else anchor
        seen[anchor] += 1


@dataclass(frozen=True, slots=True)
class Repository:
    """All guides by path, all files, the pages that a build makes with the places on them, and the site's address."""

    guides: dict[str, Guide]
    files: frozenset[str]
    made: dict[str, frozenset[str]]
    site: str

    def faults(self, guide: Guide) -> Iterator[str]:
        for link in guide.links:
            parts = urlsplit(link)
            if link.startswith(self.site):
                yield from self._fault_of_page(link.removeprefix(self.site))
            elif parts.scheme or parts.netloc:
                yield from [] if parts.scheme == "https" and parts.netloc in HOSTS else [f"{link}: a host not listed"]
            elif guide.is_page and not parts.path:
                yield from [] if parts.fragment in guide.ids else [f"{link}: no such place"]
            else:
                yield from (f"{link}: {fault}" for fault in self._fault(guide, link))

    def _fault_of_page(self, address: str) -> Iterator[str]:
        """A page of the published site, by its address below that of the site."""
        stem = f"docs/{address.rstrip('/')}"
        if not {f"{stem}.md", f"{stem}/index.md"} & (self.files | self.made.keys()):
            yield f"{self.site}{address}: no such page"

    def _fault(self, guide: Guide, link: str) -> Iterator[str]:
        target = urlsplit(urljoin(f"https://host/o/r/{_address_of(guide.path)}", link))
        place, _, path = target.path.removeprefix("/o/r/").partition("/HEAD/")
        if place in {"blob", "tree"}:
            yield from self._fault_of_file(guide, unquote(path).rstrip("/"), target.fragment)
        elif place == "issues/new":
            form = f".github/ISSUE_TEMPLATE/{target.query.removeprefix('template=')}"
            yield from [] if form in self.files else ["no such form"]
        elif place != "security/advisories/new":
            yield "leads out of the repository"

    def _fault_of_file(self, guide: Guide, path: str, anchor: str) -> Iterator[str]:
        made = self.made.get(path) if guide.is_page else None
        if made is None and path not in self.files and not any(file.startswith(f"{path}/") for file in self.files):
            yield "no such file"
        elif anchor and made is not None:
            yield from [] if anchor in made else ["no such place"]
        elif anchor:
            known = self.guides.get(path, Guide(path, ""))
            yield from [] if anchor in (known.ids if guide.is_page else known.anchors) else ["no such place"]


def _address_of(path: str) -> str:
    """Where a reader sees it at GitHub, below the address of the repository."""
    if path.startswith(".github/ISSUE_TEMPLATE/"):
        return "issues/new"
    return "pull/1" if path.startswith(".github/PULL_REQUEST_TEMPLATE") else f"blob/HEAD/{path}"


def files_below(root: Path, leave_out: frozenset[str]) -> Iterator[str]:
    """Paths of all files, in the case in which they are written."""
    for path in sorted(root.iterdir()):
        if path.name not in leave_out:
            yield from files_below(path, leave_out) if path.is_dir() else (path.as_posix(),)
