"""Errors between a client and the API."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from pydantic import BaseModel

from myspinbot.errors import EXIT_UNREACHABLE, CommandError
from myspinbot_contracts import ErrorInfo, Problem, validation_errors

M = TypeVar("M", bound=BaseModel)


class ApiProblem(CommandError):
    """The API refused the request.

    Attributes:
        problem: the problem document, with a JSON pointer for each error.
    """

    def __init__(self, problem: Problem) -> None:
        """Keep the problem document."""
        super().__init__(problem.code, problem.title, problem.detail)
        self.problem = problem


class InvalidDocument(CommandError):
    """A document breaks its contract and was not sent.

    Attributes:
        errors: all errors, each with a JSON pointer into the document.
    """

    def __init__(self, message: str, errors: Sequence[ErrorInfo]) -> None:
        """Keep all errors."""
        super().__init__("invalid_document", message, "Correct it and try again.")
        self.errors = errors


def compose(contract: type[M], document: Mapping[str, Any]) -> M:
    """Return a document as the model of its contract, ready to be sent.

    Raises:
        InvalidDocument: the document breaks its contract.
    """
    require_valid(contract.__name__, dict(document))
    return contract.model_validate(document)


def require_valid(title: str, value: Any, pointer: str = "") -> None:
    """Check a document before it is sent, or the part of it at `pointer`.

    Raises:
        InvalidDocument: the value breaks the contract `title`.
    """
    errors = validation_errors(title, value)
    if errors:
        raise InvalidDocument(
            "The request is not valid, and was not sent.",
            [error.to_error_info(pointer) for error in errors],
        )


class ApiUnreachable(CommandError):
    """The API did not answer, or another program did."""

    exit_code = EXIT_UNREACHABLE


def unreachable(url: str, reason: str) -> ApiUnreachable:
    """Return the error for an API that does not answer at `url`."""
    return ApiUnreachable(
        "api_unreachable",
        f"The API does not answer at {url}: {reason}.",
        "Start it with 'myspinbot up', or name another address with --api or MYSPINBOT_API_URL.",
    )


def unusable_proxy(url: str) -> ApiUnreachable:
    """Return the error for a bad proxy; its URL may contain a password and is not shown."""
    return ApiUnreachable(
        "unusable_proxy",
        f"The API at {url} cannot be reached: the environment names a proxy that cannot be used.",
        "Correct or unset HTTP_PROXY, HTTPS_PROXY and ALL_PROXY, or name the host in NO_PROXY."
        " For a SOCKS proxy: pip install 'httpx[socks]' python-socks",
    )


def not_the_api(url: str, reason: str) -> ApiUnreachable:
    """Return the error for a response that is not from the API of MySpinBot."""
    return ApiUnreachable(
        "not_the_api",
        f"The server at {url} is not the API of MySpinBot: {reason}.",
        "Check the address in --api or MYSPINBOT_API_URL, and that client and API have the same"
        " version.",
    )
