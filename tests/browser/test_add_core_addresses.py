"""A web address in the form: made what records take where it is meant as one, and left as it is where it is not."""

from collections.abc import Iterator

import pytest
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page

from add_core import drawn, of_each, opened
from briefings.values.web import is_web_address

MEANT = {
    "https://example.org/2031/05/06": "https://example.org/2031/05/06",
    "example.org/visit": "https://example.org/visit",
    "www.example.org": "https://www.example.org/",
    "//example.org/a?b=c#d": "https://example.org/a?b=c#d",
    " <https://example.org/a> ": "https://example.org/a",
    "HTTP://Example.ORG/A": "http://example.org/A",
    "https://example.org/ru/новости/визит": (
        "https://example.org/ru/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8/%D0%B2%D0%B8%D0%B7%D0%B8%D1%82"
    ),
    "https://example.org/?q=دیدار": "https://example.org/?q=%D8%AF%DB%8C%D8%AF%D8%A7%D8%B1",
    "https://визит.example.org/": "https://xn--b1akcb4c.example.org/",
    "https://президент.рф/визит": "https://xn--d1abbgf6aiiy.xn--p1ai/%D0%B2%D0%B8%D0%B7%D0%B8%D1%82",
    "example.org/it's {a}|b": "https://example.org/it%27s%20%7Ba%7D%7Cb",
    "https://example.org/a%20b": "https://example.org/a%20b",
    "javascript:alert(1)": "",
    "mailto:office@example.org": "",
    "https://user@example.org/": "",
    "office@example.org": "",
    "https://127.0.0.1/": "",
    "ftp://example.org/a": "",
    "the paper of Tuesday": "",
    "The Vaduz Example, p. 4": "",
    "example": "",
    "": "",
}
PIECES = st.sampled_from(
    (
        *"ab/.:?#@%&=+ '\"<>`{}|^\\[]жد文\u0301",
        *("http://", "https://", "www.", ".org", "example.org", "xn--", "%20", ":80"),
    )
)
BEGINNINGS = st.sampled_from(["https://example.org/", "example.org/", "http://www.b", "b.example.org?", "", ""])
LIKE_ADDRESSES = st.tuples(BEGINNINGS, st.lists(PIECES, max_size=8).map("".join)).map("".join)


@pytest.fixture(scope="module")
def core(browser: Browser) -> Iterator[Page]:
    yield from opened(browser)


@pytest.mark.parametrize(("typed", "address"), MEANT.items(), ids=str)
def test_an_address_is_completed_and_encoded_as_browsers_do(core: Page, typed: str, address: str) -> None:
    assert core.evaluate("typed => archiveForm.addressMeant(typed)", typed) == address


def test_what_is_made_of_any_text_is_an_address_of_records_and_stays_as_it_is(core: Page) -> None:
    texts = list(dict.fromkeys((*MEANT, *drawn(LIKE_ADDRESSES | st.text(max_size=12), 1500))))
    told = of_each(core, "text => [form.isAddress(text), form.addressMeant(text)]", texts)
    assert [accepted for accepted, _ in told] == [is_web_address(text) for text in texts]
    made = [address for _, address in told if address]
    assert len(made) > 100
    assert all(map(is_web_address, made))
    assert of_each(core, "form.addressMeant", made) == made
