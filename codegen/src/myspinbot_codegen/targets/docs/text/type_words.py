"""Says in a few words what type a schema asks for: `array of NodeStatus`, `string or null`.

Used by `words`, by the tables of fields and by the changes.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from myspinbot_codegen.spec.json_values import kind_of
from myspinbot_codegen.targets.docs.text import blocks as doc

ANNOTATIONS = frozenset(
    {"title", "description", "examples", "default", "deprecated", "readOnly", "writeOnly"}
)
"""Words that say nothing about which documents are valid; those that begin with `x-` neither."""


ANY: doc.Spans = ("any value",)


def referred(schema: Mapping[str, Any]) -> str | None:
    """Name of the type that a schema refers to."""
    ref = schema.get("$ref")
    return ref.removeprefix("#/$defs/") if isinstance(ref, str) else None


def is_bare(schema: Any) -> bool:
    """Whether the type says all that a schema asks for."""
    if isinstance(schema, bool):
        return True
    keywords = {key for key in schema if key not in ANNOTATIONS and not key.startswith("x-")}
    if keywords == {"type", "items"}:
        return schema["type"] == "array" and is_bare(schema["items"])
    if keywords == {"type", "additionalProperties"} and schema["type"] == "object":
        return schema["additionalProperties"] is not False and is_bare(
            schema["additionalProperties"]
        )
    if keywords == {"type", "const"}:
        return _is_of(schema["const"], schema["type"])
    if keywords in ({"anyOf"}, {"allOf"}):
        return is_choice(schema)
    return keywords in (set(), {"$ref"}, {"type"}, {"const"})


def is_choice(schema: Mapping[str, Any]) -> bool:
    """Whether the type names the branches of a schema, so that they need no lines of their own."""
    for keyword in ("oneOf", "anyOf"):
        if keyword in schema:
            return all(map(is_bare, schema[keyword]))
    return len(schema.get("allOf", ())) == 1 and is_bare(schema["allOf"][0])


def type_of(schema: Any) -> doc.Spans:
    """The type that a schema asks for."""
    if isinstance(schema, bool):
        return ANY if schema else ("no value",)
    if (name := referred(schema)) is not None:
        return (doc.Link(name, doc.anchor(name)),)
    if "const" in schema:
        return (doc.show(schema["const"]),)
    if "type" in schema:
        return doc.join((_named(kind, schema) for kind in kinds(schema)), " or ")
    if "enum" in schema:
        return (" or ".join(dict.fromkeys(kind_of(each) for each in schema["enum"])),)
    for keyword in ("oneOf", "anyOf", "allOf"):
        if keyword in schema and is_choice(schema):
            return doc.join((_grouped(branch) for branch in schema[keyword]), " or ")
        if keyword in schema and keyword != "allOf":
            branches = dict.fromkeys(map(_grouped, schema[keyword]))
            return ANY if ANY in branches else doc.join(branches, " or ")
    return ANY


def kinds(schema: Mapping[str, Any]) -> list[str]:
    """The JSON types in the keyword `type`."""
    names = schema.get("type", [])
    return [names] if isinstance(names, str) else list(names)


def _named(kind: str, schema: Mapping[str, Any]) -> doc.Spans:
    if kind == "array" and "items" in schema and "prefixItems" not in schema:
        return ("array of ", *_grouped(schema["items"]))
    if kind == "object" and "properties" not in schema and "patternProperties" not in schema:
        extra = schema.get("additionalProperties")
        if extra is False:
            return ("empty object",)
        if extra is not None:
            return ("map of ", *_grouped(extra))
    return (kind,)


def _grouped(schema: Any) -> doc.Spans:
    """A type within a type."""
    spans = type_of(schema)
    return ("(", *spans, ")") if " or " in spans else spans


def _is_of(data: Any, kind: Any) -> bool:
    names = [kind] if isinstance(kind, str) else kind
    found = kind_of(data)
    if found == "number":
        return "number" in names or ("integer" in names and float(data).is_integer())
    return found in names
