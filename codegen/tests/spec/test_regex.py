"""Portable patterns mean the same in Python, in Rust and in ECMA-262."""

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pydantic_core import SchemaError, SchemaValidator, ValidationError, core_schema

from myspinbot_codegen.spec.regex import NotPortable, is_small, portable


def _python(pattern: str, text: str) -> bool:
    return re.compile(portable(pattern).python).search(text) is not None


def _rust(pattern: str, text: str) -> bool:
    try:
        validator = SchemaValidator(core_schema.str_schema(pattern=portable(pattern).rust))
        validator.validate_python(text)
    except ValidationError:
        return False
    return True


@pytest.mark.parametrize(
    ("pattern", "text", "matches"),
    [
        ("^a$", "a", True),
        ("^a$", "a\n", False),
        (r"^\d$", "7", True),
        (r"^\d$", "٣", False),
        (r"^\w$", "é", False),
        (r"^\W$", "é", True),
        (r"^\D+$", "ab", True),
        ("^.$", "\r", False),
        ("^.$", "\u2028", False),
        ("^.$", "\U0001f600", True),
        (r"^[\d\-x]+$", "1-x", True),
        ("^[^a]$", "\n", True),
        (r"^\u0041$", "A", True),
        (r"^\t\n\r\f\v$", "\t\n\r\f\v", True),
        ("^(?:a|b){2,3}?$", "aba", True),
        ("^(a|b){2,}$", "a", False),
        ("^a{2}$", "aa", True),
        (r"^\$\^\/\.$", "$^/.", True),
        ("^[$^&~|-]+$", "$^&~|-", True),
        ("^[a-]$", "-", True),
        ("", "anything", True),
        ("a|", "b", True),
    ],
)
def test_a_pattern_has_the_meaning_of_ecma(pattern: str, text: str, matches: bool) -> None:
    """Where engines differ, the meaning of ECMA-262 is used."""
    assert _python(pattern, text) is matches
    assert _rust(pattern, text) is matches


@pytest.mark.parametrize(
    "pattern",
    [
        "(?=a)", "(?!a)", "(?<=a)b", "(?<n>a)", "(?i)a", "(", ")", "a)", "[", "[]", "[^]", "[z-a]",
        r"[a-\d]", r"\s", r"\S", r"\b", r"\1", r"\p{L}", r"\cA", r"\x41", r"\u{41}", r"\ud800",
        r"\u00", r"\a", r"\-", "\\", "*", "a**", "a+*", "a++", "^*", "$+", "a{", "a{,2}", "{1}",
        "a{2,1}", "a{1001}", "a}", "a]", r"[\S]", "a{1}{2}",
    ],
)  # fmt: skip
def test_ambiguous_patterns_are_refused(pattern: str) -> None:
    """The error has the reason and the location."""
    with pytest.raises(NotPortable, match="at character"):
        portable(pattern)


@given(
    pattern=st.text(alphabet="ab1^$.*+?()[]{}|\\-,dwDWn\n é", max_size=9),
    text=st.text(alphabet="ab1-\n\réAB^$ ", max_size=5),
)
def test_engines_agree_on_every_portable_pattern(pattern: str, text: str) -> None:
    """Python and Rust find a portable pattern in the same strings."""
    try:
        portable(pattern)
    except NotPortable:
        assume(False)
    try:
        rust = _rust(pattern, text)
    except SchemaError:
        assume(False)
    assert _python(pattern, text) is rust


@pytest.mark.parametrize("atom", ["[^a]", ".", "[^a-c]", r"\\S", "a", r"[^\d]", "(?:a|[^b])"])
def test_a_small_pattern_is_small_for_rust(atom: str) -> None:
    """This holds for the widest classes with the highest counts of a short pattern."""
    counted = portable(f"{atom}+" if atom.endswith(")") else f"{atom}{{99}}").rust
    pattern = counted * (200 // len(counted))
    assert is_small(pattern)
    SchemaValidator(core_schema.str_schema(pattern=pattern))


@pytest.mark.parametrize("pattern", ["(?:a{99}){99}", "a{100}", "a{1,100}", "a" * 201])
def test_a_pattern_that_may_be_large_is_not_small(pattern: str) -> None:
    """The engines decide about it."""
    assert not is_small(portable(pattern).rust)
