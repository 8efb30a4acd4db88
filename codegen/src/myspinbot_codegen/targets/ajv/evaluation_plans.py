"""Plans which parts of a value a schema evaluates, for `unevaluatedProperties` and `…Items`.

Used by `ajv_schemas`. AJV's own bookkeeping is wrong about `contains`, and changes state at run
time. A plan is made once: names, patterns and indexes that are always evaluated, and those that a
branch evaluates if it holds, which `keywords.mjs` checks again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from myspinbot_codegen.targets.ajv.unions import Schemas, target_name

Kind = Literal["Properties", "Items"]
UNEVALUATED_KINDS: tuple[Kind, ...] = ("Properties", "Items")


class InPlaceCycleError(Exception):
    """A reference leads back to itself without a step into the document."""


@dataclass(frozen=True)
class Planner:
    """Makes plans; `lower` rewrites the condition of a branch for the compiler."""

    schemas: Schemas
    lower: Callable[[Any], Any]

    def plan(self, schema: Mapping[str, Any], kind: Kind) -> dict[str, Any]:
        """Return the plan for the keyword `unevaluated…` of a schema.

        Raises:
            InPlaceCycleError: a reference leads back to itself at the same location.
        """
        rest = {key: value for key, value in schema.items() if key != f"unevaluated{kind}"}
        return self._plan(rest, kind, frozenset())

    def _plan(self, schema: Any, kind: Kind, within: frozenset[str]) -> dict[str, Any]:
        if isinstance(schema, bool):
            return {}
        plan = self._properties(schema) if kind == "Properties" else self._items(schema)
        when = [part for part in self._branches(schema, kind, within) if part["then"]]
        return {**plan, "when": when} if when else plan

    def _properties(self, schema: Mapping[str, Any]) -> dict[str, Any]:
        if "additionalProperties" in schema or "unevaluatedProperties" in schema:
            return {"all": True}
        plan = {
            "names": list(schema.get("properties", {})),
            "patterns": list(schema.get("patternProperties", {})),
        }
        return {key: value for key, value in plan.items() if value}

    def _items(self, schema: Mapping[str, Any]) -> dict[str, Any]:
        if "items" in schema or "unevaluatedItems" in schema:
            return {"all": True}
        plan: dict[str, Any] = {}
        if schema.get("prefixItems"):
            plan["prefix"] = len(schema["prefixItems"])
        if "contains" in schema:
            plan["contains"] = self.lower(schema["contains"])
        return plan

    def _branches(
        self, schema: Mapping[str, Any], kind: Kind, within: frozenset[str]
    ) -> list[dict[str, Any]]:
        def then(*schemas: Any) -> list[dict[str, Any]]:
            return [plan for part in schemas if (plan := self._plan(part, kind, within))]

        branches: list[dict[str, Any]] = []
        if "$ref" in schema:
            name = target_name(schema["$ref"])
            if name in within:
                raise InPlaceCycleError(name)
            if plan := self._plan(self.schemas[name], kind, within | {name}):
                branches.append({"then": [plan]})
        branches += [{"then": then(branch)} for branch in schema.get("allOf", ())]
        for keyword in ("anyOf", "oneOf"):
            branches += [
                {"if": self.lower(branch), "then": then(branch)}
                for branch in schema.get(keyword, ())
            ]
        if "if" in schema:
            condition = self.lower(schema["if"])
            branches += [
                {"if": condition, "then": then(schema["if"], schema.get("then", True))},
                {"if": {"not": condition}, "then": then(schema.get("else", True))},
            ]
        branches += [
            {"if": {"type": "object", "required": [name]}, "then": then(branch)}
            for name, branch in schema.get("dependentSchemas", {}).items()
        ]
        return branches
