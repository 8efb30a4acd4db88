"""Formats times and sizes for people."""

from datetime import UTC, datetime

from myspinbot_contracts import MISSING
from myspinbot_contracts.clock import parse

_MINUTE = 60
_HOUR = 60 * _MINUTE
_DAY = 24 * _HOUR
_KILO = 1000


def duration(seconds: float) -> str:
    """Return a duration, such as `4.2 s` or `3 min 05 s`."""
    if seconds < _MINUTE:
        return f"{seconds:.1f} s"
    if seconds < _HOUR:
        return f"{seconds // _MINUTE:.0f} min {seconds % _MINUTE:02.0f} s"
    return f"{seconds // _HOUR:.0f} h {seconds % _HOUR // _MINUTE:02.0f} min"


def age(timestamp: str) -> str:
    """Return the time since a timestamp, such as `3 min ago`."""
    seconds = max(0.0, (datetime.now(UTC) - parse(timestamp)).total_seconds())
    if seconds < _MINUTE:
        return f"{seconds:.0f} s ago"
    if seconds < _HOUR:
        return f"{seconds // _MINUTE:.0f} min ago"
    if seconds < _DAY:
        return f"{seconds // _HOUR:.0f} h ago"
    return f"{seconds // _DAY:.0f} d ago"


def local_time(timestamp: str) -> str:
    """Return a timestamp in the local time zone, to the second."""
    return f"{parse(timestamp).astimezone():%Y-%m-%d %H:%M:%S}"


def span(start: "str | MISSING", end: "str | MISSING") -> float | None:
    """Return the seconds from `start` to `end`, or to now if it is missing; None without start."""
    if start is MISSING:
        return None
    until = datetime.now(UTC) if end is MISSING else parse(end)
    return max(0.0, (until - parse(start)).total_seconds())


def size(count: int) -> str:
    """Return a number of bytes with its unit, such as `1.2 MB`."""
    if count < _KILO:
        return f"{count} B"
    amount = float(count)
    units = iter(("kB", "MB", "GB", "TB"))
    unit = ""
    while amount >= _KILO and (larger := next(units, None)):
        amount, unit = amount / _KILO, larger
    return f"{amount:.1f} {unit}"
