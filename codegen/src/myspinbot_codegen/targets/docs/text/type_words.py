"""Describes the type of a schema in a few words: `array of NodeStatus`, `string or null`.

Used by `rule_words`, by the tables of fields and by the page of changes.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from myspinbot_codegen.spec.json_values import kind_of
from myspinbot_codegen.targets.docs.text import blocks as doc

ANNOTATIONS = frozenset(
    {"title", "description", "examples", "default", "deprecated", "readOnly", "writeOnly"}
)
"""Keywords that do not decide which documents are valid, as do none that begin with `x-`."""

ANY: doc.Spans = ("any value",)


def referred_type(schema: Mapping[str, Any]) -> str | None:
    """Return the name of the type that a schema refers to."""
    ref = schema.get("$ref")
    return ref.removeprefix("#/$defs/") if isinstance(ref, str) else None


def is_bare(schema: Any) -> bool:
    """Return whether the words for the type describe the whole schema."""
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
        return _has_type(schema["const"], schema["type"])
    if keywords in ({"anyOf"}, {"allOf"}):
        return is_choice(schema)
    return keywords in (set(), {"$ref"}, {"type"}, {"const"})


def is_choice(schema: Mapping[str, Any]) -> bool:
    """Return whether the words for the type name all branches, which then need no own lines."""
    for keyword in ("oneOf", "anyOf"):
        if keyword in schema:
            return all(map(is_bare, schema[keyword]))
    return len(schema.get("allOf", ())) == 1 and is_bare(schema["allOf"][0])


def type_of(schema: Any) -> doc.Spans:
    """Return the words for the type of a schema."""
    if isinstance(schema, bool):
        return ANY if schema else ("no value",)
    if (name := referred_type(schema)) is not None:
        return (doc.type_link(name),)
    if "const" in schema:
        return (doc.show(schema["const"]),)
    if "type" in schema:
        return doc.join((_describe_kind(kind, schema) for kind in kinds(schema)), " or ")
    if "enum" in schema:
        return (" or ".join(dict.fromkeys(map(kind_of, schema["enum"]))),)
    for keyword in ("oneOf", "anyOf", "allOf"):
        if keyword in schema and is_choice(schema):
            return doc.join((_group(branch) for branch in schema[keyword]), " or ")
        if keyword in schema and keyword != "allOf":
            branches = dict.fromkeys(map(_group, schema[keyword]))
            return ANY if ANY in branches else doc.join(branches, " or ")
    return ANY


def kinds(schema: Mapping[str, Any]) -> list[str]:
    """Return the JSON types in the keyword `type`."""
    names = schema.get("type", [])
    return [names] if isinstance(names, str) else list(names)


def _describe_kind(kind: str, schema: Mapping[str, Any]) -> doc.Spans:
    if kind == "array" and "items" in schema and "prefixItems" not in schema:
        return ("array of ", *_group(schema["items"]))
    if kind == "object" and "properties" not in schema and "patternProperties" not in schema:
        extra = schema.get("additionalProperties")
        if extra is False:
            return ("empty object",)
        if extra is not None:
            return ("map of ", *_group(extra))
    return (kind,)


def _group(schema: Any) -> doc.Spans:
    """Return the words for a type within a type."""
    spans = type_of(schema)
    return ("(", *spans, ")") if " or " in spans else spans


def _has_type(data: Any, kind: Any) -> bool:
    names = [kind] if isinstance(kind, str) else kind
    actual = kind_of(data)
    if actual == "number":
        return "number" in names or ("integer" in names and float(data).is_integer())
    return actual in names
