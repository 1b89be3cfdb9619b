"""The house checks itself: imports point one way, everything is documented, shown and used."""

import ast
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from briefings.__main__ import briefings
from briefings.checks import rules
from briefings.early_rules import EARLY_RULES
from briefings.kinds import models
from briefings.parts.base import Part
from briefings.read.document import Document
from briefings.read.tree import Mapping, Node, Sequence
from briefings.render.catalogue import all_parts
from conftest import ROOT

PACKAGE = ROOT / "scripts" / "briefings"
TEMPLATES = ROOT / "scripts" / "templates"

# Later stages may import earlier ones, never the other way round; what one line holds may import each other.
STAGES = (
    ("problem", "ladder", "nearest", "folding", "history", "create", "replace", "keeping", "cores"),
    ("acts", "iati", "settings"),
    ("values",),
    ("parts",),
    ("kinds",),
    ("read",),
    ("shape", "early_rules"),
    ("redirects",),
    ("records",),
    ("cited",),
    ("checks",),
    ("apart",),
    ("check",),
    ("link",),
    ("paths",),
    ("exports",),
    ("citing",),
    ("printing",),
    ("render",),
    ("formatting", "verifying", "fixing", "reachable"),
    ("drafting",),
    ("adding",),
    ("promoting",),
    ("starting",),
    ("publish",),
    ("carrying",),
    ("report",),
    ("checked",),
    ("story",),
    ("comparing", "leaving", "recall", "serving"),
    ("commands",),
    ("__main__",),
)
RANK = {name: rank for rank, names in enumerate(STAGES) for name in names}
MODULES = sorted(PACKAGE.rglob("*.py"))


