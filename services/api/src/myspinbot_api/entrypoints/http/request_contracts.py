"""Reads JSON bodies and queries, and validates them before anything else. Used by the router."""

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
    """Return the body as the type of its contract.

    Raises:
        UnsupportedMedia: the content type is not JSON.
        PayloadTooLarge: the body is longer than `MAX_JSON_BYTES`.
        MalformedBody: the body is not JSON.
        InvalidRequest: the body does not match the contract; every error has its pointer.
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
    _raise_errors(validation_errors(contract, document), prefix="")
    return TypeAdapter(contract).validate_python(document)


def read_query(request: Request, contract: type[T]) -> T:
    """Return the query as the type of its contract.

    Raises:
        InvalidRequest: the query does not match the contract, or repeats a parameter.
    """
    title = contract.__name__
    properties: Mapping[str, Any] = schema(title)["properties"]
    document: dict[str, Any] = {}
    for name, value in request.query_params.multi_items():
        if name in document:
            raise InvalidRequest([_repeated_parameter(name)])
        document[name] = _number(value) if _is_integer(properties.get(name)) else value
    complete = with_defaults(title, document)
    _raise_errors(validation_errors(title, complete), prefix="/query")
    return TypeAdapter(contract).validate_python(complete)


async def _read(request: Request) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_JSON_BYTES:
            raise PayloadTooLarge(f"A JSON body may have at most {MAX_JSON_BYTES} bytes.")
    return bytes(body)


def _check_content_type(request: Request) -> None:
    content_type = request.headers.get("content-type", "")
    if content_type.partition(";")[0].strip().lower() != "application/json":
        raise UnsupportedMedia(
            "The body must be JSON, with the header Content-Type: application/json."
        )


def _raise_errors(errors: list[ValidationFailed], *, prefix: str) -> None:
    if errors:
        raise InvalidRequest([error.to_error_info(prefix=prefix) for error in errors])


def _is_integer(property_schema: Mapping[str, Any] | None) -> bool:
    return property_schema is not None and property_schema.get("type") == "integer"


def _number(text: str) -> int | str:
    # Any other value stays a string, and the contract refuses it as one.
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else text


def _repeated_parameter(name: str) -> ErrorInfo:
    return ErrorInfo(
        code="repeated_parameter",
        message=f"The query has the parameter {name} more than once."[:2000],
        expected="each parameter once",
        pointer=f"/query/{name}"[:1000],
    )
