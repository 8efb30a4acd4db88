"""Timestamps are converted to strings and back, and a naive one is refused."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from myspinbot_contracts import clock, is_valid

_OFFSETS = st.timedeltas(dt.timedelta(hours=-14), dt.timedelta(hours=14)).map(dt.timezone)


@given(st.datetimes(dt.datetime(1, 1, 2), dt.datetime(9999, 12, 30), timezones=_OFFSETS))  # noqa: DTZ001  # bounds of strategies are naive
def test_any_instant_survives_as_text(instant: dt.datetime) -> None:
    """Rendered in UTC from any time zone; the string is a `Timestamp` of the contract."""
    text = clock.render(instant)
    assert is_valid("Timestamp", text)
    assert clock.parse(text) == instant


def test_an_instant_without_a_zone_is_refused() -> None:
    """Nobody can say when it is."""
    with pytest.raises(ValueError, match="time zone"):
        clock.render(dt.datetime(2026, 1, 15))  # noqa: DTZ001  # the case in question


def test_seconds_are_added_and_counted() -> None:
    """The difference of two timestamps is the added time."""
    stamp = clock.now()
    assert clock.seconds_between(stamp, clock.add_seconds(stamp, 1.5)) == pytest.approx(1.5)
    assert clock.seconds_between(clock.add_seconds(stamp, 2), stamp) == pytest.approx(-2)
