"""Rewrites canonical schemas into what the compiler of `compile.mjs` honours exactly.

Used by the target. Annotations go. What AJV is wrong about gets another form, which `keywords.mjs`
knows; what JavaScript cannot hold is refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ...resolve import Key
from ...tree import join
from ..base import Refusal
from .plans import InPlaceCycleError, Kind, Planner
from .unions import Schemas, tagged

# AJV passes over members of this name wherever a schema has free keys.
_PROTO = "__proto__"
_HAS_PROTO = {"type": "object", "required": [_PROTO]}


@dataclass
class Lowering:
    """Rewrites the schema of one definition; what cannot be is noted in `refusals`.

    What is asked more than once is a definition of its own: `hoisted` has those by name.
    """

    key: Key
    schemas: Schemas
    name: str = ""
    refusals: list[Refusal] = field(default_factory=list)
    hoisted: dict[str, Any] = field(default_factory=dict)
    _names: dict[int, str] = field(default_factory=dict)

    def lower(self, schema: Any, pointer: str = "") -> Any:
        """The schema as the compiler takes it."""
        if isinstance(schema, bool):
            return schema
        result: dict[str, Any] = {}
        also: list[Any] = []
        for keyword, value in schema.items():
            place = join(pointer, keyword)
            match keyword:
                case "$ref" | "type" | "pattern" | "format" | "required" | "uniqueItems":
                    result[keyword] = value
                case (
                    "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum"
                    | "minLength" | "maxLength" | "minItems" | "maxItems"
                    | "minProperties" | "maxProperties" | "const" | "enum"
                ):  # fmt: skip
                    result[keyword] = self._safe(value, place)
                case "multipleOf":
                    # The reference divides by `2.0` and takes the remainder of `2`.
                    exact = isinstance(value, int)
                    result[keyword] = {"by": self._safe(value, place), "exact": exact}
                case "not" | "items" | "propertyNames":
                    result[keyword] = self.lower(value, place)
                case "allOf":
                    also += self._list(value, place)
                case "prefixItems":
                    result[keyword] = self._list(value, place)
                case "anyOf" | "oneOf":
                    result[keyword] = self._union(value, place)
                case "if":
                    result |= self._conditional(schema, pointer)
                case "properties":
                    result[keyword] = self._map(value, place)
                    if _PROTO in value:
                        member = result[keyword].pop(_PROTO)
                        also.append({"patternProperties": {f"^{_PROTO}$": member}})
                case "patternProperties":
                    result[keyword] = self._map(value, place)
                    if _PROTO in value:
                        member = result[keyword].pop(_PROTO)
                        also.append({"patternProperties": {f"(?:{_PROTO})": member}})
                case "additionalProperties":
                    result[keyword] = {
                        "schema": self.lower(value, place),
                        "names": list(schema.get("properties", {})),
                        "patterns": list(schema.get("patternProperties", {})),
                    }
                case "dependentRequired" | "dependentSchemas":
                    schemas = keyword == "dependentSchemas"
                    result[keyword] = self._map(value, place) if schemas else dict(value)
                    if _PROTO in value:
                        then = result[keyword].pop(_PROTO)
                        then = then if schemas else {"required": then}
                        also.append({"if": _HAS_PROTO, "then": then})
                case "contains":
                    self._contains(schema, pointer, result, also)
                case "unevaluatedProperties":
                    result[keyword] = self._unevaluated(schema, "Properties", pointer)
                case "unevaluatedItems":
                    result[keyword] = self._unevaluated(schema, "Items", pointer)
        return {**result, "allOf": also} if also else result

    def _list(self, schemas: list[Any], place: str) -> list[Any]:
        return [self.lower(schema, join(place, index)) for index, schema in enumerate(schemas)]

    def _map(self, schemas: Mapping[str, Any], place: str) -> dict[str, Any]:
        return {name: self.lower(schema, join(place, name)) for name, schema in schemas.items()}

    def _union(self, branches: list[Any], place: str) -> Any:
        lowered = self._list(branches, place)
        if not (found := tagged(branches, self.schemas)):
            return lowered
        tag, values = found
        return {"tag": tag, "cases": [list(case) for case in zip(values, lowered, strict=True)]}

    def _conditional(self, schema: Mapping[str, Any], pointer: str) -> dict[str, Any]:
        # Strict AJV refuses a lone `if`, and each branch without one.
        branches = [keyword for keyword in ("then", "else") if keyword in schema]
        return {
            keyword: self.lower(schema[keyword], join(pointer, keyword))
            for keyword in (["if", *branches] if branches else [])
        }

    def _contains(
        self, schema: Mapping[str, Any], pointer: str, result: dict[str, Any], also: list[Any]
    ) -> None:
        low = self._safe(schema.get("minContains", 1), join(pointer, "minContains"))
        high = self._safe(schema.get("maxContains"), join(pointer, "maxContains"))
        # Strict AJV refuses limits that nothing or everything meets.
        if high is not None and low > high:
            also.append({"not": {"type": "array"}})
        elif low > 0 or high is not None:
            result["contains"] = self.lower(schema["contains"], join(pointer, "contains"))
            result["minContains"] = low
            if high is not None:
                result["maxContains"] = high

    def _unevaluated(self, schema: Mapping[str, Any], kind: Kind, pointer: str) -> Any:
        keyword = f"unevaluated{kind}"
        try:
            plan = Planner(self.schemas, self._condition).plan(schema, kind)
        except InPlaceCycleError as error:
            plan = {}
            self.refusals.append(
                Refusal(
                    self.key,
                    join(pointer, keyword),
                    "AJV_IN_PLACE_CYCLE",
                    f"the reference to {error} leads back to itself at the same place",
                    "Let the reference stand within a property or a list.",
                )
            )
        return {"schema": self.lower(schema[keyword], join(pointer, keyword)), "plan": plan}

    def _condition(self, schema: Any) -> Any:
        """A schema that stands elsewhere, to be asked once more. Copies would beget copies."""
        if isinstance(schema, bool) or schema.keys() == {"$ref"}:
            return schema
        if id(schema) not in self._names:
            name = self._names[id(schema)] = f"{self.name}${len(self._names) + 1}"
            # What it cannot express is noted where it stands.
            known = len(self.refusals)
            self.hoisted[name] = self.lower(schema)
            del self.refusals[known:]
        return {"$ref": f"#/$defs/{self._names[id(schema)]}"}

    def _safe(self, value: Any, place: str) -> Any:
        """Note every number that JavaScript would round."""
        match value:
            case bool():
                pass
            case int() if not is_double(value):
                self.refusals.append(
                    Refusal(
                        self.key,
                        place,
                        "AJV_NUMBER_UNSAFE",
                        f"JavaScript cannot hold {_digits(value)}: it takes a number nearby",
                        "Use a number that a double holds exactly: up to 9007199254740991.",
                    )
                )
            case list():
                for index, item in enumerate(value):
                    self._safe(item, join(place, index))
            case dict():
                for name, item in value.items():
                    self._safe(item, join(place, name))
        return value


def is_double(value: int) -> bool:
    """Whether a double holds this integer exactly."""
    try:
        return int(float(value)) == value
    except OverflowError:
        return False


def _digits(value: int) -> str:
    # Python writes out no integer of thousands of digits.
    return str(value) if abs(value) < 10**40 else f"an integer of {value.bit_length()} bits"
