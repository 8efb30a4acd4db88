"""Channel addresses: filling in and matching are inverse, and nothing else matches."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from myspinbot_contracts.redis import AddressError
from myspinbot_contracts.redis.address_template import AddressTemplate

VALUE = st.text(st.characters(codec="utf-8"), min_size=1).filter(
    lambda text: not re.search(r"[:*?\[\]\\\s]", text)
)


@given(one=VALUE, two=VALUE)
def test_filled_in_values_match(one: str, two: str) -> None:
    """The values can always be read from the address."""
    template = AddressTemplate("app:{one}:to.(x):{two}")
    params = {"one": one, "two": two}
    assert template.match(template.fill(params)) == params


@given(st.text())
def test_a_value_is_either_refused_or_comes_back_unchanged(value: str) -> None:
    """No value can be mistaken for another, or for a part of the address."""
    template = AddressTemplate("app:{one}:end")
    try:
        address = template.fill({"one": value})
    except AddressError:
        return
    assert template.match(address) == {"one": value}


@pytest.mark.parametrize("address", ["app::end", "app:a:b:end", "app:a:end:", "xapp:a:end", ""])
def test_other_addresses_do_not_match(address: str) -> None:
    """The parts around the parameters are literal, and a parameter is one part."""
    assert AddressTemplate("app:{one}:end").match(address) is None


def test_a_pattern_matches_any_value_of_a_missing_parameter() -> None:
    """Each parameter is either its value or anything."""
    template = AddressTemplate("app:{one}:{two}")
    assert template.pattern({}) == "app:*:*"
    assert template.pattern({"two": "b"}) == "app:*:b"


def test_an_unknown_parameter_is_refused() -> None:
    """A misspelt parameter would otherwise widen the subscription."""
    with pytest.raises(AddressError, match="one"):
        AddressTemplate("app:{one}").pattern({"uno": "a"})
