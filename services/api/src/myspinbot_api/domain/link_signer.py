"""Signs download links and checks them. A link works without credentials until it expires.

The signature is HMAC-SHA-256 over the artifact and the time of expiry, so neither can be changed.
"""

import base64
import hashlib
import hmac
import time
from collections.abc import Callable
from urllib.parse import urlencode

from myspinbot_api.domain.errors import LinkRefused

_PURPOSE = "myspinbot:artifact-content:v1"
"""Part of what is signed, so that signatures for other purposes are not valid here."""


class LinkSigner:
    """Makes and checks the query of a download link."""

    def __init__(
        self, secret: str, ttl_seconds: int, clock: Callable[[], float] = time.time
    ) -> None:
        """Sign with this secret; a link is valid for `ttl_seconds`."""
        self._secret = secret.encode()
        self._ttl_seconds = ttl_seconds
        self._clock = clock

    def query(self, artifact_id: str) -> tuple[str, int]:
        """Return the query of a new link, and its expiry in seconds since 1970."""
        expires = int(self._clock()) + self._ttl_seconds
        signature = self._signature(artifact_id, str(expires))
        return urlencode({"expires": expires, "signature": signature}), expires

    def check(self, artifact_id: str, expires: str, signature: str) -> None:
        """Check a link.

        Raises:
            LinkRefused: the signature is not genuine, or the link has expired.
        """
        genuine = self._signature(artifact_id, expires)
        if not hmac.compare_digest(genuine.encode(), signature.encode()):
            raise LinkRefused(
                "The signature does not match this link. "
                "GET /api/v1/artifacts/{artifact_id} returns a valid link."
            )
        # The signature is genuine, so `expires` is a number.
        if int(expires) <= self._clock():
            raise LinkRefused(
                "The link has expired. GET /api/v1/artifacts/{artifact_id} returns a new one."
            )

    def _signature(self, artifact_id: str, expires: str) -> str:
        signed = f"{_PURPOSE}\n{artifact_id}\n{expires}"
        digest = hmac.new(self._secret, signed.encode(), hashlib.sha256).digest()
        return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
