"""Text of records is printed as it stands: nothing in it is markup, and it leads nowhere."""

import re

import pytest

from book_facts import archive_of, book, missing
from book_reader import Read
from briefings.link.archive import Archive
from briefings.read.document import Document
from conftest import copy_of_example
from hostile import Accepts, Where, write
from payloads import ANGLED, INLINE

TYPST = (
    "#panic()",
    "#let",
    "$x_1$",
    "*b*_i_`r`",
    "@ref<label>",
    "\\u{41}",
    "]#[[",
    "=h",
    "+l",
    "/t:d",
    "//c",
    "/*c*/",
    "https://evil.example/x",
    "~",
    "---",
    "'s\"q",
    '#include"/x"',
    "#sys.inputs",
)
"""What Typst would act on if it were read as its markup."""
FROM_RIGHT = re.compile("[\u0590-\u06ff]")
PAYLOADS = (*TYPST, *ANGLED, *INLINE)


class Words:
    """Gives every field a payload with a number, so that no two texts are the same."""

    def __init__(self) -> None:
        self.number, self.given = 0, set[str]()

    def __call__(self, _: Where, accepts: Accepts) -> str:
        self.number += 1
        for payload in (*PAYLOADS[self.number % len(PAYLOADS) :], *PAYLOADS):
            first, last = (payload, f"w{self.number}") if payload in TYPST else (f"w{self.number}", payload)
            if accepts(f"{first} {last} plain"):
                self.given.add(payload)
                return f"{first} {last} plain"
        return f"w{self.number}"


@pytest.fixture(scope="module")
def attacked(
    tmp_path_factory: pytest.TempPathFactory, example_documents: tuple[Document, ...]
) -> tuple[Read, Archive, Words]:
    folder = tmp_path_factory.mktemp("hostile")
    places, words = copy_of_example(folder), Words()
    write(example_documents, places.root, words)
    return book(places, folder / "hostile.pdf"), archive_of(places), words


def test_hostile_text_is_printed_as_it_is_written(attacked: tuple[Read, Archive, Words]) -> None:
    """Words from right to left within English ones are all there, in the order in which they stand on the sheet."""
    made, archive, words = attacked
    assert words.given >= set(TYPST)
    assert [text for text in missing(made, archive) if not FROM_RIGHT.search(text)] == []


def test_hostile_text_leads_nowhere(attacked: tuple[Read, Archive, Words]) -> None:
    made, archive, _ = attacked
    outward = {target for _, target in made.links if isinstance(target, str)}
    known = {each.source.url for each in archive.sources} | {each.source.archived for each in archive.sources}
    passages = {passage.link for each in archive.sources for passage in each.passages}
    own = {
        target
        for target in outward
        if target.startswith(("https://example.org/is-uy/", "https://example.org/repository"))
    }
    assert outward <= known | passages | own


def test_hostile_text_stays_on_the_sheet(attacked: tuple[Read, Archive, Words]) -> None:
    """As far as its links show, which have places."""
    made, _, _ = attacked
    for page in made.pdf.pages:
        for annotation in page.get("/Annots", ()):
            left, bottom, right, top = (float(each) for each in annotation.get_object()["/Rect"])
            assert left >= 0
            assert bottom >= 0
            assert right <= float(page.mediabox.right)
            assert top <= float(page.mediabox.top)
