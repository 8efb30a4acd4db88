"""Names requests, so that logs, answers and messages of one request can be found together.

A W3C trace context that comes in is carried on with a span of our own; otherwise a trace begins.
"""

import re
import secrets

_TRACEPARENT = re.compile(
    r"00-(?P<trace>(?!0{32})[0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-(?P<flags>[0-9a-f]{2})"
)
_REQUEST_ID = re.compile(r"[A-Za-z0-9._-]{1,128}")


def carry_on(traceparent: str | None) -> str:
    """Return the trace context of a request that came with this header."""
    found = _TRACEPARENT.fullmatch(traceparent or "")
    trace, flags = (found["trace"], found["flags"]) if found else (secrets.token_hex(16), "01")
    return f"00-{trace}-{secrets.token_hex(8)}-{flags}"


def request_id(header: str | None, otherwise: str) -> str:
    """Return the name that the client gives the request, if it is fit for logs."""
    return header if header and _REQUEST_ID.fullmatch(header) else otherwise
