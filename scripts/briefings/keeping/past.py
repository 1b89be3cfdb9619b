"""A checkout in, its history out; what git was asked for it is kept as long as the answers are the same.

The paths of ten thousand files in as many commits take git seconds to tell, and change with a commit only.
"""

from pathlib import Path

from ..history import History, git, history_of
from .checkout import checkout_key
from .digest import digest
from .store import Store

_REPLACED = ("for-each-ref", "--format=%(refname) %(objectname)", "refs/replace")


def kept_history(root: Path, after: str, base: Path) -> History:
    """The history without what happened up to the commit `after`; `base` is the file that keeps the answers."""
    checkout = digest(checkout_key(root), git(root, *_REPLACED) or "", root.as_posix())
    answered: list[str] = []
    with Store(base) as store:

        def ask(root: Path, *arguments: str) -> str | None:
            answered.append(digest(checkout, *arguments))
            return _answer(store, answered[-1], root, arguments)

        history = history_of(root, after, ask)
        store.keep_only(answered)
    return history


def _answer(store: Store, name: str, root: Path, arguments: tuple[str, ...]) -> str | None:
    known = store.get([name]).get(name)
    if known is not None:
        return known.decode("utf-8")
    answer = git(root, *arguments)
    if answer is not None:
        store.put({name: answer.encode("utf-8")})
    return answer
