"""Equal values have one name, however their parts are shared, and values that differ anywhere have two."""

import copy
import datetime as dt
import pickle
import subprocess
import sys
from dataclasses import dataclass, field, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from briefings.keeping.value import Names


@dataclass(frozen=True, slots=True)
class Leaf:
    text: str
    number: int | None


@dataclass(frozen=True, slots=True)
class Twig:
    text: str
    number: int | None


@dataclass(frozen=True, slots=True)
class Branch:
    leaves: tuple[Leaf | Twig, ...]
    by_name: dict[str, Leaf]
    on: dt.date


LEAVES = st.builds(Leaf, st.text(max_size=3), st.none() | st.integers(0, 3))
BRANCHES = st.builds(
    Branch,
    st.lists(LEAVES, max_size=3).map(tuple),
    st.dictionaries(st.text(max_size=2), LEAVES, max_size=2),
    st.dates(dt.date(2020, 1, 1), dt.date(2020, 1, 3)),
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(0, 2) | st.floats(allow_nan=False) | st.text(max_size=2) | BRANCHES,
    lambda inner: st.lists(inner, max_size=3).map(tuple) | st.dictionaries(st.text(max_size=1), inner, max_size=2),
)


@given(one=VALUES, other=VALUES)
def test_values_have_one_name_exactly_if_they_are_written_alike(one: object, other: object) -> None:
    assert (Names().name(one) == Names().name(other)) == (repr(one) == repr(other))


@given(value=VALUES)
def test_name_does_not_tell_what_is_shared_or_was_named_before(value: object) -> None:
    names = Names()
    twice = (value, value)
    apart = (copy.deepcopy(value), pickle.loads(pickle.dumps(value)))  # noqa: S301 - our own
    assert names.name(twice) == names.name(apart) == Names().name(apart)


def test_kinds_differ_though_their_parts_do_not() -> None:
    leaf = Leaf("a", 1)
    told = [leaf, Twig("a", 1), ("a", 1), ["a", 1, None], "a", Markup("a"), b"a", 1, 1.0, True, None, {"a": 1}]
    told += [dt.date(2020, 1, 1), "2020-01-01", frozenset({"a"}), Branch((leaf,), {}, dt.date(2020, 1, 1))]
    assert len({Names().name(each) for each in told}) == len(told)


def test_part_that_lies_deep_counts() -> None:
    leaf = Leaf("a", 1)
    tree = Branch((leaf, replace(leaf, number=2)), {"x": leaf}, dt.date(2020, 1, 1))
    assert Names().name((tree,)) != Names().name((replace(tree, by_name={"x": replace(leaf, text="b")}),))


def test_value_of_which_nothing_is_known_is_refused() -> None:
    with pytest.raises(TypeError, match="it is not known what a object is made of"):
        Names().name((object(),))


@pytest.mark.parametrize("seed", ["0", "1"])
def test_name_is_the_same_in_every_run(seed: str) -> None:
    program = "from briefings.keeping.value import Names; print(Names().name((frozenset('abcdef'), {'a': 'b'})))"
    done = subprocess.run(
        [sys.executable, "-c", program], env={"PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == Names().name((frozenset("abcdef"), {"a": "b"}))


@dataclass(frozen=True, slots=True)
class Told:
    text: str
    worked_out: str = field(compare=False)


@given(one=st.text(max_size=2), other=st.text(max_size=2))
def test_field_that_does_not_count_where_values_are_compared_does_not_count(one: str, other: str) -> None:
    first, second = Told(one, other), Told(one, "worked out otherwise")
    assert first == second
    assert Names().name((first, 1)) == Names().name((second, 1))
    assert (Names().name(Told(one, "")) == Names().name(Told(other, ""))) == (one == other)


def test_known_value_is_told_by_its_name_and_not_looked_into() -> None:
    class OfNoKnownKind:
        pass

    value = OfNoKnownKind()
    one, same, other = (Names([(value, name)]) for name in ("one", "one", "other"))
    assert one.name((value, 1)) == same.name((value, 1)) != other.name((value, 1))
    with pytest.raises(TypeError):
        Names().name(value)
