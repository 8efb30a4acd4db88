"""Compares schemas of two versions: equal properties can be copied. Used by `new_upcaster`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from myspinbot_codegen.schema.facts import assertions
from myspinbot_codegen.spec.canonical_walk import REFERENCE, rename_references, transform, within
from myspinbot_codegen.spec.json_values import same_json


def are_equal(old: Any, new: Any, schemas: Mapping[str, Any]) -> bool:
    """Return whether both schemas are written alike, apart from annotations.

    `schemas` has the referenced schemas by name. Recursive types are equal if nothing else
    distinguishes them.
    """
    pairs = [(old, new)]
    compared: set[tuple[str, str]] = set()
    while pairs:
        before, after = map(_normalize, pairs.pop())
        if not same_json(*(rename_references(schema, lambda _: "") for schema in (before, after))):
            return False
        for names in zip(_references(before), _references(after), strict=True):
            if names[0] != names[1] and names not in compared:
                compared.add(names)
                pairs.append((schemas[names[0]], schemas[names[1]]))
    return True


def _normalize(schema: Any) -> Any:
    """Return a schema without annotations, with sorted members and required names."""

    def change(part: dict[str, Any]) -> dict[str, Any]:
        result = {keyword: part[keyword] for keyword in assertions(part)}
        if "required" in result:
            result["required"] = sorted(set(result["required"]))
        return result

    return json.loads(json.dumps(transform(schema, change), sort_keys=True))


def _references(schema: Any) -> list[str]:
    """Return the names of referenced types, in the order of their keywords."""
    return [
        part["$ref"].removeprefix(REFERENCE)
        for part in within(schema)
        if isinstance(part, dict) and "$ref" in part
    ]
