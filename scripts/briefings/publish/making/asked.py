"""The files of a site in, the same out, with what a page wanted to know of them: only that can change its links."""

from collections.abc import Iterable, Mapping
from pathlib import PurePath

from mkdocs.structure.files import File, Files

Answers = Mapping[str, str | None]
"""Paths that were looked up, each with the address of the file that is there."""


class Asked(Files):
    """Remembers which paths were looked up, and what was there."""

    def __init__(self, files: Iterable[File]) -> None:
        super().__init__(files)
        self._answers: dict[str, str | None] = {}
        self._paths: dict[str, str] = {}

    def get_file_from_path(self, path: str) -> File | None:
        plain = self._paths.get(path) or self._paths.setdefault(path, PurePath(path).as_posix())
        found = self.src_uris.get(plain)
        self._answers[plain] = found.url if found else None
        return found

    def answers(self) -> Answers:
        """All answers since this was last called."""
        given, self._answers = self._answers, {}
        return given

    def still_answer(self, answers: Answers) -> bool:
        """Whether each lookup would have the same answer now."""
        return all(self._address(path) == address for path, address in answers.items())

    def _address(self, path: str) -> str | None:
        found = self.src_uris.get(path)
        return found.url if found else None
