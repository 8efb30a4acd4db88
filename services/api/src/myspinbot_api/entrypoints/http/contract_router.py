"""Routes whose signature names their contracts, once. Used by every module of routes.

A parameter `body` or `query` and the returned type are contracts. They determine how a request
is read and checked, how the response is written, and how the OpenAPI document describes the route:

    @router.contract("GET", "/{job_id}/events", "Read the history", {200: "A page."})
    async def events(job_id: JobId, query: PageQuery) -> JobEventPage: ...
"""

import inspect
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel

from myspinbot_api.entrypoints.http.openapi import body_of, parameters_of, responses_of
from myspinbot_api.entrypoints.http.request_contracts import read_json, read_query
from myspinbot_api.entrypoints.http.responses import Reply
from myspinbot_contracts import is_valid

Handler = Callable[..., Awaitable[BaseModel | Reply[Any]]]
H = TypeVar("H", bound=Handler)


class ContractRouter(APIRouter):
    """A router of FastAPI that can add routes by their contracts."""

    def contract(
        self,
        method: str,
        path: str,
        summary: str,
        answers: Mapping[int, str],
        *,
        name: str | None = None,
        openapi_extra: Mapping[str, Any] | None = None,
    ) -> Callable[[H], H]:
        """Return a decorator that adds a handler as a route.

        Args:
            method: HTTP method.
            path: path below the router's prefix.
            summary: the route in a few words.
            answers: description of each status with which the returned contract is sent; the
                first one is the usual one.
            name: the start of the operation's id, if the handler has another name.
            openapi_extra: parts of the operation that no contract gives, such as a form.
        """

        def register(handler: H) -> H:
            hints = get_type_hints(handler, include_extras=True)
            self.add_api_route(
                path,
                _endpoint(handler, hints, default_status=next(iter(answers))),
                methods=[method],
                name=name or handler.__name__,
                status_code=next(iter(answers)),
                summary=summary,
                response_model=None,
                responses=responses_of(_returned_contract(hints).__name__, answers),
                openapi_extra=_operation(hints) | dict(openapi_extra or {}),
            )
            return handler

        return register


def _endpoint(
    handler: Handler, hints: Mapping[str, Any], default_status: int
) -> Callable[..., Awaitable[Response]]:
    """Return the function for FastAPI: it reads the contracts and writes the returned one."""
    parameters = inspect.signature(handler).parameters

    async def endpoint(request: Request, **arguments: Any) -> Response:
        if "query" in parameters:
            arguments["query"] = read_query(request, hints["query"])
        if "body" in parameters:
            arguments["body"] = await read_json(
                request, hints["body"], may_be_empty=_may_be_empty(hints["body"])
            )
        if "request" in parameters:
            arguments["request"] = request
        result = await handler(**arguments)
        reply = result if isinstance(result, Reply) else Reply(result)
        return reply.response(default_status)

    # FastAPI provides the arguments that the signature names: all but the contracts.
    provided = [
        parameter.replace(kind=inspect.Parameter.KEYWORD_ONLY, annotation=hints[name])
        for name, parameter in parameters.items()
        if name not in {"body", "query", "request"}
    ]
    request_parameter = inspect.Parameter(
        "request", inspect.Parameter.KEYWORD_ONLY, annotation=Request
    )
    endpoint.__signature__ = inspect.Signature([request_parameter, *provided])  # type: ignore[attr-defined]  # typeshed lacks it
    return endpoint


def _returned_contract(hints: Mapping[str, Any]) -> type[BaseModel]:
    returned = hints["return"]
    contract: type[BaseModel] = get_args(returned)[0] if get_origin(returned) is Reply else returned
    return contract


def _operation(hints: Mapping[str, Any]) -> dict[str, Any]:
    operation: dict[str, Any] = {}
    if "query" in hints:
        operation |= parameters_of(hints["query"].__name__)
    if "body" in hints:
        operation |= body_of(hints["body"].__name__, required=not _may_be_empty(hints["body"]))
    return operation


def _may_be_empty(contract: Any) -> bool:
    """Return whether a request may leave the body out: then it means an empty object."""
    return is_valid(contract, {})
