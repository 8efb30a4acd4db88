"""Draws documents that are mostly valid for a canonical schema, with hypothesis.

`hypothesis-jsonschema` supports neither 2020-12 nor recursion. A drawn document may be invalid: the
reference validator decides. Used by `document_maker`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import cache
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from hypothesis.errors import Unsatisfiable

from myspinbot_codegen.conform.documents.combinations import combine_schemas
from myspinbot_codegen.schema.facts import KEYWORDS_OF_TYPE
from myspinbot_codegen.spec.canonical_walk import REFERENCE
from myspinbot_codegen.spec.formats import FORMATS
from myspinbot_codegen.spec.regex import Pattern, portable

_DEEPEST = 5
_TEXTS = 50
_ITEMS = 40
_LARGEST = 2000
_HUGE = 2.0**53
_KINDS = ("null", "boolean", "integer", "number", "string", "array", "object")
_DATES = (
    *("2024-02-29", "2023-02-29", "2100-02-29", "2026-01-31"),
    *("2026-04-31", "2026-12-01", "0001-01-01", "0000-01-01"),
)
_TIMES = (
    *("T09:30:00Z", "t23:59:59.123z", "T00:00:00+23:59", "T23:59:60Z"),
    *(" 00:00:00Z", "T24:00:00Z", "T00:00:00", "T00:00:00Z\n"),
)
FORMAT_TEXTS: Mapping[str, Sequence[str]] = {
    "date": _DATES,
    "date-time": tuple(date + time for date in _DATES[:4] for time in _TIMES),
    "uuid": (
        "2eb8aa08-aa98-11ea-b4aa-73b441d16380",
        "2EB8AA08-aa98-11ea-b4aa-73b441d16380",
        "2eb8aa08aa9811eab4aa73b441d16380",
        "00000000-0000-0000-0000-000000000000",
    ),
}
"""Strings that have a format, and near misses."""

_SCALARS = st.one_of(
    st.none(), st.booleans(), st.integers(-100, 100), st.floats(-1e9, 1e9), st.text(max_size=6)
)
ANYTHING: st.SearchStrategy[Any] = st.recursive(
    _SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=5,
)


def draw_documents(name: str, definitions: Mapping[str, Any], count: int, start: int) -> list[Any]:
    """Draw about `count` documents for a type; the same `start` gives the same documents."""
    return _draw(st.composite(_Drawing(definitions, start).document)(name), count, start)


def _draw(strategy: st.SearchStrategy[Any], count: int, start: int) -> list[Any]:
    drawn: list[Any] = []

    @seed(start)
    @settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def collect(document: Any) -> None:
        drawn.append(document)

    # There may be no document at all: no string matches a pattern such as `a^`.
    with suppress(Unsatisfiable):
        collect()
    return drawn


@cache
def _texts(pattern: str, start: int) -> tuple[str, ...]:
    """Draw strings that match a Python pattern, once: drawing takes most of the time."""
    return tuple(dict.fromkeys(_draw(st.from_regex(pattern), _TEXTS, start))) or ("",)


class _Drawing:
    """Draws a document along a schema, each part from the keywords at its location."""

    def __init__(self, definitions: Mapping[str, Any], start: int) -> None:
        self._definitions = definitions
        self._start = start

    def document(self, draw: st.DrawFn, name: str) -> Any:
        """Draw a document for the type with that name."""
        # Hypothesis requires at least one draw; a type with a single value needs none.
        draw(st.none())
        return self._value(draw, self._definitions[name], _DEEPEST)

    def _matching(self, draw: st.DrawFn, pattern: Pattern) -> str:
        return draw(st.sampled_from(_texts(pattern.python, self._start)))

    def _value(self, draw: st.DrawFn, schema: Any, depth: int) -> Any:
        flat = self._flat(draw, schema, depth)
        if not isinstance(flat, dict):
            return draw(ANYTHING if depth > 0 else _SCALARS)
        if "const" in flat:
            return flat["const"]
        if "enum" in flat:
            return draw(st.sampled_from(flat["enum"])) if flat["enum"] else None
        kinds = flat.get("type", self._likely(flat))
        kind = draw(st.sampled_from([kinds] if isinstance(kinds, str) else kinds or _KINDS))
        return self._of_kind(draw, flat, kind, depth)

    def _of_kind(self, draw: st.DrawFn, schema: dict[str, Any], kind: str, depth: int) -> Any:
        match kind:
            case "null":
                return None
            case "boolean":
                return draw(st.booleans())
            case "integer" | "number":
                return self._number(draw, schema, whole=kind == "integer")
            case "string":
                return self._text(draw, schema)
            case "array":
                return self._array(draw, schema, depth)
        return self._object(draw, schema, depth)

    def _flat(self, draw: st.DrawFn, schema: Any, depth: int) -> Any:
        """Resolve references and choose among branches, so that a flat schema is left."""
        for _ in range(20):
            if not isinstance(schema, dict):
                return schema
            if "$ref" in schema:
                drawn = self._definitions[schema["$ref"].removeprefix(REFERENCE)]
                schema = combine_schemas(_without(schema, "$ref"), drawn)
            elif "allOf" in schema:
                rest = _without(schema, "allOf")
                schema = combine_schemas(rest, *schema["allOf"])
            elif keyword := next((name for name in ("oneOf", "anyOf") if name in schema), None):
                branches = schema[keyword]
                if depth <= 0:
                    branches = sorted(branches, key=lambda branch: len(str(branch)))[:1]
                branch = draw(st.sampled_from(branches))
                schema = combine_schemas(_without(schema, keyword), branch)
            elif "if" in schema:
                rest = _without(schema, "if", "then", "else")
                then = combine_schemas(schema["if"], schema.get("then", True))
                schema = combine_schemas(
                    rest, draw(st.sampled_from([then, schema.get("else", True)]))
                )
            else:
                return schema
        return _without(schema, "$ref", "allOf", "oneOf", "anyOf", "if")

    @staticmethod
    def _likely(schema: Mapping[str, Any]) -> Sequence[str]:
        """Return the types that the keywords apply to; all types if they apply to none."""
        kinds = ("number", "string", "array", "object")
        likely = [kind for kind in kinds if not KEYWORDS_OF_TYPE[kind].isdisjoint(schema)]
        return likely or _KINDS

    @staticmethod
    def _number(draw: st.DrawFn, schema: Mapping[str, Any], *, whole: bool) -> Any:
        low = max(schema.get("minimum", -math.inf), schema.get("exclusiveMinimum", -math.inf))
        high = min(schema.get("maximum", math.inf), schema.get("exclusiveMaximum", math.inf))
        low = low if math.isfinite(low) else min(high, 0) - 1000
        high = high if math.isfinite(high) else max(low, 0) + 1000
        step = schema.get("multipleOf")
        if step:
            least = math.ceil(max(low / step, -_HUGE))
            return draw(st.integers(least, max(least, int(min(high / step, _HUGE))))) * step
        first, last = math.ceil(low), max(math.ceil(low), math.floor(high))
        if whole or draw(st.booleans()):
            drawn = draw(st.integers(first, last))
            return float(drawn) if draw(st.integers(0, 9)) == 0 else drawn
        return draw(st.floats(float(low), float(max(low, high))))

    def _text(self, draw: st.DrawFn, schema: Mapping[str, Any]) -> str:
        short = min(int(schema.get("minLength", 0)), _LARGEST)
        long = max(short, schema.get("maxLength", math.inf))
        format_ = schema.get("format")
        if format_ and draw(st.integers(0, 3)):
            text = self._matching(draw, FORMATS[format_])
        elif format_:
            text = draw(st.sampled_from(FORMAT_TEXTS.get(format_, [""])))
        elif "pattern" in schema:
            text = self._matching(draw, portable(schema["pattern"]))
        else:
            return draw(st.text(min_size=short, max_size=int(min(long, short + 12))))
        return text if len(text) <= long else text[: int(long)]

    def _array(self, draw: st.DrawFn, schema: Mapping[str, Any], depth: int) -> list[Any]:
        first = schema.get("prefixItems", [])
        least = schema.get("minContains", 1) if "contains" in schema else 0
        fewest = min(int(max(schema.get("minItems", 0), least)), _LARGEST)
        most = int(min(schema.get("maxItems", math.inf), max(fewest, len(first)) + 3))
        count = fewest if depth <= 0 else draw(st.integers(fewest, max(fewest, most)))
        rest = schema.get("items", schema.get("unevaluatedItems", True))
        if "contains" in schema and rest is not False:
            rest = combine_schemas(rest, schema["contains"]) if draw(st.booleans()) else rest
        items = [
            self._value(draw, first[index] if index < len(first) else rest, depth - 1)
            for index in range(min(count, _ITEMS))
            if index < len(first) or rest is not False
        ]
        if items and count > len(items):
            items += [items[-1]] * (count - len(items))
        return items

    def _object(self, draw: st.DrawFn, schema: Mapping[str, Any], depth: int) -> dict[str, Any]:
        properties = schema.get("properties", {})
        required = schema.get("required", [])
        wanted = {name: properties.get(name, True) for name in required}
        for name, member in properties.items():
            if name not in wanted and member is not False and depth > 0 and draw(st.booleans()):
                wanted[name] = member
        further = schema.get("additionalProperties", schema.get("unevaluatedProperties", True))
        for pattern, member in schema.get("patternProperties", {}).items():
            if depth > 0 and draw(st.booleans()):
                wanted.setdefault(self._matching(draw, portable(pattern)), member)
        fewest = int(schema.get("minProperties", 0))
        most = min(schema.get("maxProperties", math.inf), max(fewest, len(wanted) + 2))
        names = schema.get("propertyNames", True)
        extra = max(fewest - len(wanted), 0)
        if further is not False and "properties" not in schema and depth > 0:
            extra = max(extra, draw(st.integers(0, 3)))
        for _ in range(0 if further is False else min(extra, _ITEMS)):
            key = self._value(draw, combine_schemas(names, {"type": "string"}), 0)
            if isinstance(key, str) and len(wanted) < most:
                wanted.setdefault(key, further)
        for trigger, needed in schema.get("dependentRequired", {}).items():
            if trigger in wanted:
                wanted |= {name: properties.get(name, True) for name in needed}
        return {name: self._value(draw, member, depth - 1) for name, member in wanted.items()}


def _without(schema: Mapping[str, Any], *keywords: str) -> dict[str, Any]:
    return {name: value for name, value in schema.items() if name not in keywords}
