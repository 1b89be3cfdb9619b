"""Record files in, what each of them says apart from all others out, in the same order.

Most of the work of a check is done here: on all cores, and once for each content of a file as long as it is kept.
"""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from ..cores.pool import on_all_cores
from ..keeping.digest import digest
from ..keeping.program import program_key
from ..keeping.store import Store
from ..read.document import unread
from ..read.files import File
from .apart import Apart, apart_from_all
from .packed import packed, unpacked

__all__ = ["Apart", "all_apart", "apart_from_all"]


def all_apart(files: Sequence[File], languages: tuple[str, ...], base: Path | None = None) -> tuple[Apart, ...]:
    """`languages` are those of the archive; `base` is the file in which what was found is kept, if it is."""
    read = [file for file in files if file.content is not None]
    found = _found(read, languages, base)
    known = {file.path: unpacked(file, content) for file, content in zip(read, found, strict=True)}
    return tuple(known.get(file.path) or Apart(document=unread(file.path)) for file in files)


def _found(files: list[File], languages: tuple[str, ...], base: Path | None) -> list[bytes]:
    """For each file what it says, packed."""
    if base is None:
        return on_all_cores(partial(packed, languages=languages), files)
    names = [_name(file, languages) for file in files]
    with Store(base) as store:
        known = store.get(names)
        new = [(name, file) for name, file in zip(names, files, strict=True) if name not in known]
        made = on_all_cores(partial(packed, languages=languages), [file for _, file in new])
        fresh = {name: content for (name, _), content in zip(new, made, strict=True)}
        store.put(fresh)
        store.keep_only(names)
    found = known | fresh
    return [found[name] for name in names]


def _name(file: File, languages: tuple[str, ...]) -> str:
    return digest(program_key(), file.path, file.content or b"", *languages)
