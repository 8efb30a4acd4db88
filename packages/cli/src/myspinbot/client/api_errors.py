"""What can go wrong between a client and the API."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from pydantic import BaseModel

from myspinbot.errors import EXIT_UNREACHABLE, CommandError
from myspinbot_contracts import ErrorInfo, Problem, validation_errors

M = TypeVar("M", bound=BaseModel)


class ApiProblem(CommandError):
    """The API understood the request and refused it.

    Attributes:
        problem: what it said, with each fault and the place of it.
    """

    def __init__(self, problem: Problem) -> None:
        """Carry the problem document."""
        super().__init__(problem.code, problem.title, problem.detail)
        self.problem = problem


class InvalidDocument(CommandError):
    """A document is not what its contract says; found before it was sent.

    Attributes:
        faults: each with its place in the document.
    """

    def __init__(self, message: str, faults: Sequence[ErrorInfo]) -> None:
        """Carry every fault."""
        super().__init__("invalid_document", message, "Correct it and try again.")
        self.faults = faults


def compose(contract: type[M], document: Mapping[str, Any]) -> M:
    """Make a document to be sent.

    Raises:
        InvalidDocument: it is not what its contract says.
    """
    require_valid(contract.__name__, dict(document))
    return contract.model_validate(document)


def require_valid(title: str, value: Any, pointer: str = "") -> None:
    """Check what shall be sent, or a part of it that stands at `pointer`.

    Raises:
        InvalidDocument: it is not what the contract `title` says.
    """
    faults = validation_errors(title, value)
    if faults:
        raise InvalidDocument(
            "The request is not valid, and was not sent.",
            [fault.to_error_info(pointer) for fault in faults],
        )


class ApiUnreachable(CommandError):
    """The API did not answer, or something else than the API did."""

    exit_code = EXIT_UNREACHABLE


def unreachable(url: str, reason: str) -> ApiUnreachable:
    """The error for an API that does not answer at `url`."""
    return ApiUnreachable(
        "api_unreachable",
        f"The API does not answer at {url}: {reason}.",
        "Start it with 'myspinbot up', or name another address with --api or MYSPINBOT_API_URL.",
    )


def unusable_proxy(url: str) -> ApiUnreachable:
    """The error for a proxy of the environment, which may hold a password and is not shown."""
    return ApiUnreachable(
        "unusable_proxy",
        f"The API at {url} cannot be asked: the environment names a proxy that cannot be used.",
        "Correct or unset HTTP_PROXY, HTTPS_PROXY and ALL_PROXY, or name the host in NO_PROXY."
        " For a SOCKS proxy: pip install 'httpx[socks]' python-socks",
    )


def not_the_api(url: str, found: str) -> ApiUnreachable:
    """The error for an answer that no API of MySpinBot gives."""
    return ApiUnreachable(
        "not_the_api",
        f"What answers at {url} is not the API of MySpinBot: {found}.",
        "Check the address that --api or MYSPINBOT_API_URL gives, and that both sides are of one"
        " version.",
    )
