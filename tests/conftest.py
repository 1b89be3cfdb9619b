"""What the tests share: the example archive, copied out of the repository, and its site, built once."""

import datetime as dt
import shutil
from collections import Counter
from pathlib import Path

import hypothesis
import pytest

from briefings.publish.places import Places
from briefings.read import read
from briefings.read.document import Document
from briefings.settings import Settings, load_settings
from briefings.story import build_archive

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "tests" / "example"
AS_OF = dt.date(2026, 1, 1)

pytest_plugins = ["browsing", "carrying"]

hypothesis.settings.register_profile("archive", deadline=None, print_blob=True)
hypothesis.settings.load_profile("archive")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--bless", action="store_true", help="accept the present output as golden")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Files of few tests come first: such tests take longest, and no processor is to begin one when others are done."""
    sizes = Counter(item.path for item in items)
    items.sort(key=lambda item: sizes[item.path])


def copy_of_example(folder: Path) -> Places:
    """The example archive with what it inherits, outside every git checkout: its pages have no history."""
    example = folder / "tests" / "example"
    shutil.copytree(EXAMPLE, example, ignore=shutil.ignore_patterns("golden", "build"))
    shutil.copytree(ROOT / "overrides", folder / "overrides")
    shutil.copy(ROOT / "mkdocs.yml", folder)
    return Places(root=example, records=example / "records", build=example / "build", config=example / "mkdocs.yml")


def copy_with_cache(folder: Path, of: Places) -> Places:
    """The example archive with what was kept for a copy of it."""
    places = copy_of_example(folder)
    shutil.copytree(of.cache, places.cache)
    return places


@pytest.fixture
def example(tmp_path: Path, example_site: Places) -> Places:
    """The example archive with what its first build kept, so that only what a test changes is made anew."""
    return copy_with_cache(tmp_path, example_site)


@pytest.fixture
def built_example(tmp_path: Path, example_site: Places) -> Places:
    """The example archive after its first build."""
    places = copy_of_example(tmp_path)
    shutil.copytree(example_site.build, places.build)
    return places


@pytest.fixture(scope="session")
def example_site(tmp_path_factory: pytest.TempPathFactory) -> Places:
    """The example archive, built; tests only read it."""
    places = copy_of_example(tmp_path_factory.mktemp("example"))
    assert build_archive(places, AS_OF) == ()
    return places


@pytest.fixture(scope="session")
def example_documents() -> tuple[Document, ...]:
    documents, problems = read(EXAMPLE / "records")
    assert problems == ()
    return documents


@pytest.fixture(scope="session")
def example_settings() -> Settings:
    return load_settings(EXAMPLE / "mkdocs.yml")
