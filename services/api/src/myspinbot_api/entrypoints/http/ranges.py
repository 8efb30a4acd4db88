"""Parses the Range header (RFC 9110, section 14), so that browsers can seek in videos."""

import re
from dataclasses import dataclass

_ONE_RANGE = re.compile(r"bytes=[ \t]*(\d{0,18})-(\d{0,18})[ \t]*")


class RangeOutside(Exception):
    """The range begins behind the end of the content."""

    code = "range_not_satisfiable"


@dataclass(frozen=True, slots=True)
class ByteRange:
    """Bytes from `start` to before `end`."""

    start: int
    end: int

    def content_range(self, size: int) -> str:
        """Return the value of the Content-Range header."""
        return f"bytes {self.start}-{self.end - 1}/{size}"


def parse_range(header: str | None, size: int) -> ByteRange | None:
    """Return the requested range, or None if the whole content is to be sent.

    A malformed header, or one with several ranges, is ignored, as the standard allows.

    Raises:
        RangeOutside: no byte of the range is in the content.
    """
    match = _ONE_RANGE.fullmatch(header) if header else None
    if match is None or match.groups() == ("", ""):
        return None
    first, last = match.groups()
    if not first:
        length = min(int(last), size)
        if length == 0:
            raise RangeOutside
        return ByteRange(size - length, size)
    start = int(first)
    end = size if not last else min(int(last) + 1, size)
    if last and int(last) < start:
        return None
    if start >= size:
        raise RangeOutside
    return ByteRange(start, end)
