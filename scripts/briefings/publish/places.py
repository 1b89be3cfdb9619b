"""The folders of one build."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Places:
    """Folders below `root`; only those below `build` are written, and all of them can be deleted at any time."""

    root: Path
    records: Path
    build: Path
    config: Path

    @property
    def written(self) -> Path:
        """Pages written by hand."""
        return self.root / "docs"

    @property
    def pages(self) -> Path:
        """All pages as Markdown: what the publisher reads."""
        return self.build / "pages"

    @property
    def pdfs(self) -> Path:
        """PDFs of pages, kept from one build to the next."""
        return self.build / "pdf"

    @property
    def books(self) -> Path:
        """Books that were asked for."""
        return self.build / "book"

    @property
    def site(self) -> Path:
        """The last good site."""
        return self.build / "site"

    @property
    def cache(self) -> Path:
        """What was found out and need not be found out again; kept from one build to the next."""
        return self.build / "cache"

    @property
    def texts(self) -> Path:
        """Rendered pages, as earlier builds rendered them."""
        return self.cache / "texts.db"

    @property
    def made(self) -> Path:
        """Finished pages, as earlier builds made them."""
        return self.cache / "pages.db"

    @property
    def ledgers(self) -> Path:
        """What stands in the folders that builds write."""
        return self.cache / "ledgers.db"

    @property
    def release(self) -> Path:
        """The data of the last good site as one file, with its checksum."""
        return self.build / "release"

    @property
    def offline(self) -> Path:
        """The site as one file to carry, with its checksum."""
        return self.build / "offline"

    @property
    def fresh(self) -> Path:
        """The site that is being built."""
        return self.build / "site.new"

    @property
    def former(self) -> Path:
        """The last good site while the fresh one takes its place."""
        return self.build / "site.old"


@dataclass(frozen=True, slots=True)
class OnDisk(Places):
    """The folders of the same build for the site that is read from a disk; the two sites share their PDFs."""

    @property
    def pages(self) -> Path:
        return self.build / "disk" / "pages"

    @property
    def made(self) -> Path:
        return self.cache / "pages-from-disk.db"

    @property
    def site(self) -> Path:
        return self.build / "disk" / "site"

    @property
    def fresh(self) -> Path:
        return self.build / "disk" / "site.new"

    @property
    def former(self) -> Path:
        return self.build / "disk" / "site.old"
