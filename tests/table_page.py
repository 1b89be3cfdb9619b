"""A page with a table that sorts and filters, as a reader uses it."""

from dataclasses import dataclass

from playwright.sync_api import Locator, Page, expect

CONTROLS = "button, input, select, textarea"

ROWS = """rows => rows.map(row => row.querySelector("a[href]"))
  .map(link => link.pathname.replace(/index\\.html$/, "").split("/").filter(Boolean).pop() + link.hash)"""
"""What a row is about: the last part of the address of the first link in it."""


@dataclass(frozen=True)
class TablePage:
    page: Page

    @property
    def tools(self) -> Locator:
        return self.page.locator(".table-tools")

    @property
    def status(self) -> Locator:
        return self.tools.get_by_role("status")

    @property
    def body(self) -> Locator:
        return self.page.locator("table:has(th[aria-sort]) tbody tr")

    def expect_number(self, number: int) -> None:
        """Wait until this many rows stand in the table."""
        expect(self.body).to_have_count(number)

    def rows(self) -> list[str]:
        """The rows in their order, once all have come that the page says."""
        shown = int(next(word for word in self.status.inner_text().split() if word.isdigit()))
        self.expect_number(shown)
        told: list[str] = self.body.evaluate_all(ROWS)
        return told

    def panel(self, title: str) -> Locator:
        return self.tools.get_by_role("group", name=title, exact=True)

    def opener(self, title: str) -> Locator:
        return self.tools.locator(".opener", has_text=title).first

    def open(self, title: str) -> Locator:
        if self.opener(title).get_attribute("aria-expanded") == "false":
            self.opener(title).click()
        return self.panel(title)

    def choose(self, title: str, label: str) -> None:
        self.open(title).locator("label").filter(has=self.page.get_by_text(label, exact=True)).click()

    def counts(self, title: str) -> dict[str, int]:
        """The number beside every choice of a panel."""
        items = self.open(title).locator("li").all()
        told = [(item.locator("label > span").all_inner_texts()) for item in items]
        return {label: int(number) for label, number in told}

    def chips(self) -> list[str]:
        return [
            text.removesuffix(" \u00d7") for text in self.tools.locator(".chosen button:not(.clear)").all_inner_texts()
        ]

    def words(self) -> Locator:
        return self.tools.get_by_label("Rows with these words")

    def heading(self, title: str) -> Locator:
        return self.page.get_by_role("columnheader", name=title, exact=True)
