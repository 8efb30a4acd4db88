"""Timestamps of the contracts: RFC 3339 text in UTC with microseconds.

Used by whoever writes a message or a record. The models keep timestamps as text, so that what is
passed on equals what was received; these functions go between that text and `datetime`.
"""

from datetime import UTC, datetime, timedelta


def now() -> str:
    """Return the present instant as a `Timestamp`."""
    return render(datetime.now(UTC))


def render(instant: datetime) -> str:
    """Return `instant` as a `Timestamp`.

    Raises:
        ValueError: the instant has no time zone, so nobody can say which one it is.
    """
    if instant.tzinfo is None:
        raise ValueError("a timestamp needs a time zone; found a naive datetime")
    text = instant.astimezone(UTC).isoformat(timespec="microseconds")
    return text.replace("+00:00", "Z")


def parse(timestamp: str) -> datetime:
    """Return the instant that a valid `Timestamp` stands for, in UTC."""
    return datetime.fromisoformat(timestamp)


def add_seconds(timestamp: str, seconds: float) -> str:
    """Return the `Timestamp` that lies `seconds` after `timestamp`."""
    return render(parse(timestamp) + timedelta(seconds=seconds))


def seconds_between(earlier: str, later: str) -> float:
    """Return the time from `earlier` to `later` in seconds; negative if they are swapped."""
    return (parse(later) - parse(earlier)).total_seconds()
