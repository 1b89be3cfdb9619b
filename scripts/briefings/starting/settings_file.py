"""The text of a YAML file and values for some of its fields in, the same text with only these values changed out."""

import yaml

from ..formatting.scalars import scalar
from .refused import Refused

Value = str | tuple[str, ...]
Field = tuple[str, ...]


def with_value(text: str, field: Field, value: Value) -> str:
    """Put a value where that of the field stands; a field that is not there comes before the others beside it."""
    *outer, name = field
    mapping = yaml.compose(text, Loader=yaml.SafeLoader)
    for key in outer:
        mapping = _value(mapping, key)
    if not isinstance(mapping, yaml.MappingNode) or mapping.flow_style or not mapping.value:
        raise Refused(f"there is no place for `{'.'.join(field)}:`; write the fields around it a line each")
    node = _value(mapping, name)
    return _inserted(text, mapping, name, value) if node is None else _replaced(text, node, _written(name, value))


def value_of(text: str, name: str) -> str:
    """The text of a field of the file; empty where there is none."""
    node = _value(yaml.compose(text, Loader=yaml.SafeLoader), name)
    return str(node.value) if isinstance(node, yaml.ScalarNode) else ""


def _value(mapping: yaml.Node | None, name: str) -> yaml.Node | None:
    pairs = mapping.value if isinstance(mapping, yaml.MappingNode) else ()
    return next((value for key, value in pairs if key.value == name), None)


def _written(name: str, value: Value) -> str:
    if isinstance(value, str):
        return scalar(value, f"{name}: ")
    return f"[{', '.join(scalar(item, f'{name}: [', behind=']') for item in value)}]"


def _replaced(text: str, node: yaml.Node, written: str) -> str:
    """What ends a text or list in lines of its own reaches to the next field: its line ends stay."""
    in_lines = isinstance(node, yaml.SequenceNode) and not node.flow_style and node.value
    start, end = node.start_mark.index, (node.value[-1] if in_lines else node).end_mark.index
    end = start + len(text[start:end].rstrip())
    before = "  " if in_lines else "" if text[start - 1 : start].isspace() else " "
    return text[:start] + before + written + text[end:]


def _inserted(text: str, mapping: yaml.MappingNode, name: str, value: Value) -> str:
    start = mapping.start_mark
    end = "\r\n" if "\r\n" in text else "\n"
    return f"{text[: start.index]}{name}: {_written(name, value)}{end}{' ' * start.column}{text[start.index :]}"