def stage_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports_of(path: Path) -> set[str]:
    """The stages that a module imports."""
    package = ("briefings", *path.relative_to(PACKAGE).parent.parts)
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = package[: len(package) - node.level + 1]
            full = (*base, *(node.module or "").split(".")) if node.module else base
            names = [full[1]] if len(full) > 1 and full[1] else [alias.name for alias in node.names]
            found |= set(names)
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_imports_point_from_later_stages_to_earlier_ones(path: Path) -> None:
    own = stage_of(path)
    if own == "__init__":
        return
    assert {name for name in imports_of(path) if RANK[name] > RANK[own]} == set()


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_module_says_what_it_is_and_holds_one_idea(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert ast.get_docstring(ast.parse(text))
    assert len(text.splitlines()) <= 200


def test_every_early_rule_is_used_where_values_are_made_and_documented() -> None:
    """Each rule without a file of its own is named by some module that reads or shapes, and by no other list."""
    early = {"read", "shape", "values", "parts", "kinds", "formatting", "verifying"}
    texts = {
        node.value
        for path in MODULES
        if stage_of(path) in early
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert set(EARLY_RULES) - texts == set()
    assert all(rule.text.strip() for rule in rules())
    assert not {rule.name for rule in rules()} & set(EARLY_RULES)


@pytest.mark.parametrize("path", sorted((PACKAGE / "checks").glob("[!_]*.py")), ids=lambda path: path.stem)
def test_rule_tells_problems_by_its_own_name(path: Path) -> None:
    name = path.stem.replace("_", "-")
    assert f'"{name}"' in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("model", all_parts(), ids=lambda model: model.__name__)
def test_every_field_is_described(model: type[Part]) -> None:
    assert (model.__doc__ or "").strip()
    assert {name for name, field in model.model_fields.items() if not field.description} == set()


def test_every_field_of_every_kind_is_used_in_the_example(example_documents: tuple[Document, ...]) -> None:
    missing = []
    for kind, model in models().items():
        written = [document.root for document in example_documents if document.folder == kind]
        used = {key.text for root in written for key, _ in root.entries}
        missing += [
            f"{kind}.{field.alias or name}"
            for name, field in model.model_fields.items()
            if (field.alias or name) not in used
        ]
    assert missing == []


def test_every_field_of_every_part_is_used_in_the_example(example_documents: tuple[Document, ...]) -> None:
    used = {key for document in example_documents for key in _keys(document.root)}
    names = {field.alias or name for model in all_parts() for name, field in model.model_fields.items()}
    assert names - used == set()


def _keys(node: Node) -> set[str]:
    if isinstance(node, Mapping):
        return {key.text for key, _ in node.entries}.union(*(_keys(value) for _, value in node.entries))
    return set().union(*(_keys(item) for item in node.items)) if isinstance(node, Sequence) else set()


@pytest.mark.parametrize(
    "path", sorted(TEMPLATES.rglob("*.jinja")), ids=lambda path: path.relative_to(TEMPLATES).as_posix()
)
def test_template_keeps_the_promise_of_escaping(path: Path) -> None:
    """No filter marks text as safe, no operator glues text to Markdown, and no template spells the path of a record."""
    text = path.read_text(encoding="utf-8")
    expressions = re.findall(r"{{.*?}}|{%.*?%}", text, re.DOTALL)
    glued = [each for each in expressions if re.search(r"~|\|\s*(safe|e|escape|join|format)\b|autoescape", each)]
    assert glued == []
    assert re.findall(r"\]\([^#{)][^)]*\)", text) == []


def test_every_template_is_used() -> None:
    texts = {path: path.read_text(encoding="utf-8") for path in TEMPLATES.rglob("*.jinja")}
    for path in texts:
        name = path.relative_to(TEMPLATES).as_posix()
        if name.startswith("parts/"):
            assert any(f'"{name}"' in text for text in texts.values()), name
        if name.startswith("records/") and path.name != "any.md.jinja":
            assert path.name.removesuffix(".md.jinja") in models(), name


def test_every_macro_is_used() -> None:
    text = "\n".join(path.read_text(encoding="utf-8") for path in TEMPLATES.rglob("*.jinja"))
    macros = re.findall(r"{%-?\s*macro (\w+)\(", text)
    assert [name for name in macros if len(re.findall(rf"\b{name}\(", text)) < 2] == []


def test_code_knows_no_country() -> None:
    """Neither code nor templates nor the theme's overrides speak of the first archive."""
    folders = (PACKAGE, TEMPLATES, ROOT / "scripts" / "book", ROOT / "overrides", ROOT / "docs" / "assets")
    pattern = re.compile(r"kazakh|afghan|astana|kabul|karzai|dzhaksybekov", re.IGNORECASE)
    written = (path for folder in folders for path in folder.rglob("*") if path.suffix not in {".png", ".pyc"})
    files = [path for path in written if path.is_file()]
    assert [path.name for path in files if pattern.search(path.read_text(encoding="utf-8"))] == []


def test_usage_in_the_readme_is_that_of_the_command() -> None:
    usage = CliRunner().invoke(briefings, ["--help"], prog_name="briefings").output.strip()
    assert usage in (ROOT / "README.md").read_text(encoding="utf-8")


def test_readme_shows_the_two_commands_first() -> None:
    commands = re.findall(r"^\s*make (\w+)", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert commands[:3] == ["site", "test", "serve"]


def test_lock_files_name_no_address_and_have_hashes() -> None:
    for path in (ROOT / "requirements").glob("*.txt"):
        text = path.read_text(encoding="utf-8")
        assert "://" not in text
        assert all("--hash=sha256:" in block for block in re.split(r"\n(?=[a-z])", text) if "==" in block)


def test_runtime_requirements_are_the_same_for_users_and_developers() -> None:
    site, dev = (
        set(
            re.findall(
                r"^([a-z0-9.-]+==[^\s;\\]+)", (ROOT / "requirements" / name).read_text(encoding="utf-8"), re.MULTILINE
            )
        )
        for name in ("site.txt", "dev.txt")
    )
    assert site <= dev
