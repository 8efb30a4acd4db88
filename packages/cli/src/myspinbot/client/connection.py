"""How the API is spoken to over HTTP: one exchange, its errors, its answer as a model.

Used by `myspinbot.client.api_client`, which knows the paths.
"""

import ipaddress
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, TypeVar
from urllib.parse import SplitResult, urlsplit
from uuid import uuid4

import httpx
from pydantic import BaseModel, ValidationError

from myspinbot.client.api_errors import (
    ApiProblem,
    ApiUnreachable,
    not_the_api,
    unreachable,
    unusable_proxy,
)
from myspinbot_contracts import Problem

M = TypeVar("M", bound=BaseModel)

_TIMEOUT = httpx.Timeout(30.0, connect=5.0)
_ANSWER_LOST = (httpx.ReadError, httpx.ReadTimeout, httpx.RemoteProtocolError)
_ATTEMPTS = 3
_PROBLEM_TYPE = "application/problem+json"


def is_loopback(url: str) -> bool:
    """Whether `url` leads to this machine, where no proxy of the environment may stand between."""
    try:
        host = split_address(url).hostname or ""
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except (ApiUnreachable, ValueError):
        return False


def split_address(url: str) -> SplitResult:
    """Take the address of an API apart.

    Raises:
        ApiUnreachable: nothing can be at such an address.
    """
    try:
        parts = urlsplit(url)
        # The port is checked when it is read, and the host when it is looked up.
        _ = parts.port
        (parts.hostname or "").encode("idna")
    except ValueError as error:
        raise unreachable(url, "that is no address of a server") from error
    return parts


class Connection:
    """A pool of connections to one API."""

    def __init__(self, url: str) -> None:
        """Connects to nothing yet.

        Raises:
            ApiUnreachable: `url` is no address, or the proxy of the environment cannot be used.
        """
        split_address(url)
        self.url = url.rstrip("/")
        try:
            self._client = httpx.Client(timeout=_TIMEOUT, trust_env=not is_loopback(url))
        except (ImportError, ValueError, httpx.InvalidURL) as error:
            raise unusable_proxy(url) from error

    def close(self) -> None:
        """Close all connections."""
        self._client.close()

    def get(self, contract: type[M], path: str, query: Mapping[str, str | int] | None = None) -> M:
        """Return the document at `path`.

        Raises:
            ApiProblem: the API refused.
            ApiUnreachable: the API did not answer, or something else did.
        """
        with self._translated():
            response = self._client.get(f"{self.url}{path}", params=query)
        return self._read(contract, response)

    def post(self, contract: type[M], path: str, body: BaseModel, *, once: bool = False) -> M:
        """Send a document and return the answer. Raises as `get` does.

        Args:
            contract: type of the answer.
            path: where to.
            body: the document.
            once: send it again if the answer is lost, with a key by which the API knows it again.
        """
        headers = {"content-type": "application/json"}
        if once:
            headers["idempotency-key"] = str(uuid4())
        with self._translated():
            response = self._post(path, body.model_dump_json(), headers, _ATTEMPTS if once else 1)
        return self._read(contract, response)

    def _post(
        self, path: str, content: str, headers: Mapping[str, str], attempts: int
    ) -> httpx.Response:
        try:
            return self._client.post(f"{self.url}{path}", content=content, headers=headers)
        except _ANSWER_LOST:
            if attempts == 1:
                raise
            return self._post(path, content, headers, attempts - 1)

    def send_file(self, contract: type[M], path: str, **parts: Any) -> M:
        """Send what httpx takes as the parts of a form and return the answer. Raises as `get`."""
        with self._translated():
            response = self._client.post(f"{self.url}{path}", **parts)
        return self._read(contract, response)

    @contextmanager
    def stream(self, url: str) -> Iterator[httpx.Response]:
        """Open a download. `url` may be absolute, or a path of the API. Raises as `get` does."""
        target = f"{self.url}{url}" if url.startswith("/") else url
        with self._translated(), self._client.stream("GET", target) as response:
            if response.is_error:
                response.read()
                self._refuse(response)
            yield response

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except httpx.InvalidURL as error:
            raise unreachable(self.url, "that is no address of a server") from error
        except httpx.UnsupportedProtocol as error:
            raise unreachable(self.url, "it must begin with http:// or https://") from error
        except httpx.DecodingError as error:
            raise not_the_api(self.url, "its answer cannot be decoded") from error
        except httpx.RequestError as error:
            raise unreachable(self.url, str(error) or type(error).__name__) from error

    def _read(self, contract: type[M], response: httpx.Response) -> M:
        # A health report comes with 503 when something is wrong, and says what.
        if response.is_error and _media_type(response) == _PROBLEM_TYPE:
            self._refuse(response)
        try:
            return contract.model_validate_json(response.content)
        except ValidationError as error:
            if response.is_error:
                raise not_the_api(self.url, f"it answers {response.status_code}") from error
            found = f"its {contract.__name__} has {error.error_count()} faults"
            raise not_the_api(self.url, found) from error

    def _refuse(self, response: httpx.Response) -> None:
        try:
            problem = Problem.model_validate_json(response.content)
        except ValidationError as error:
            raise not_the_api(self.url, f"it answers {response.status_code}") from error
        raise ApiProblem(problem)


def _media_type(response: httpx.Response) -> str:
    content_type: str = response.headers.get("content-type", "")
    return content_type.partition(";")[0].strip().lower()
