"""Formats are patterns, as exact as a calendar."""

import re
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from myspinbot_codegen.spec.formats import FORMATS


def _valid(name: str, text: str) -> bool:
    return re.compile(FORMATS[name].python).search(text) is not None


@given(year=st.integers(0, 9999), month=st.integers(0, 13), day=st.integers(0, 32))
def test_a_date_is_valid_exactly_if_the_day_exists(year: int, month: int, day: int) -> None:
    """The pattern includes the lengths of months and leap years."""
    try:
        date(year, month, day)
    except ValueError:
        exists = False
    else:
        exists = True
    assert _valid("date", f"{year:04}-{month:02}-{day:02}") is exists


@given(st.datetimes(), st.sampled_from(["Z", "z", "+00:00", "-23:59", "+05:30"]))
def test_output_of_python_is_valid(moment: datetime, zone: str) -> None:
    """The ISO form of a `datetime` with a zone is RFC 3339."""
    assert _valid("date-time", moment.isoformat() + zone)


@pytest.mark.parametrize(
    "text",
    [
        "2023-02-31T00:00:00Z",
        "2023-01-01 00:00:00Z",
        "2023-01-01T00:00:00",
        "2023-01-01T00:00Z",
        "2023-01-01T24:00:00Z",
        "2023-01-01T23:59:60Z",
        "2023-01-01T00:00:00+24:00",
        "2023-01-01T00:00:00+0530",
        "2023-01-01T00:00:00.Z",
        "2023-01-01T00:00:00Z\n",
        " 2023-01-01T00:00:00Z",
        "٢٠٢٣-01-01T00:00:00Z",
        "0000-01-01T00:00:00Z",
    ],
)
def test_strings_outside_rfc_3339_are_refused(text: str) -> None:
    """Libraries accept some of these; our targets accept none."""
    assert not _valid("date-time", text)


@pytest.mark.parametrize(
    ("text", "valid"),
    [
        ("2eb8aa08-aa98-11ea-b4aa-73b441d16380", True),
        ("2EB8AA08-AA98-11EA-B4AA-73B441D16380", True),
        ("2eb8aa08aa9811eab4aa73b441d16380", False),
        ("{2eb8aa08-aa98-11ea-b4aa-73b441d16380}", False),
        ("2eb8aa08-aa98-11ea-b4aa-73b441d1638", False),
    ],
)
def test_a_uuid_has_dashes(text: str, valid: bool) -> None:
    """Only the notation of RFC 4122 is valid."""
    assert _valid("uuid", text) is valid
