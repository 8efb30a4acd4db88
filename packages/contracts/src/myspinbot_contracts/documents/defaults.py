"""Fills in the defaults of a schema where a document leaves properties out.

Used at boundaries: settings and parameters of capabilities. Documents that are stored or passed on
are always complete.
"""

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from myspinbot_contracts.documents.catalog import resolve_ref, schema


def with_defaults(title_or_id: str, document: Mapping[str, Any]) -> dict[str, Any]:
    """Return a copy of a document in which every absent default is filled in, at any depth.

    Nothing is checked: an invalid document stays invalid.

    Raises:
        LookupError: no type has this title or `$id`.
    """
    root = schema(title_or_id)
    filled: dict[str, Any] = _fill(root, root["$id"], dict(document))
    return filled


def _fill(node: Any, base: str, value: Any) -> Any:
    """Return a copy of `value` with the defaults of the schema `node` of the file `base`."""
    node, base = _resolve(node, base)
    for branch in node.get("oneOf") or node.get("anyOf") or ():
        if _fits(branch, base, value):
            return _fill(branch, base, value)
    if isinstance(value, list):
        return [_fill(node.get("items"), base, element) for element in value]
    if not isinstance(value, Mapping):
        return deepcopy(value)
    properties: dict[str, Any] = node.get("properties", {})
    additional = node.get("additionalProperties")
    filled = {
        name: _fill(properties.get(name, additional), base, member)
        for name, member in value.items()
    }
    for name, schema_ in properties.items():
        if name not in filled and isinstance(schema_, dict) and "default" in schema_:
            filled[name] = _fill(schema_, base, schema_["default"])
    return filled


def _fits(branch: Any, base: str, value: Any) -> bool:
    """Return whether a value belongs to a branch of a union.

    The constants of its properties decide for an object, the type for other values.
    """
    branch, base = _resolve(branch, base)
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


def _resolve(node: Any, base: str) -> tuple[dict[str, Any], str]:
    """Follow references; a schema that is not an object (`true`, or absent) has no keywords."""
    while isinstance(node, dict) and "$ref" in node:
        node, base = resolve_ref(base, node["$ref"])
    return (node if isinstance(node, dict) else {}), base
