"""Fills in the defaults that schemas name, where a document may leave out what has a default.

Used at boundaries: settings and parameters of capabilities. What is stored and passed on is always
complete.
"""

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from myspinbot_contracts.documents.catalog import resolve_ref, schema


def with_defaults(title_or_id: str, document: Mapping[str, Any]) -> dict[str, Any]:
    """Return a copy of a document with every default filled in that is absent, at any depth.

    Nothing is checked: a document that is not valid stays so.

    Raises:
        LookupError: there is no such type.
    """
    root = schema(title_or_id)
    filled: dict[str, Any] = _filled(root, root["$id"], dict(document))
    return filled


def _filled(node: Any, base: str, value: Any) -> Any:
    """Return a copy of `value`, filled in by the schema `node`, which lies in the file `base`."""
    node, base = _resolved(node, base)
    for branch in node.get("oneOf") or node.get("anyOf") or ():
        if _fits(branch, base, value):
            return _filled(branch, base, value)
    if isinstance(value, list):
        return [_filled(node.get("items"), base, item) for item in value]
    if not isinstance(value, Mapping):
        return deepcopy(value)
    properties: dict[str, Any] = node.get("properties", {})
    further = node.get("additionalProperties")
    filled = {
        name: _filled(properties.get(name, further), base, item) for name, item in value.items()
    }
    for name, member in properties.items():
        if name not in filled and isinstance(member, dict) and "default" in member:
            filled[name] = _filled(member, base, member["default"])
    return filled


def _fits(branch: Any, base: str, value: Any) -> bool:
    """Return whether a branch of a union is meant.

    For an object its constants say so, else the type.
    """
    branch, base = _resolved(branch, base)
    if isinstance(value, list):
        return bool(branch.get("type") == "array")
    if not isinstance(value, Mapping) or branch.get("type") != "object":
        return False
    members: dict[str, Any] = branch.get("properties", {})
    return all(
        value.get(name) == members[name]["const"]
        for name in branch.get("required", ())
        if isinstance(members.get(name), dict) and "const" in members[name]
    )


def _resolved(node: Any, base: str) -> tuple[dict[str, Any], str]:
    """Follow references; a schema that is no object (`true`, or none at all) says nothing."""
    while isinstance(node, dict) and "$ref" in node:
        node, base = resolve_ref(base, node["$ref"])
    return (node if isinstance(node, dict) else {}), base
