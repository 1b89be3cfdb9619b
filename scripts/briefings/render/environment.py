"""The folder of templates in, the environment that renders them out.

Every value that a template prints is escaped for Markdown unless its type says that it is Markdown already.
Undefined names, and values that are not there, are errors; of the filters only those that keep this promise are left.
"""

from pathlib import Path

from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined, nodes
from jinja2.compiler import CodeGenerator, Frame
from markupsafe import Markup

from .markdown import escape
from .words import WORDS

_FILTERS = ("length", "first", "last", "reverse", "list")


class _Finalized(CodeGenerator):
    """Prints what `finalize` gives, which is Markdown already: Jinja would ask of each whether it has to be escaped."""

    def _output_child_pre(self, _node: nodes.Expr, _frame: Frame, _finalize: CodeGenerator._FinalizeInfo) -> None:
        self.write("environment.finalize(")

    def _output_child_post(self, _node: nodes.Expr, _frame: Frame, _finalize: CodeGenerator._FinalizeInfo) -> None:
        self.write(")")


def environment(templates: Path, compiled: BytecodeCache | None = None) -> Environment:
    """`compiled` has templates that were compiled before."""
    env = Environment(
        loader=FileSystemLoader(templates),
        undefined=StrictUndefined,
        autoescape=True,
        finalize=finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        bytecode_cache=compiled,
    )
    env.code_generator_class = _Finalized
    env.filters = {name: env.filters[name] for name in _FILTERS}
    env.globals = {"range": range, **WORDS}
    return env


def finalize(value: object) -> Markup:
    """Make a value printable: Markdown stays, text is escaped, numbers are told; anything else is our mistake."""
    if isinstance(value, Markup):
        return value
    if isinstance(value, StrictUndefined):
        return Markup(str(value))  # noqa: S704 - it cannot be made a text: Jinja tells its name
    if isinstance(value, str):
        return escape(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return Markup(f"{value}")  # noqa: S704 - digits
    if isinstance(value, float):
        return Markup(f"{value:g}")  # noqa: S704 - digits
    raise TypeError(f"a template prints {value!r}")
