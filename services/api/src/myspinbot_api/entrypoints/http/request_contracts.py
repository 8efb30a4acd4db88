"""Reads JSON bodies and queries, and checks them against their contracts before anything else."""

from collections.abc import Mapping
from typing import Any, TypeVar

from fastapi import Request
from pydantic import TypeAdapter
from pydantic_core import from_json

from myspinbot_api.domain.errors import (
    InvalidRequest,
    MalformedBody,
    PayloadTooLarge,
    UnsupportedMedia,
)
from myspinbot_contracts import (
    ErrorInfo,
    ValidationFailed,
    schema,
    validation_errors,
    with_defaults,
)

T = TypeVar("T")

MAX_JSON_BYTES = 1024 * 1024
"""Longest JSON body, in bytes. A workflow of 200 nodes fits ten times over."""


async def read_json(request: Request, contract: Any, *, may_be_empty: bool = False) -> Any:
    """Return the body as its contract's type.

    Raises:
        UnsupportedMedia: the body does not claim to be JSON.
        PayloadTooLarge: it is longer than `MAX_JSON_BYTES`.
        MalformedBody: it is not JSON.
        InvalidRequest: it does not match the contract; every fault has its pointer.
    """
    body = await _read(request)
    if not body and may_be_empty:
        body = b"{}"
    else:
        _check_content_type(request)
    try:
        document = from_json(body, allow_inf_nan=False)
    except ValueError as error:
        raise MalformedBody(f"The body is not JSON: {error}.") from error
    _raise_faults(validation_errors(contract, document), prefix="")
    return TypeAdapter(contract).validate_python(document)


def read_query(request: Request, contract: type[T]) -> T:
    """Return the query as its contract's type.

    Raises:
        InvalidRequest: it does not match the contract, or a parameter stands in it twice.
    """
    title = contract.__name__
    properties: Mapping[str, Any] = schema(title)["properties"]
    document: dict[str, Any] = {}
    for name, value in request.query_params.multi_items():
        if name in document:
            raise InvalidRequest([_repeated(name)])
        document[name] = _number(value) if _is_integer(properties.get(name)) else value
    complete = with_defaults(title, document)
    _raise_faults(validation_errors(title, complete), prefix="/query")
    return TypeAdapter(contract).validate_python(complete)


async def _read(request: Request) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_JSON_BYTES:
            raise PayloadTooLarge(f"A JSON body may have at most {MAX_JSON_BYTES} bytes.")
    return bytes(body)


def _check_content_type(request: Request) -> None:
    found = request.headers.get("content-type", "")
    if found.partition(";")[0].strip().lower() != "application/json":
        raise UnsupportedMedia("The body must be JSON and say so: Content-Type: application/json.")


def _raise_faults(faults: list[ValidationFailed], *, prefix: str) -> None:
    if faults:
        raise InvalidRequest([fault.to_error_info(prefix=prefix) for fault in faults])


def _is_integer(found: Mapping[str, Any] | None) -> bool:
    return found is not None and found.get("type") == "integer"


def _number(text: str) -> int | str:
    # What is no plain number stays text, and is refused as such by the contract.
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else text


def _repeated(name: str) -> ErrorInfo:
    return ErrorInfo(
        code="repeated_parameter",
        message=f"The parameter {name} stands in the query more than once."[:2000],
        expected="each parameter once",
        pointer=f"/query/{name}"[:1000],
    )
