"""Timestamps of the contracts: RFC 3339 strings in UTC with microseconds.

Used by code that writes a message or a record. The models keep timestamps as strings, so that a
document is passed on exactly as it was received; these functions convert to and from `datetime`.
"""

from datetime import UTC, datetime, timedelta


def now() -> str:
    """Return the present instant as a `Timestamp`."""
    return render(datetime.now(UTC))


def render(instant: datetime) -> str:
    """Return `instant` as a `Timestamp`.

    Raises:
        ValueError: the instant has no time zone, so it is ambiguous.
    """
    if instant.tzinfo is None:
        raise ValueError("a timestamp needs a time zone; found a naive datetime")
    text = instant.astimezone(UTC).isoformat(timespec="microseconds")
    return text.replace("+00:00", "Z")


def parse(timestamp: str) -> datetime:
    """Return the instant of a valid `Timestamp`, in UTC."""
    return datetime.fromisoformat(timestamp)


def add_seconds(timestamp: str, seconds: float) -> str:
    """Return the `Timestamp` that lies `seconds` after `timestamp`."""
    return render(parse(timestamp) + timedelta(seconds=seconds))


def seconds_between(earlier: str, later: str) -> float:
    """Return the time from `earlier` to `later` in seconds; negative if they are swapped."""
    return (parse(later) - parse(earlier)).total_seconds()
