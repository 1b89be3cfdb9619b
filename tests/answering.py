"""Answers in, a filled form out: by mouse or by keyboard alone, box by box in the order of the page."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from playwright.sync_api import Page

How = Literal["fill", "choose", "select", "press", "tick"]
MOST = 400  # presses of the tabulator from one box to the next

CONTROLS = "#add-form :is(input, textarea, select, button, summary, a)"
NAME = """control => (control.getAttribute("aria-label") ?? control.labels?.[0]?.textContent ?? control.textContent)
  .replace(/ needed$/, "").trim()"""
NEXT = f"""([name, last, stays]) => {{
  const all = [...document.querySelectorAll("{CONTROLS}")].filter(each => each.checkVisibility());
  const after = all.slice(stays ? all.indexOf(document.activeElement) : last ? all.indexOf(last) + 1 : 0);
  return after.find(each => ({NAME})(each) === name) ?? null;
}}"""
"""The next box of a name: behind the last one, or from the one on to which a press led."""
FOCUSED = f"() => ({NAME})(document.activeElement)"


@dataclass(frozen=True, slots=True)
class Answer:
    """What is done with the next box of this name: text or letters to type, a word to select, or nothing."""

    how: How
    name: str
    text: str = ""


Play = Callable[[Page, Iterable[Answer]], None]


def by_mouse(page: Page, answers: Iterable[Answer]) -> None:
    last, stays = None, False
    for answer in answers:
        last = page.evaluate_handle(NEXT, [answer.name, last, stays]).as_element()
        stays = answer.how == "press"
        assert last, f"no box `{answer.name}` follows"
        last.click()
        if answer.how == "fill":
            last.fill(answer.text)
        elif answer.how == "select":
            last.select_option(answer.text)
        elif answer.how == "choose":
            last.fill(answer.text)
            page.locator("[role=listbox]:visible [role=option]").first.click()


def by_keyboard(page: Page, answers: Iterable[Answer]) -> None:
    stays = False
    for answer in answers:
        _reach(page, answer.name, stays=stays)
        stays = answer.how == "press"
        if answer.how in {"fill", "choose"}:
            page.keyboard.insert_text(answer.text)
        if answer.how == "choose":
            page.keyboard.press("ArrowDown")
            page.keyboard.press("Enter")
        elif answer.how == "select":
            page.keyboard.type(answer.text)
        elif answer.how == "press":
            page.keyboard.press("Enter")
        elif answer.how == "tick":
            page.keyboard.press("Space")


def _reach(page: Page, name: str, *, stays: bool) -> None:
    """Go on to the next box of this name; what was pressed may have led there already."""
    for step in range(MOST):
        if step or not stays:
            page.keyboard.press("Tab")
        if page.evaluate(FOCUSED) == name:
            return
    raise AssertionError(f"the tabulator reaches no box `{name}`")
