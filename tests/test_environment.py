"""Whatever a template prints is Markdown by its type, or text that was made harmless; nothing else is printed."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import UndefinedError
from markupsafe import Markup

from briefings.render.environment import environment
from briefings.render.markdown import escape
from briefings.story import TEMPLATES

ENV = environment(TEMPLATES)
TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20)


def printed(template: str, **names: object) -> str:
    return ENV.from_string(template).render(names)


@given(text=TEXTS, markdown=TEXTS)
def test_text_is_escaped_once_and_markdown_stays(text: str, markdown: str) -> None:
    names = {"text": text, "markdown": Markup(markdown)}  # noqa: S704 - what a word of templates gives
    once = "{{ text }}|{{ markdown }}"
    expected = f"{escape(text)}|{markdown}"
    assert printed(once, **names) == expected
    through_a_macro = "{% macro both(text) %}" + once + "{% endmacro %}{{ both(text) }}"
    assert printed(through_a_macro, **names) == expected
    in_a_set = "{% set told %}" + once + "{% endset %}{{ told }}"
    assert printed(in_a_set, **names) == expected


def test_texts_and_numbers_of_a_template_are_told_as_any_other() -> None:
    assert printed("{{ '<b>' }} {{ 1 }} {{ 2.50 }} <i>") == "&lt;b&gt; 1 2.5 <i>"


@pytest.mark.parametrize("value", [None, True, ("a",), b"a", object()])
def test_what_is_neither_text_nor_number_is_refused(value: object) -> None:
    with pytest.raises(TypeError, match="a template prints"):
        printed("{{ value }}", value=value)


@pytest.mark.parametrize(
    "text", ["{{ nothing }}", "{{ it.nothing }}", "{% macro m(a) %}{{ a }}{% endmacro %}{{ m() }}"]
)
def test_name_that_is_not_there_is_told(text: str) -> None:
    with pytest.raises(UndefinedError, match=r"nothing|parameter 'a'"):
        printed(text, it=Markup("x"))


def test_few_filters_are_left(tmp_path: Path) -> None:
    """One that changes a text could take its harmlessness away."""
    assert sorted(environment(tmp_path).filters) == ["first", "last", "length", "list", "reverse"]
