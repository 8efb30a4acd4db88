"""The OpenAPI document: FastAPI knows the paths, the contracts know the bodies.

Components are the contract schemas themselves, with references between files turned into
references between components.
"""

from collections.abc import Mapping
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from myspinbot_api.entrypoints.http.problems import MEDIA_TYPE
from myspinbot_contracts import resolve_ref, schema

_COMPONENTS = "#/components/schemas/"


def answers(
    status: int, title: str | None, description: str, **more: str
) -> dict[int | str, dict[str, Any]]:
    """Return the `responses` of a route: one contract, and problems for all else."""
    found: dict[int | str, dict[str, Any]] = {
        status: {"description": description},
        "default": {
            "description": "What went wrong.",
            "content": {MEDIA_TYPE: {"schema": reference("Problem")}},
        },
    }
    if title is not None:
        found[status]["content"] = {"application/json": {"schema": reference(title)}}
    for other, words in more.items():
        found[int(other.removeprefix("also_"))] = {**found[status], "description": words}
    return found


def takes(title: str, *, required: bool = True) -> dict[str, Any]:
    """Return the `openapi_extra` of a route whose JSON body is this contract."""
    content = {"application/json": {"schema": reference(title)}}
    return {"requestBody": {"required": required, "content": content}}


def asks(title: str) -> dict[str, Any]:
    """Return the `openapi_extra` of a route whose query is this contract."""
    found = schema(title)
    required = found.get("required", ())
    return {
        "parameters": [
            {
                "name": name,
                "in": "query",
                "required": name in required and "default" not in inner,
                "description": inner.get("description", name),
                "schema": _rewritten(inner, found["$id"]),
            }
            for name, inner in found["properties"].items()
        ]
    }


def reference(title: str) -> dict[str, str]:
    """Return the reference to a contract among the components."""
    return {"$ref": _COMPONENTS + title}


def install(app: FastAPI) -> None:
    """Let the application give out the document; it is made when it is first asked for."""

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            document = get_openapi(
                title=app.title, version=app.version, description=app.description, routes=app.routes
            )
            components: dict[str, Any] = {}
            for title in sorted(_referenced(document)):
                _add(title, components)
            document.setdefault("components", {}).setdefault("schemas", {}).update(components)
            app.openapi_schema = document
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]  # FastAPI documents it as the way to do this


def _add(title: str, components: dict[str, Any]) -> None:
    if title in components:
        return
    found = schema(title)
    components[title] = {}
    rewritten = _rewritten(found, found["$id"])
    # Its place in the document identifies it here.
    components[title] = {
        name: value for name, value in rewritten.items() if name not in {"$id", "$schema"}
    }
    for other in sorted(_referenced(components[title])):
        _add(other, components)


def _rewritten(node: Any, base: str) -> Any:
    if isinstance(node, list):
        return [_rewritten(item, base) for item in node]
    if not isinstance(node, Mapping):
        return node
    result = {name: _rewritten(value, base) for name, value in node.items()}
    if isinstance(node.get("$ref"), str):
        target, _ = resolve_ref(base, node["$ref"])
        result["$ref"] = _COMPONENTS + target["title"]
    return result


def _referenced(node: Any) -> set[str]:
    if isinstance(node, list):
        return set().union(*map(_referenced, node))
    if not isinstance(node, Mapping):
        return set()
    found = set().union(*map(_referenced, node.values()))
    target = node.get("$ref")
    if isinstance(target, str) and target.startswith(_COMPONENTS):
        found.add(target.removeprefix(_COMPONENTS))
    return found
