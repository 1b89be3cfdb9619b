"""A text that was typed in other letters than the archive's in; the record that asks for it again out.

A name is kept as another spelling, where the record has room for one.
"""

from dataclasses import replace

from ..checks.heading_in_archive_script import in_other_letters, languages_written
from ..parts.base import Path
from ..read.tree import Plain
from .fields import field_at
from .state import State, Told
from .tree import at, put


def asked_again(state: State, path: Path, text: str, languages: tuple[str, ...]) -> State | None:
    """The state that says why the text cannot stand there; None if it can."""
    names = (*path[:-1], "names")
    keeps = path[-1] == "name" and field_at(state.model, names) is not None
    found = in_other_letters(path, text, languages, keeps=keeps)
    if found is None:
        return None
    message, help_ = found
    if not keeps:
        return replace(state, told=Told(message=message, help=help_))
    told = Told(message=message, help="type its Latin spelling; what you typed is kept under `names`")
    return replace(state, tree=_kept(state.tree, names, text, languages), told=told)


def _kept(tree: Plain, names: Path, text: str, languages: tuple[str, ...]) -> Plain:
    """The tree with one more spelling; its language too, where the archive has only one of such letters."""
    before = at(tree, names)
    kept = before if isinstance(before, list) else []
    if any(at(each, ("text",)) == text for each in kept):
        return tree
    fitting = languages_written(text, languages)
    entry: Plain = {"text": text, "lang": fitting[0]} if len(fitting) == 1 else {"text": text}
    return put(tree, (*names, len(kept)), entry)
