"""Widths and samples of portable patterns agree with Python's engine."""

import math
import re
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from myspinbot_codegen.breaking.diff.pattern_samples import pattern_samples
from myspinbot_codegen.spec.regex import portable
from myspinbot_codegen.spec.regex.flatten import flat
from myspinbot_codegen.spec.regex.syntax import CharacterClass, Literal, Mark, Repeat
from myspinbot_codegen.spec.regex.widths import lengths

_ATOMS = st.sampled_from(["a", "b", ".", "[ab]", "[^a]", r"\d", r"\W", "[a-]", ""])
_PATTERNS = st.recursive(
    _ATOMS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map("".join),
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: f"(?:{'|'.join(parts)})"),
        st.tuples(inner, st.sampled_from(["?", "*", "+", "{2}", "{0,2}", "{1,}", "{0}"])).map(
            lambda pair: f"({pair[0]}){pair[1]}"
        ),
    ),
    max_leaves=5,
)
_STRINGS = ["".join(chars) for size in range(5) for chars in product("ab1", repeat=size)]


@given(_PATTERNS)
def test_no_string_is_shorter_or_longer_than_the_pattern_allows(pattern: str) -> None:
    """Widths are limits of all strings that the whole pattern matches."""
    shortest, longest = lengths(f"^(?:{pattern})$")
    compiled = re.compile(portable(pattern).python)
    assert all(shortest <= len(s) <= longest for s in _STRINGS if compiled.fullmatch(s))


@given(_PATTERNS)
def test_samples_match_within_the_widths(pattern: str) -> None:
    """Each sample of a pattern matches it, and has its minimum width."""
    whole = f"^(?:{pattern})$"
    compiled = re.compile(portable(whole).python)
    samples = pattern_samples(whole, 5)
    assert samples
    assert all(compiled.search(sample) for sample in samples)
    assert min(map(len, samples)) >= lengths(whole)[0]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("^a$", (1, 1)),
        ("^a", (1, math.inf)),
        ("a$", (1, math.inf)),
        ("^(?:ab|c)$", (1, 2)),
        ("^a{2,3}b?$", (2, 4)),
        ("^a*$", (0, math.inf)),
        ("^(?:){5}(?:)*$", (0, 0)),
        ("^(?:a*){0}$", (0, 0)),
        ("^a$|^b$", (1, math.inf)),
        ("", (0, math.inf)),
    ],
)
def test_widths_of_a_pattern(pattern: str, expected: tuple[float, float]) -> None:
    """The maximum is known only if the pattern has both anchors."""
    assert lengths(pattern) == expected


def test_a_flat_pattern_has_no_groups_and_joins_alternatives() -> None:
    """A common prefix comes first, and alternatives of one character become a class."""
    assert flat("(?:^ab|^ac)(d)+$") == (
        Mark.START,
        Literal("a"),
        CharacterClass(("b", "c")),
        *flat("d+"),
        Mark.END,
    )
    assert flat("a+") == flat("a{1,}")
    assert isinstance(flat("(a)+")[0], Repeat)
