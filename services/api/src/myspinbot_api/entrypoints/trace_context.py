"""Identifies requests, so that logs, responses and messages of a request can be found together.

An incoming W3C trace context is continued with a new span; otherwise a new trace begins.
"""

import re
import secrets

_TRACEPARENT = re.compile(
    r"00-(?P<trace>(?!0{32})[0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-(?P<flags>[0-9a-f]{2})"
)
_REQUEST_ID = re.compile(r"[A-Za-z0-9._-]{1,128}")


def continue_trace(traceparent: str | None) -> str:
    """Return the trace context of a request with this header."""
    match = _TRACEPARENT.fullmatch(traceparent or "")
    trace, flags = (match["trace"], match["flags"]) if match else (secrets.token_hex(16), "01")
    return f"00-{trace}-{secrets.token_hex(8)}-{flags}"


def request_id(header: str | None, otherwise: str) -> str:
    """Return the identity that the client gives the request, if it is safe for logs."""
    return header if header and _REQUEST_ID.fullmatch(header) else otherwise
