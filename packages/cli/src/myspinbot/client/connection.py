"""HTTP requests to the API: responses as models, failures as our errors.

Used by `myspinbot.client.api_client`, which knows the paths.
"""

import ipaddress
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
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
_RESPONSE_LOST = (httpx.ReadError, httpx.ReadTimeout, httpx.RemoteProtocolError)
_ATTEMPTS = 3
_PROBLEM_TYPE = "application/problem+json"


def is_loopback(url: str) -> bool:
    """Return whether `url` leads to this machine: then no proxy of the environment is used."""
    try:
        host = split_address(url).hostname or ""
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except (ApiUnreachable, ValueError):
        return False


def split_address(url: str) -> SplitResult:
    """Split the address of an API into its parts.

    Raises:
        ApiUnreachable: the address is not valid.
    """
    try:
        parts = urlsplit(url)
        # urlsplit checks the port when it is read; the host is checked when it is resolved.
        _ = parts.port
        (parts.hostname or "").encode("idna")
    except ValueError as error:
        raise unreachable(url, "this is not the address of a server") from error
    return parts


class Connection:
    """A pool of connections to one API."""

    def __init__(self, url: str) -> None:
        """Prepare the pool without connecting.

        Raises:
            ApiUnreachable: `url` is not an address, or the proxy of the environment cannot be used.
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
            ApiUnreachable: the API did not answer, or another program did.
        """
        with self._translate_errors():
            response = self._client.get(f"{self.url}{path}", params=query)
        return self._read(contract, response)

    def post(self, contract: type[M], path: str, body: BaseModel, *, once: bool = False) -> M:
        """Send a document and return the response.

        Args:
            contract: type of the response.
            path: path of the request.
            body: the document.
            once: send it again if the response is lost, with an idempotency key.

        Raises:
            ApiProblem: the API refused.
            ApiUnreachable: the API did not answer, or another program did.
        """
        headers = {"content-type": "application/json"}
        if once:
            headers["idempotency-key"] = str(uuid4())
        with self._translate_errors():
            response = self._post(path, body.model_dump_json(), headers, _ATTEMPTS if once else 1)
        return self._read(contract, response)

    def _post(
        self, path: str, content: str, headers: Mapping[str, str], attempts: int
    ) -> httpx.Response:
        for _ in range(attempts - 1):
            with suppress(*_RESPONSE_LOST):
                return self._client.post(f"{self.url}{path}", content=content, headers=headers)
        return self._client.post(f"{self.url}{path}", content=content, headers=headers)

    def send_file(self, contract: type[M], path: str, **parts: Any) -> M:
        """Send a form, whose `parts` are arguments of httpx, and return the response.

        Raises:
            ApiProblem: the API refused.
            ApiUnreachable: the API did not answer, or another program did.
        """
        with self._translate_errors():
            response = self._client.post(f"{self.url}{path}", **parts)
        return self._read(contract, response)

    @contextmanager
    def stream(self, url: str) -> Iterator[httpx.Response]:
        """Open a download. `url` is absolute, or a path of the API.

        Raises:
            ApiProblem: the API refused.
            ApiUnreachable: the API did not answer, or another program did.
        """
        target = f"{self.url}{url}" if url.startswith("/") else url
        with self._translate_errors(), self._client.stream("GET", target) as response:
            if response.is_error:
                response.read()
                self._refuse(response)
            yield response

    @contextmanager
    def _translate_errors(self) -> Iterator[None]:
        try:
            yield
        except httpx.InvalidURL as error:
            raise unreachable(self.url, "this is not the address of a server") from error
        except httpx.UnsupportedProtocol as error:
            raise unreachable(self.url, "it must begin with http:// or https://") from error
        except httpx.DecodingError as error:
            raise not_the_api(self.url, "its response cannot be decoded") from error
        except httpx.RequestError as error:
            raise unreachable(self.url, str(error) or type(error).__name__) from error

    def _read(self, contract: type[M], response: httpx.Response) -> M:
        # A health report with errors has the status 503 and is not a problem document.
        if response.is_error and _media_type(response) == _PROBLEM_TYPE:
            self._refuse(response)
        try:
            return contract.model_validate_json(response.content)
        except ValidationError as error:
            if response.is_error:
                raise not_the_api(self.url, f"it responds with {response.status_code}") from error
            reason = f"its {contract.__name__} has {error.error_count()} errors"
            raise not_the_api(self.url, reason) from error

    def _refuse(self, response: httpx.Response) -> None:
        try:
            problem = Problem.model_validate_json(response.content)
        except ValidationError as error:
            raise not_the_api(self.url, f"it responds with {response.status_code}") from error
        raise ApiProblem(problem)


def _media_type(response: httpx.Response) -> str:
    content_type: str = response.headers.get("content-type", "")
    return content_type.partition(";")[0].strip().lower()
