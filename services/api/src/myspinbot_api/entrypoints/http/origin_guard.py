"""Refuses requests of web pages from other origins. Wraps every route of the application.

The API has no users and no passwords: every program that reaches it may use it, and every web page
in a browser on this machine can reach it. Two checks refuse such pages:

* `Host` must name this installation. A page whose domain resolves to this machine (DNS rebinding)
  would otherwise count as a page of the API; its requests contain that domain. Loopback names and
  addresses, the address of the settings, and the hosts of the allowed origins are accepted. A
  service that listens on every address, as in a container, is reached by names that only its
  network knows, so it accepts every host. Publish such a port only behind a proxy with names.
* `Origin` of a request that changes something must be allowed or be that of the API. Browsers send
  a form of any page without asking; CORS only hides the response from that page. Programs other
  than browsers send no `Origin`.
"""

from collections.abc import Collection
from ipaddress import ip_address
from urllib.parse import urlsplit

import structlog
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from myspinbot_api.domain.errors import HostRefused, OriginRefused, RequestRefused
from myspinbot_api.entrypoints.http.problems import refusal_response

logger = structlog.get_logger(__name__)

_SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
_POLICY_VIOLATION = 1008


class OriginGuard:
    """Admits requests for this installation, from allowed origins."""

    def __init__(self, app: ASGIApp, host: str, allowed_origins: Collection[str]) -> None:
        """Wrap `app`, which listens on `host`."""
        self._app = app
        self._origins = frozenset(allowed_origins)
        self._any_host = _is_unspecified(host)
        self._hosts = {host.lower(), *(_name_in(urlsplit(each).netloc) for each in self._origins)}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on or refuse it."""
        refused = self._judge(scope) if scope["type"] in {"http", "websocket"} else None
        if refused is None:
            await self._app(scope, receive, send)
        elif scope["type"] == "http":
            await refusal_response(refused)(scope, receive, send)
        else:
            logger.info("websocket_refused", code=refused.code)
            await send({"type": "websocket.close", "code": _POLICY_VIOLATION})

    def _judge(self, scope: Scope) -> RequestRefused | None:
        headers = Headers(scope=scope)
        host = headers.get("host", "")
        name = _name_in(host)
        if not (self._any_host or name in self._hosts or _is_loopback(name)):
            return HostRefused(
                "The Host header does not name this installation. Use a loopback address, or set "
                "MYSPINBOT_API_HOST or MYSPINBOT_API_ALLOWED_ORIGINS."
            )
        origin = headers.get("origin")
        # The endpoint of WebSocket clients checks their origin.
        if origin is None or scope.get("method", "GET") in _SAFE_METHODS or origin in self._origins:
            return None
        if host and origin.partition("://")[2].lower() == host.lower():
            return None
        return OriginRefused(
            "A web page of another origin may not change anything here. If the page is yours, add "
            "its origin to MYSPINBOT_API_ALLOWED_ORIGINS."
        )


def _name_in(host: str) -> str:
    """Return the name or address in a Host header, without the port; empty if it is malformed."""
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return ""


def _is_loopback(name: str) -> bool:
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return ip_address(name).is_loopback
    except ValueError:
        return False


def _is_unspecified(host: str) -> bool:
    try:
        return ip_address(host).is_unspecified
    except ValueError:
        return False
