"""A date in the form: accepted and refused as in records, with the same words."""

import datetime as dt
from collections.abc import Iterator

import pytest
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page

from add_core import drawn, of_each, opened
from briefings.values.date import Date, parse
from briefings.values.problem import ValueProblem

NAMED = (
    *(
        "2031-05-06",
        "2031-05",
        "2031",
        "2031-05-06?",
        "2014-02~",
        "unknown",
        "0001",
        "0000",
        "0099-02-28",
        "9999-12-31",
    ),
    *(
        "2018-01-13/2018-01-15",
        "2010/..",
        "../2014",
        "../..",
        "/",
        "2010/",
        "/2010",
        "2014/2010",
        "2014-05/2014",
        "2010/2014/2015",
    ),
    *("[2016-10..2018-12]", "[..2024-04-29]", "[2016..]", "[..]", "[]", "[2016]", "[2018..2016]", "[2016.. 2017]", "["),
    *(
        "2031-02-29",
        "2032-02-29",
        "1900-02-29",
        "2000-02-29",
        "2031-13",
        "2031-00",
        "2031-04-31",
        "2031-05-00",
        "2031-13-45/2031",
    ),
    *(
        "06.05.2031",
        "6. 5. 2031",
        "6.5.31",
        "06/05/2031",
        "13/05/2031",
        "05-06-2031",
        "2031/05/06",
        "2031.5.6",
        "31.2.2031",
    ),
    *(
        "6 May 2031",
        "May 6, 2031",
        "may 2031",
        "Sept 2031",
        "Foo 2031",
        "2031-5",
        "5.2031",
        "2016-2018",
        "2016 \u2013 2018",
        "2018-2016",
    ),
    *(
        "“2031-5-6”",
        " 2031",
        "2031-05-06 ",
        "\u0662\u0660\u0663\u0661-05-06",
        "\u06f2\u06f0\u06f3\u06f1",
        "2031-05-06T10:00",
        "20310506",
        "-2031",
        "yesterday",
        "",
    ),
    *("2031\n", "6\n.5.2031", "6.\n5.2031", "2031-05-06/unknown", "unknown?", "0000-5-6", "1.1.0000"),
)
"""What people write, and what stands at the edges."""
PIECES = st.sampled_from(
    (
        *"0123456789",
        *"-/.~? []",
        "..",
        "20",
        "2031",
        "-05",
        "-02",
        "-29",
        "-31",
        " May ",
        "Feb",
        "unknown",
        "/..",
        "[..",
        "]",
        "٣",
    )
)
LIKE_DATES = st.lists(PIECES, max_size=8).map("".join)
POINT = st.dates(dt.date(1, 1, 1)).map(dt.date.isoformat)
SHORTENED = st.tuples(POINT, st.sampled_from([4, 7, 10]), st.sampled_from(["", "", "?", "~"])).map(
    lambda parts: parts[0][: parts[1]] + parts[2]
)
SPANS = st.tuples(st.sampled_from(["{}/{}", "[{}..{}]", "{}-{}", "{} / {}"]), SHORTENED, SHORTENED).map(
    lambda parts: parts[0].format(*parts[1:])
)
BROKEN = st.tuples(SHORTENED, st.integers(0, 9), PIECES).map(
    lambda parts: parts[0][: parts[1]] + parts[2] + parts[0][parts[1] :]
)


LANGUAGES = [{"value": tag} for tag in ("en", "ru", "fa-AF")]
TYPED: dict[str, list[str]] = {
    **{text: ["2026-03-03"] for text in ("2026-03-03", "3 March 2026", "March 3, 2026", "3rd March 2026", "3.3.2026")},
    **{
        text: ["2026-03-03"]
        for text in ("۲۰۲۶-۰۳-۰۳", "٣/٣/٢٠٢٦", "\u200f3 March\u00a02026", "3 марта 2026 года", "۳ مارچ ۲۰۲۶")
    },
    **{text: ["2026-03"] for text in ("March 2026", "март 2026", "03/2026", "2026-3")},
    **{text: ["2026-04-03", "2026-03-04"] for text in ("3/4/2026", "3-4-2026", "3.4.2026", "3. 4. 2026", "۳.۴.۲۰۲۶")},
    **{text: ["2026-03-25"] for text in ("25/3/2026", "3/25/2026", "25.3.2026")},
    **{text: ["2026-03-03/2026-03-05"] for text in ("3\u20135 March 2026", "3-5 March 2026")},
    **{text: [text] for text in ("2026", "2026-03~", "unknown", "[2016-10..2018-12]", "2010/..")},
    **{text: [] for text in ("yesterday", "31.2.2026", "3.4.26", "5-3 March 2026", "")},
    **{text: [] for text in ("1403-05-12", "۱۴۰۳/۴/۱۲", "12 March 1403", "1446", "۱۲ ثور ۱۴۰۳", "1403/1404")},
}
"""What people type, and what the box then holds: one date, two to choose from, or none."""


@pytest.fixture(scope="module")
def core(browser: Browser) -> Iterator[Page]:
    yield from opened(browser)


def told(text: str) -> dict[str, object]:
    """What `briefings check` would say of it."""
    try:
        date = parse(text)
    except ValueProblem as problem:
        return {"message": problem.message, "help": problem.help}
    return {"start": _day(date.earliest), "end": _day(date.latest), "doubt": _doubtful(date)}


def _day(day: dt.date | None) -> str:
    return day.isoformat() if day else ""


def _doubtful(date: Date) -> bool:
    return any(end is not None and end.doubt is not None for end in (date.start, date.end))


def test_a_date_is_read_as_in_records(core: Page) -> None:
    texts = list(dict.fromkeys((*NAMED, *drawn(LIKE_DATES | SHORTENED | SPANS | BROKEN | st.text(max_size=12), 2000))))
    assert dict(zip(texts, of_each(core, "form.date", texts), strict=True)) == {text: told(text) for text in texts}


def test_every_day_of_four_centuries_is_in_the_calendar_and_no_other(core: Page) -> None:
    texts = [
        f"{year:04}-{month:02}-{day:02}"
        for year in (*range(1896, 1905), *range(1996, 2005), 4, 100, 2400)
        for month in range(14)
        for day in range(33)
    ]
    refused = of_each(core, "text => 'message' in form.date(text)", texts)
    assert refused == ["message" in told(text) for text in texts]


@pytest.mark.parametrize(("typed", "dates"), TYPED.items(), ids=str)
def test_a_date_is_understood_where_it_can_be_one_only(core: Page, typed: str, dates: list[str]) -> None:
    told = core.evaluate("([typed, languages]) => archiveForm.dateTyped(typed, languages)", [typed, LANGUAGES])
    assert [told["value"], *told["choices"]] == ([*dates, ""][:1] if len(dates) < 2 else ["", *dates])


def test_what_is_understood_is_a_date_of_records(core: Page) -> None:
    texts = list(dict.fromkeys((*NAMED, *TYPED, *drawn(LIKE_DATES | SPANS | BROKEN, 600))))
    for understood in of_each(core, f"text => form.dateTyped(text, {LANGUAGES!r})", texts):
        for value in (understood["value"], *understood["choices"]):
            assert not value or "start" in told(value)
