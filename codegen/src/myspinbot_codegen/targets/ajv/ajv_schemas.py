"""Rewrites canonical schemas into the form that the compiler of `compile.mjs` supports exactly.

Used by the target. Annotations are left out. Keywords that AJV checks wrongly get another form,
which `keywords.mjs` and `applicators.mjs` support.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from myspinbot_codegen.schema.canonicalizer import Canonical
from myspinbot_codegen.schema.facts import is_exact_union, stated_kinds
from myspinbot_codegen.targets.ajv.evaluation_plans import UNEVALUATED_KINDS, Planner
from myspinbot_codegen.targets.ajv.unions import Schemas, find_tag

# AJV ignores members of this name wherever a schema has free keys.
_PROTO = "__proto__"
_HAS_PROTO = {"type": "object", "required": [_PROTO]}


@dataclass
class SchemaLowering:
    """Rewrites the schema of one definition.

    `guards` are the ids of its parts that types do not express fully. Branches that are checked
    more than once become definitions of their own, in `hoisted`.
    """

    name: str
    schemas: Schemas
    canonical: Canonical
    guards: frozenset[int]
    hoisted: dict[str, Any] = field(default_factory=dict)
    _names: dict[int, str] = field(default_factory=dict)

    def lower(self, schema: Any) -> Any:
        """Return a schema in the form that the compiler takes."""
        if id(schema) in self._names:
            return {"$ref": f"#/$defs/{self._names[id(schema)]}"}
        lowered = self._rewrite(schema)
        return {"guarded": lowered} if id(schema) in self.guards else lowered

    def _rewrite(self, schema: Any) -> Any:
        if isinstance(schema, bool):
            return schema
        # First, since plans decide which of the branches below are checked twice.
        plans = {
            f"unevaluated{kind}": Planner(self.schemas, self._condition).plan(schema, kind)
            for kind in UNEVALUATED_KINDS
            if f"unevaluated{kind}" in schema
        }
        result: dict[str, Any] = {}
        also: list[Any] = []
        for keyword, value in schema.items():
            match keyword:
                case (
                    "$ref" | "type" | "const" | "enum" | "pattern" | "format"
                    | "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum"
                    | "minLength" | "maxLength" | "minItems" | "maxItems" | "uniqueItems"
                    | "minProperties" | "maxProperties" | "required"
                ):  # fmt: skip
                    result[keyword] = value
                case "multipleOf":
                    # The reference divides by a fraction, and takes the remainder of an integer.
                    result[keyword] = {"by": value, "exact": isinstance(value, int)}
                case "not" | "items" | "propertyNames":
                    result[keyword] = self.lower(value)
                case "allOf":
                    also += map(self.lower, value)
                case "prefixItems":
                    result[keyword] = list(map(self.lower, value))
                case "anyOf" | "oneOf" if len(value) == 1:
                    also.append(self.lower(value[0]))
                case "anyOf" | "oneOf":
                    result[keyword] = self._union(value)
                case "if":
                    result |= self._conditional(schema)
                case "properties" | "patternProperties":
                    result[keyword] = self._map(value)
                    if _PROTO in value:
                        pattern = f"^{_PROTO}$" if keyword == "properties" else f"(?:{_PROTO})"
                        member = result[keyword].pop(_PROTO)
                        also.append({"patternProperties": {pattern: member}})
                case "additionalProperties":
                    result[keyword] = {
                        "schema": self.lower(value),
                        "names": list(schema.get("properties", {})),
                        "patterns": list(schema.get("patternProperties", {})),
                    }
                case "dependentRequired" | "dependentSchemas":
                    schemas = keyword == "dependentSchemas"
                    result[keyword] = self._map(value) if schemas else dict(value)
                    if _PROTO in value:
                        then = result[keyword].pop(_PROTO)
                        then = then if schemas else {"required": then}
                        also.append({"if": _HAS_PROTO, "then": then})
                case "contains":
                    self._contains(schema, result, also)
                case "unevaluatedProperties" | "unevaluatedItems":
                    result[keyword] = {"schema": self.lower(value), "plan": plans[keyword]}
        return {**result, "allOf": also} if also else result

    def _map(self, schemas: Mapping[str, Any]) -> dict[str, Any]:
        return {name: self.lower(schema) for name, schema in schemas.items()}

    def _union(self, branches: list[Any]) -> Any:
        if tag_values := find_tag(branches, self.schemas):
            tag, values = tag_values
            return {"tag": tag, "cases": list(zip(values, map(self.lower, branches), strict=True))}
        if is_exact_union(branches, self.canonical):
            return {"cases": list(self._by_kind(branches))}
        return list(map(self.lower, branches))

    def _by_kind(self, branches: list[Any]) -> Iterator[tuple[list[str], Any]]:
        """Yield the JSON types of each branch; branches of objects are one union, with a tag."""
        of_kind: dict[tuple[str, ...], list[Any]] = {}
        for branch in branches:
            kinds = tuple(sorted(stated_kinds(branch, self.canonical) or ()))
            of_kind.setdefault(kinds, []).append(branch)
        for kinds, group in of_kind.items():
            same = group[0] if len(group) == 1 else {"oneOf": group}
            yield list(kinds), self.lower(same)

    def _conditional(self, schema: Mapping[str, Any]) -> dict[str, Any]:
        # Strict AJV refuses an `if` without branches, and branches without an `if`.
        branches = [keyword for keyword in ("then", "else") if keyword in schema]
        keywords = ["if", *branches] if branches else []
        return {keyword: self.lower(schema[keyword]) for keyword in keywords}

    def _contains(self, schema: Mapping[str, Any], result: dict[str, Any], also: list[Any]) -> None:
        low, high = schema.get("minContains", 1), schema.get("maxContains")
        # Limits that no array or every array meets need no counting.
        if high is not None and low > high:
            also.append({"not": {"type": "array"}})
        elif low > 0 or high is not None:
            result["contains"] = self.lower(schema["contains"])
            result["minContains"] = low
            if high is not None:
                result["maxContains"] = high

    def _condition(self, schema: Any) -> Any:
        """Return a branch for a plan as a definition: inlining would grow without bound."""
        if isinstance(schema, bool) or schema.keys() == {"$ref"}:
            return schema
        if id(schema) not in self._names:
            name = self._names[id(schema)] = f"{self.name}${len(self._names) + 1}"
            self.hoisted[name] = self._rewrite(schema)
        return self.lower(schema)
