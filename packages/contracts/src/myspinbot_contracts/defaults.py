"""Fills in the defaults that schemas name. Used at boundaries where a document may leave out what has a default:
settings and parameters of capabilities. What is stored and passed on is always complete.
"""

from collections.abc import Mapping
from copy import deepcopy
from functools import cache
from typing import Any
from urllib.parse import urldefrag, urljoin

from .catalog import schema


def with_defaults(title: str, document: Mapping[str, Any]) -> dict[str, Any]:
    """A copy of a document in which every absent property that has a default has it, at any depth.

    Only defaults are filled in; nothing is checked. Raises `LookupError` if there is no such type.
    """
    root = _schema(title)
    filled = _filled(root, root, dict(document))
    return filled if isinstance(filled, dict) else dict(document)


def _filled(node: Any, root: dict[str, Any], value: Any) -> Any:
    """A copy of `value` filled in by the schema `node`, which lies in the file `root`."""
    if not isinstance(node, dict):
        return deepcopy(value)
    if "$ref" in node:
        return _filled(*_target(node["$ref"], root), value)
    branches = node.get("oneOf") or node.get("anyOf")
    if branches:
        branch = next((branch for branch in branches if _fits(branch, root, value)), None)
        return deepcopy(value) if branch is None else _filled(branch, root, value)
    if isinstance(value, list):
        return [_filled(node.get("items"), root, item) for item in value]
    if not isinstance(value, Mapping):
        return deepcopy(value)
    properties: dict[str, Any] = node.get("properties", {})
    filled = {
        name: _filled(properties.get(name, node.get("additionalProperties")), root, item)
        for name, item in value.items()
    }
    for name, member in properties.items():
        if name not in filled and isinstance(member, dict) and "default" in member:
            filled[name] = _filled(member, root, member["default"])
    return filled


def _fits(branch: Any, root: dict[str, Any], value: Any) -> bool:
    """Whether a branch of a union is the one for a value: by its constants for objects, by the type for others."""
    while isinstance(branch, dict) and "$ref" in branch:
        branch, root = _target(branch["$ref"], root)
    if not isinstance(branch, dict):
        return False
    if not isinstance(value, Mapping):
        return branch.get("type") == "array" and isinstance(value, list)
    constants = {
        name: member["const"]
        for name, member in branch.get("properties", {}).items()
        if isinstance(member, dict) and "const" in member
    }
    return branch.get("type") == "object" and all(
        value.get(name) == constant for name, constant in constants.items() if name in branch.get("required", ())
    )


def _target(ref: str, root: dict[str, Any]) -> tuple[Any, dict[str, Any]]:
    """The schema that a reference means, and the file it lies in."""
    location, fragment = urldefrag(urljoin(root["$id"], ref))
    target = root if location == root["$id"] else _schema(location)
    node: Any = target
    for token in fragment.split("/")[1:]:
        node = node[token.replace("~1", "/").replace("~0", "~")]
    return node, target


@cache
def _schema(title_or_id: str) -> dict[str, Any]:
    return schema(title_or_id)
