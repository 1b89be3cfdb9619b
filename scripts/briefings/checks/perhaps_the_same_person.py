"""Two people of nearly the same name are perhaps one; `distinct_from` says that they are not.

Compared are the name and the first 20 of its other spellings, without accents, capitals and the order of their words.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from itertools import combinations

from ..kinds.people import Person
from ..problem import Problem, Severity
from ..records import Records
from ._in_any_order import in_any_order

SEVERITY: Severity = "warning"
ALIKE = 0.9  # share of common letters, by difflib
SPELLINGS = 20  # of one person; a record with hundreds would take minutes


def check(records: Records) -> Iterator[Problem]:
    people = {filed.id: person for filed, person in records.of(Person)}
    names = {id_: _names(person) for id_, person in people.items()}
    for one, other in sorted(_candidates(names)):
        told_apart = other in people[one].distinct_from or one in people[other].distinct_from
        if not told_apart and any(_alike(first, second) for first in names[one] for second in names[other]):
            message = f"this is perhaps the person of {records.by_id[one].path}"
            help_ = f"make one record of the two, or write `distinct_from: {one}`"
            yield records.by_id[other].problem("perhaps-the-same-person", message, help_, ("name",), SEVERITY)


def _names(person: Person) -> frozenset[str]:
    return frozenset(in_any_order(name) for name in (person.name, *(each.text for each in person.names[:SPELLINGS])))


def _candidates(names: dict[str, frozenset[str]]) -> set[tuple[str, str]]:
    """Pairs that share a word or all first letters: comparing every pair would take the square of the time."""
    sharing: dict[str, set[str]] = defaultdict(set)
    for id_, spellings in names.items():
        for key in _keys(spellings):
            sharing[key].add(id_)
    return {pair for ids in sharing.values() for pair in combinations(sorted(ids), 2)}


def _keys(spellings: Iterable[str]) -> Iterator[str]:
    for spelling in spellings:
        yield from spelling.split()
        yield " ".join(word[0] for word in spelling.split())


def _alike(one: str, other: str) -> bool:
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.real_quick_ratio() >= ALIKE and matcher.quick_ratio() >= ALIKE and matcher.ratio() >= ALIKE
