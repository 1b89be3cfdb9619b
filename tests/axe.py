"""A page in a browser in, what axe-core finds wrong with it out."""

from importlib.resources import files

from playwright.sync_api import Page

_AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")

# Colours take most of the time, and a thousand rows have the same: they are weighed once for each way to look.
_FINDINGS = """async () => {
  const told = new Set();
  const own = (each) => `${each.tagName}.${each.getAttribute("class")} ${each.getAttribute("style")}`;
  const look = (each) => each ? `${look(each.parentElement)} ${own(each)}` : "";
  const speaks = (each) => [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
  const isNew = (each) => !told.has(look(each)) && told.add(look(each));
  const samples = [...document.body.querySelectorAll("*")].filter((each) => speaks(each) && isNew(each));
  const only = { resultTypes: ["violations"] };
  const colours = await axe.run({ include: samples }, { ...only, runOnly: ["color-contrast"] });
  const others = await axe.run(document, { ...only, rules: { "color-contrast": { enabled: false } } });
  return [...colours.violations, ...others.violations];
}"""


def findings(page: Page) -> list[str]:
    """Every rule of axe-core that an element breaks, with the element; all rules that are on by default are asked."""
    page.evaluate(_AXE)
    return [f"{rule['id']}: {node['html'][:200]}" for rule in page.evaluate(_FINDINGS) for node in rule["nodes"]]
