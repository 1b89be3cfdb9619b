"""The lines of a page in, the same out, with nothing in between for MkDocs to look for anchors in.

MkDocs reads each page once more with Python's parser of HTML, for the anchors that it checks once it has all pages. It
has none of those that are made here: their anchors are looked for when they are finished.
"""

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

SEEKS = "mkdocs_raw_html"
"""What MkDocs calls that step; it stands at 21, next to Python-Markdown's own reading of HTML at 20."""

_BEFORE, _AFTER = 21.5, 20.5


class AnchorsUnsought(Extension):  # type: ignore[misc] # Python-Markdown tells no types
    """For one page: MkDocs makes a Markdown of its own for each."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the name of the base class
        back = _Back(md)
        md.preprocessors.register(_Away(md, back), "briefings-away", _BEFORE)
        md.preprocessors.register(back, "briefings-back", _AFTER)


class _Back(Preprocessor):  # type: ignore[misc] # as above
    """Gives the lines back, if they were taken."""

    def __init__(self, md: Markdown) -> None:
        super().__init__(md)
        self.lines: list[str] | None = None

    def run(self, lines: list[str]) -> list[str]:
        found, self.lines = lines if self.lines is None else self.lines, None
        return found


class _Away(Preprocessor):  # type: ignore[misc] # as above
    """Takes the lines, if nobody but MkDocs would miss them."""

    md: Markdown

    def __init__(self, md: Markdown, back: _Back) -> None:
        super().__init__(md)
        self._back = back

    def run(self, lines: list[str]) -> list[str]:
        steps = list(self.md.preprocessors)
        between = steps[steps.index(self) + 1 : steps.index(self._back)]
        if SEEKS not in self.md.preprocessors or between != [self.md.preprocessors[SEEKS]]:
            return lines
        self._back.lines = lines
        return []
