"""Describes the rules of a schema beyond its type: every keyword, on every level.

Used for types and fields, and by the page of changes. The canonical schema decides about documents,
so it is the one to describe. Unknown keywords are shown as they are: nothing is left out.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from myspinbot_codegen.targets.docs.text import blocks as doc
from myspinbot_codegen.targets.docs.text.field_paths import has_rows
from myspinbot_codegen.targets.docs.text.type_words import (
    ANNOTATIONS,
    ANY,
    is_bare,
    is_choice,
    kinds,
    type_of,
)

_SILENT = {*ANNOTATIONS, "$ref", "type", "const", "x-secret"}
_WITH_IF = {"if", "then", "else"}
_WITH_CONTAINS = {"contains", "minContains", "maxContains"}

Kinds = frozenset[str]


def describe(
    schema: Any, lead: doc.Spans = (), *, rows: bool = False, known: Kinds = frozenset()
) -> doc.Line:
    """Return a schema in one line, with more lines below if it does not fit.

    With `rows`, the fields of objects have rows in a table, and are left out. `known` are the JSON
    types that the value can have, as far as the reader knows them already.
    """
    if isinstance(schema, bool):
        return doc.Line((*lead, *type_of(schema)))
    rules = list(rules_of(schema, rows=rows, known=known))
    short = short_of(rules)
    kind = type_of(schema)
    parts = [*([kind] if kind != ANY or not rules else []), *short, *notes_of(schema)]
    below = long_of(rules)
    text = text_of(schema)
    if not parts and len(below) == 1 and text is None:
        return doc.Line((*lead, *below[0].spans), below[0].children)
    spans = (*lead, *(doc.join(parts, ", ") or ("a value for which",)))
    return doc.Line(spans if text is None else (*spans, ": ", *doc.parse(text)), below)


def short_of(rules: Iterable[doc.Line]) -> list[doc.Spans]:
    """Return the rules that fit into a common line."""
    return [rule.spans for rule in rules if rule.kind != "part" and not rule.children]


def long_of(rules: Iterable[doc.Line]) -> tuple[doc.Line, ...]:
    """Return the rules that need a line each."""
    return tuple(rule for rule in rules if rule.kind == "part" or rule.children)


def text_of(schema: Mapping[str, Any]) -> str | None:
    """Return the title and the description of a schema without a name."""
    texts = [schema[key].strip() for key in ("title", "description") if schema.get(key)]
    return ". ".join([*(text.removesuffix(".") for text in texts[:-1]), *texts[-1:]]) or None


def notes_of(schema: Any) -> list[doc.Spans]:
    """Return the words for annotations, which do not decide which documents are valid."""
    if isinstance(schema, bool):
        return []
    notes: list[doc.Spans] = []
    if "default" in schema:
        notes.append(("default ", doc.show(schema["default"])))
    if schema.get("readOnly") is True:
        notes.append(("read only",))
    if schema.get("writeOnly") is True:
        notes.append(("write only",))
    notes += [
        (doc.Code(key), " ", doc.show(schema[key]))
        for key in schema
        if key.startswith("x-") and key != "x-secret"
    ]
    return notes


def marks_of(schema: Any) -> list[doc.Span]:
    """Return the highlighted words about a field or type."""
    if isinstance(schema, bool):
        return []
    words = {"deprecated": "deprecated", "x-secret": "secret"}
    return [doc.Mark(word) for key, word in words.items() if schema.get(key) is True]


def rules_of(schema: Any, *, rows: bool = False, known: Kinds = frozenset()) -> Iterator[doc.Line]:
    """Yield the rules of a schema beyond its type; `rows` and `known` as for `describe`."""
    if isinstance(schema, bool):
        return
    covered = set(_SILENT)
    declared = frozenset("number" if name == "integer" else name for name in kinds(schema)) or known
    if ("$ref" in schema or "const" in schema) and "type" in schema and not is_bare(schema):
        yield doc.Line(("of type " + " or ".join(kinds(schema)),))
    if "$ref" in schema and "const" in schema:
        yield doc.Line(("exactly ", doc.show(schema["const"])))
    if "enum" in schema:
        yield doc.Line(("one of ", *doc.show_all(schema["enum"])))
    for kind, keywords, rules in (
        ("string", _TEXT, _text(schema)),
        ("number", _NUMBER, _number(schema)),
        ("array", _ARRAY, _array(schema, rows=rows)),
        ("object", _OBJECT, _object(schema, rows=rows)),
    ):
        covered |= keywords
        yield from _only_if(kind, declared, list(rules))
    covered |= {"enum", *_LOGIC, *(_WITH_IF if "if" in schema else ())}
    if "contains" in schema:
        covered |= _WITH_CONTAINS
    yield from _logic(schema, declared)
    for key in schema:
        if key not in covered and not key.startswith("x-"):
            yield doc.Line((doc.Code(key), " ", doc.show(schema[key])))


def _only_if(kind: str, declared: Kinds, rules: list[doc.Line]) -> Iterator[doc.Line]:
    """Yield the rules for one JSON type, which name it if other types are allowed too."""
    if declared - {"null"} == {kind}:
        yield from rules
    elif rules:
        lead: doc.Spans = (f"if it is {'an' if kind[0] in 'ao' else 'a'} {kind}: ",)
        if short := short_of(rules):
            yield doc.Line((*lead, *doc.join(short, ", ")))
        for rule in long_of(rules):
            yield doc.Line((*lead, *rule.spans), rule.children, "part")


_TEXT = {"minLength", "maxLength", "pattern", "format"}


def _text(schema: Mapping[str, Any]) -> Iterator[doc.Line]:
    yield from _count(schema, "minLength", "maxLength", "character")
    if "pattern" in schema:
        yield doc.Line(("matches ", doc.Code(schema["pattern"])))
    if "format" in schema:
        yield doc.Line(("format ", doc.Code(schema["format"])))


_NUMBER = {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"}


def _number(schema: Mapping[str, Any]) -> Iterator[doc.Line]:
    if {"minimum", "maximum"} <= schema.keys():
        yield doc.Line((f"{_digits(schema['minimum'])} to {_digits(schema['maximum'])}",))
    elif "minimum" in schema:
        yield doc.Line((f"at least {_digits(schema['minimum'])}",))
    elif "maximum" in schema:
        yield doc.Line((f"at most {_digits(schema['maximum'])}",))
    if "exclusiveMinimum" in schema:
        yield doc.Line((f"greater than {_digits(schema['exclusiveMinimum'])}",))
    if "exclusiveMaximum" in schema:
        yield doc.Line((f"less than {_digits(schema['exclusiveMaximum'])}",))
    if "multipleOf" in schema:
        yield doc.Line((f"a multiple of {_digits(schema['multipleOf'])}",))


_ARRAY = {"minItems", "maxItems", "uniqueItems", "prefixItems", "items", "unevaluatedItems"}


def _array(schema: Mapping[str, Any], *, rows: bool) -> Iterator[doc.Line]:
    yield from _count(schema, "minItems", "maxItems", "item")
    if schema.get("uniqueItems"):
        yield doc.Line(("no two items alike",))
    for number, member in enumerate(schema.get("prefixItems", ()), 1):
        yield _below(f"item {number}", member)
    if "items" in schema:
        if schema["items"] is False:
            yield doc.Line(("no further items" if "prefixItems" in schema else "no items",))
        elif "prefixItems" in schema:
            yield _below("further items", schema["items"])
        elif "array" not in kinds(schema) or not is_bare(schema["items"]):
            yield _below("each item", schema["items"], rows=rows and has_rows(schema["items"]))
    if "contains" in schema:
        low, high = schema.get("minContains", 1), schema.get("maxContains")
        words = (
            f"at least {doc.count(int(low), 'item')}"
            if high is None
            else f"{int(low)} to {doc.count(int(high), 'item')}"
        )
        yield _below(f"{words} matching", schema["contains"])
    if "unevaluatedItems" in schema:
        yield _below("items that no other rule describes", schema["unevaluatedItems"])


_OBJECT = {
    "additionalProperties",
    "dependentRequired",
    "dependentSchemas",
    "maxProperties",
    "minProperties",
    "patternProperties",
    "properties",
    "propertyNames",
    "required",
    "unevaluatedProperties",
}


def _object(schema: Mapping[str, Any], *, rows: bool) -> Iterator[doc.Line]:
    properties = schema.get("properties", {})
    required = schema.get("required", ())
    yield from _count(schema, "minProperties", "maxProperties", "field")
    if missing := [name for name in required if name not in properties]:
        yield doc.Line(("requires ", *doc.join_code(missing)))
    if not (rows and has_rows(schema)):
        for name, member in properties.items():
            presence = ", required: " if name in required else ": "
            yield _part(("field ", doc.Code(name), presence), member)
    for pattern, member in schema.get("patternProperties", {}).items():
        yield _part(("fields whose name matches ", doc.Code(pattern), ": "), member)
    if "propertyNames" in schema:
        names = schema["propertyNames"]
        typed = isinstance(names, bool) or bool({"$ref", "const", "enum", "type"} & names.keys())
        yield _below("names of fields", names if typed else {"type": "string", **names})
    for name, needed in schema.get("dependentRequired", {}).items():
        names = doc.join_code(needed) or ("nothing more",)
        yield doc.Line(("a field ", doc.Code(name), " requires ", *names))
    for name, member in schema.get("dependentSchemas", {}).items():
        yield _part(("if there is a field ", doc.Code(name), ": "), member, known=_OBJECTS)
    yield from _other_fields(schema, rows=rows)


def _other_fields(schema: Mapping[str, Any], *, rows: bool) -> Iterator[doc.Line]:
    """Yield the rules for fields without a name in the schema."""
    named = {"properties", "patternProperties"} & schema.keys()
    extra = schema.get("additionalProperties")
    if extra is False:
        if named or "object" not in kinds(schema):
            yield doc.Line(("no other fields",))
    elif extra is not None:
        if named or "object" not in kinds(schema) or not is_bare(extra):
            inside = rows and has_rows(schema) and not named
            yield _below("other fields" if named else "each field", extra, rows=inside)
    elif rows and "properties" in schema and "unevaluatedProperties" not in schema:
        yield doc.Line(("other fields are allowed",))
    if "unevaluatedProperties" in schema:
        yield _below("fields that no other rule describes", schema["unevaluatedProperties"])


EXACTLY_ONE: doc.Spans = ("exactly one of these",)
"""The rule of a union whose branches are named in the words for its type."""

_LOGIC = {"allOf", "anyOf", "oneOf", "not"}
_BRANCHES = {"allOf": "all of", "anyOf": "at least one of", "oneOf": "exactly one of"}


def _logic(schema: Mapping[str, Any], known: Kinds) -> Iterator[doc.Line]:
    in_type = is_choice(schema) and not {"$ref", "const", "type", "enum"} & schema.keys()
    first = next((keyword for keyword in ("oneOf", "anyOf", "allOf") if keyword in schema), "")
    for keyword, words in _BRANCHES.items():
        if keyword not in schema:
            continue
        if keyword == first and in_type:
            if keyword == "oneOf" and len(schema[keyword]) > 1:
                yield doc.Line(EXACTLY_ONE)
            continue
        yield doc.Line(
            (f"{words}:",), tuple(describe(branch, known=known) for branch in schema[keyword])
        )
    if "not" in schema:
        yield _below("not", schema["not"], known=known)
    if "if" in schema:
        branches = (("then", "then"), ("else", "otherwise"))
        children = tuple(
            describe(schema[keyword], (f"{word}: ",), known=known)
            for keyword, word in branches
            if keyword in schema
        )
        condition = describe(schema["if"], ("if: ",), known=known)
        yield doc.Line(
            condition.spans, (*condition.children, *(children or (doc.Line(("no matter",)),)))
        )


def _below(lead: str, schema: Any, *, rows: bool = False, known: Kinds = frozenset()) -> doc.Line:
    return _part((f"{lead}: ",), schema, rows=rows, known=known)


def _part(
    lead: doc.Spans, schema: Any, *, rows: bool = False, known: Kinds = frozenset()
) -> doc.Line:
    """Return a line about a part of a document, to be kept apart from the rules for the whole."""
    rule = describe(schema, lead, rows=rows, known=known)
    return doc.Line(rule.spans, rule.children, "part")


_OBJECTS: Kinds = frozenset({"object"})


def _count(schema: Mapping[str, Any], low: str, high: str, noun: str) -> Iterator[doc.Line]:
    least, most = schema.get(low), schema.get(high)
    if least is not None and most is not None:
        if least == most:
            yield doc.Line((f"exactly {doc.count(int(least), noun)}",))
        else:
            yield doc.Line((f"{int(least)} to {doc.count(int(most), noun)}",))
    elif least is not None:
        yield doc.Line((f"at least {doc.count(int(least), noun)}",))
    elif most is not None:
        yield doc.Line((f"at most {doc.count(int(most), noun)}",))


def _digits(number: float) -> str:
    return json.dumps(number)
