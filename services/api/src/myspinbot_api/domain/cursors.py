"""Positions in lists, which clients pass from page to page: opaque, and checked on return."""

import base64
import json

from myspinbot_api.domain.errors import InvalidRequest
from myspinbot_contracts import ErrorInfo, is_valid

_INVALID_CURSOR = ErrorInfo(
    code="invalid_cursor",
    message="This is not a cursor of this list.",
    expected="the next_cursor of a page of the same list, unchanged",
    hint="Omit the cursor to start with the first page.",
    pointer="/query/cursor",
)


def after_time(timestamp: str, identity: str) -> str:
    """Return the position behind the entry of this time and identity."""
    return _encode([timestamp, identity])


def after_number(number: int) -> str:
    """Return the position behind the entry of this number."""
    return _encode(number)


def read_time(cursor: str) -> tuple[str, str]:
    """Return the time and identity of a position.

    Raises:
        InvalidRequest: the cursor was not made by `after_time`.
    """
    value = _decode(cursor)
    if (
        isinstance(value, list)
        and len(value) == 2
        and is_valid("Timestamp", value[0])
        and is_valid("Uuid", value[1])
    ):
        return value[0], value[1]
    raise InvalidRequest([_INVALID_CURSOR])


def read_number(cursor: str) -> int:
    """Return the number of a position.

    Raises:
        InvalidRequest: the cursor was not made by `after_number`.
    """
    value = _decode(cursor)
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**63:
        return value
    raise InvalidRequest([_INVALID_CURSOR])


def _encode(value: object) -> str:
    document = json.dumps(value, separators=(",", ":")).encode()
    return base64.urlsafe_b64encode(document).rstrip(b"=").decode()


def _decode(cursor: str) -> object:
    try:
        value: object = json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    except (ValueError, RecursionError) as error:
        raise InvalidRequest([_INVALID_CURSOR]) from error
    return value
