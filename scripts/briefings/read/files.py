"""A folder in, the bytes of its record files out, in the order of their paths.

Links are not followed, and nothing larger than 64 KiB is read.
"""

from pathlib import Path

from ..problem import Place, Problem

SIZE_LIMIT = 64 * 1024  # bytes


def record_files(folder: Path) -> tuple[tuple[tuple[str, bytes], ...], tuple[Problem, ...]]:
    """Return `(path, content)` of every YAML file, and what stands in the way of reading the others."""
    found, problems = [], []
    for path in sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).as_posix()):
        name = f"{folder.name}/{path.relative_to(folder).as_posix()}"
        problem = _refusal(path, name)
        if problem:
            problems.append(problem)
        elif path.is_file() and path.suffix == ".yaml":
            found.append((name, path.read_bytes()))
    return tuple(found), tuple(problems)


def _refusal(path: Path, name: str) -> Problem | None:
    if path.is_symlink():
        return _problem(name, "record-link", "this is a link to another file", "put the record itself here")
    if not path.is_file() or path.name.startswith("."):
        return None
    if path.suffix == ".yml":
        return _problem(name, "record-file-name", "a record's file ends in `.yaml`", "rename it from `.yml` to `.yaml`")
    if path.suffix == ".yaml" and path.stat().st_size > SIZE_LIMIT:
        return _problem(
            name, "record-size", f"this file is larger than {SIZE_LIMIT // 1024} KiB", "split it into several records"
        )
    return None


def _problem(name: str, rule: str, message: str, help_: str) -> Problem:
    return Problem(place=Place(path=name), rule=rule, message=message, help=help_)
