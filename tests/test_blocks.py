"""What a block of a long list shows is told by its rows, what the list says is beside them, and the archive alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import Environment, meta, nodes

from briefings.render.environment import environment
from briefings.story import TEMPLATES

ITS_OWN = frozenset({"rows", "noun", "archive", "path"})
ABOUT_THE_PAGE = frozenset({"pdf", "data_files", "computed_names", "long"})
"""Words of templates that look at more than they are given."""
PARTS = sorted((TEMPLATES / "parts").glob("*.jinja"))
ALL = sorted(TEMPLATES.rglob("*.jinja"))


@pytest.fixture(scope="module")
def env() -> Environment:
    return environment(TEMPLATES)


def tree_of(env: Environment, path: Path) -> nodes.Template:
    return env.parse(path.read_text(encoding="utf-8"))


def more_than_its_own(env: Environment, body: list[nodes.Node], tree: nodes.Template) -> set[str]:
    """What it uses of what the page is given, or of what stands before it there, in its macros as well."""
    macros = {each.name: each for each in tree.body if isinstance(each, nodes.Macro)}
    asked, seen = names_in(env, body), set[str]()
    while called := asked & macros.keys() - seen:
        seen |= called
        asked |= {name for each in called for name in names_in(env, [macros[each]])}
    imported = {each.target for each in tree.find_all(nodes.Import)}
    return asked - seen - ITS_OWN - imported - (env.globals.keys() - ABOUT_THE_PAGE)


def names_in(env: Environment, body: list[nodes.Node]) -> set[str]:
    tree = nodes.Template(body)
    tree.set_environment(env)
    return meta.find_undeclared_variables(tree)


def blocks_in(tree: nodes.Template) -> Iterator[tuple[nodes.CallBlock, list[nodes.Expr]]]:
    """Each with what its list says is beside the rows."""
    for block in tree.find_all(nodes.CallBlock):
        if isinstance(block.call.node, nodes.Name) and block.call.node.name == "long":
            told = [each.value for each in block.call.kwargs if each.key == "beside"]
            yield block, told[0].items if told and isinstance(told[0], nodes.Tuple) else told


def without(node: nodes.Node, told: list[nodes.Expr]) -> nodes.Node:
    """The same tree with nothing where it shows what is told to be beside."""
    if node in told:
        return nodes.Const(None)
    for name, value in node.iter_fields():
        if isinstance(value, nodes.Node):
            setattr(node, name, without(value, told))
        elif isinstance(value, list):
            setattr(node, name, [without(each, told) if isinstance(each, nodes.Node) else each for each in value])
    return node


def test_there_are_blocks(env: Environment) -> None:
    found = [block for path in ALL for block in blocks_in(tree_of(env, path))]
    assert len(found) > 50
    assert any(beside for _, beside in found)


@pytest.mark.parametrize("path", ALL, ids=lambda path: path.name)
def test_blocks_show_their_rows(env: Environment, path: Path) -> None:
    tree = tree_of(env, path)
    for block, beside in blocks_in(tree):
        body = [without(each, beside) for each in block.body]
        assert more_than_its_own(env, body, tree) == set(), f"{path.name}:{block.lineno}"


@pytest.mark.parametrize("path", [path for path in PARTS if path.name != "pdf.jinja"], ids=lambda path: path.name)
def test_macros_show_what_they_are_given(env: Environment, path: Path) -> None:
    """Blocks call them; the way to a PDF stands in the head of a page alone."""
    tree = tree_of(env, path)
    assert more_than_its_own(env, tree.body, tree) == set()


def test_block_that_shows_more_is_found(env: Environment) -> None:
    tree = env.parse(
        "{% macro a() %}{{ it.b }}{% endmacro %}{% call(rows, noun) long((), '', '') %}{{ a() }}{% endcall %}"
    )
    ((block, _),) = blocks_in(tree)
    assert more_than_its_own(env, block.body, tree) == {"it"}
