"""The OpenAPI document: FastAPI provides the paths, the contracts provide the bodies.

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


def responses_of(title: str, answers: Mapping[int, str]) -> dict[int | str, dict[str, Any]]:
    """Return the `responses` of a route: its contract, and a problem for every other status."""
    content = {"application/json": {"schema": reference(title)}}
    return describe(answers, content=content)


def describe(answers: Mapping[int, str], **more: Any) -> dict[int | str, dict[str, Any]]:
    """Return the `responses` of a route by their descriptions; problems are added."""
    return {
        **{status: {"description": text, **more} for status, text in answers.items()},
        "default": {
            "description": "What went wrong.",
            "content": {MEDIA_TYPE: {"schema": reference("Problem")}},
        },
    }


def body_of(title: str, *, required: bool) -> dict[str, Any]:
    """Return the part of an operation whose JSON body is this contract."""
    content = {"application/json": {"schema": reference(title)}}
    return {"requestBody": {"required": required, "content": content}}


def parameters_of(title: str) -> dict[str, Any]:
    """Return the part of an operation whose query is this contract."""
    contract = schema(title)
    required = contract.get("required", ())
    return {
        "parameters": [
            {
                "name": name,
                "in": "query",
                "required": name in required and "default" not in property_schema,
                "description": property_schema.get("description", name),
                "schema": _with_component_references(property_schema, contract["$id"]),
            }
            for name, property_schema in contract["properties"].items()
        ]
    }


def reference(title: str) -> dict[str, str]:
    """Return the reference to a contract among the components."""
    return {"$ref": _COMPONENTS + title}


def install(app: FastAPI) -> None:
    """Make the application serve the document, which is built at the first request for it."""

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            document = get_openapi(
                title=app.title, version=app.version, description=app.description, routes=app.routes
            )
            components: dict[str, Any] = {}
            for title in sorted(_component_titles(document)):
                _add_component(title, components)
            document.setdefault("components", {}).setdefault("schemas", {}).update(components)
            app.openapi_schema = document
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]  # FastAPI documents it as the way to do this


def _add_component(title: str, components: dict[str, Any]) -> None:
    """Add a contract, and all that it refers to."""
    if title in components:
        return
    contract = schema(title)
    # Entered before its references are followed, because they may lead back here.
    components[title] = component = {
        # Its place in the document identifies it here.
        name: value
        for name, value in _with_component_references(contract, contract["$id"]).items()
        if name not in {"$id", "$schema"}
    }
    for referenced_title in sorted(_component_titles(component)):
        _add_component(referenced_title, components)


def _with_component_references(node: Any, base: str) -> Any:
    if isinstance(node, list):
        return [_with_component_references(child, base) for child in node]
    if not isinstance(node, Mapping):
        return node
    result = {name: _with_component_references(value, base) for name, value in node.items()}
    if isinstance(node.get("$ref"), str):
        target, _ = resolve_ref(base, node["$ref"])
        result["$ref"] = _COMPONENTS + target["title"]
    return result


def _component_titles(node: Any) -> set[str]:
    """Return the titles of the components that a part of the document refers to."""
    if isinstance(node, list):
        return set().union(*map(_component_titles, node))
    if not isinstance(node, Mapping):
        return set()
    titles = set().union(*map(_component_titles, node.values()))
    target = node.get("$ref")
    if isinstance(target, str) and target.startswith(_COMPONENTS):
        titles.add(target.removeprefix(_COMPONENTS))
    return titles
