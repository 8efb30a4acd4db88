"""Says in words what a schema asks for beyond its type: every keyword, down to the last level.

Used by `pages` for types and fields, and by `changes`.

The canonical schema decides about documents, so it is what is put into words. A keyword that this
module does not know is shown as it stands: nothing is left out.
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


def line(
    schema: Any, lead: doc.Spans = (), *, rows: bool = False, known: Kinds = frozenset()
) -> doc.Line:
    """All of a schema in one line, and what does not fit into it below.

    With `rows`, the fields of objects have rows in a table, and are not told here. `known` are the
    JSON types that what is judged can have, as far as the reader knows them already.
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
    """The rules that can stand in a row."""
    return [rule.spans for rule in rules if rule.kind != "part" and not rule.children]


def long_of(rules: Iterable[doc.Line]) -> tuple[doc.Line, ...]:
    """The rules that want a line each."""
    return tuple(rule for rule in rules if rule.kind == "part" or rule.children)


def text_of(schema: Mapping[str, Any]) -> str | None:
    """What the author says about a schema that has no name: its title and its description."""
    said = [schema[key].strip() for key in ("title", "description") if schema.get(key)]
    return ". ".join([*(text.removesuffix(".") for text in said[:-1]), *said[-1:]]) or None


def notes_of(schema: Any) -> list[doc.Spans]:
    """Annotations in words: they say nothing about which documents are valid."""
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
    """What stands out about a field or type."""
    if isinstance(schema, bool):
        return []
    words = {"deprecated": "deprecated", "x-secret": "secret"}
    return [doc.Mark(word) for key, word in words.items() if schema.get(key) is True]


def rules_of(schema: Any, *, rows: bool = False, known: Kinds = frozenset()) -> Iterator[doc.Line]:
    """What a schema asks for beyond its type; `rows` and `known` as for `line`."""
    if isinstance(schema, bool):
        return
    told = set(_SILENT)
    declared = frozenset("number" if name == "integer" else name for name in kinds(schema)) or known
    if ("$ref" in schema or "const" in schema) and "type" in schema and not is_bare(schema):
        yield doc.Line(("of type " + " or ".join(kinds(schema)),))
    if "$ref" in schema and "const" in schema:
        yield doc.Line(("exactly ", doc.show(schema["const"])))
    if "enum" in schema:
        yield doc.Line(("one of ", *doc.join(((doc.show(each),) for each in schema["enum"]), ", ")))
    for kind, told_here, rules in (
        ("string", _TEXT, _text(schema)),
        ("number", _NUMBER, _number(schema)),
        ("array", _ARRAY, _array(schema, rows=rows)),
        ("object", _OBJECT, _object(schema, rows=rows)),
    ):
        told |= told_here
        yield from _only_if(kind, declared, list(rules))
    told |= {"enum", *_LOGIC, *(_WITH_IF if "if" in schema else ())}
    if "contains" in schema:
        told |= _WITH_CONTAINS
    yield from _logic(schema, declared)
    for key in schema:
        if key not in told and not key.startswith("x-"):
            yield doc.Line((doc.Code(key), " ", doc.show(schema[key])))


def _only_if(kind: str, declared: Kinds, rules: list[doc.Line]) -> Iterator[doc.Line]:
    """Rules of one JSON type; where others are allowed too, they say which one they are for."""
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
    for number, item in enumerate(schema.get("prefixItems", ()), 1):
        yield _below(f"item {number}", item)
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
        yield doc.Line(("requires ", *doc.join(((doc.Code(name),) for name in missing), ", ")))
    if not (rows and has_rows(schema)):
        for name, member in properties.items():
            presence = ", required: " if name in required else ": "
            yield _part(("field ", doc.Code(name), presence), member)
    for pattern, member in schema.get("patternProperties", {}).items():
        yield _part(("fields whose name matches ", doc.Code(pattern), ": "), member)
    if "propertyNames" in schema:
        names = schema["propertyNames"]
        told = isinstance(names, bool) or bool({"$ref", "const", "enum", "type"} & names.keys())
        yield _below("names of fields", names if told else {"type": "string", **names})
    for name, needed in schema.get("dependentRequired", {}).items():
        names = doc.join(((doc.Code(each),) for each in needed), ", ") or ("nothing more",)
        yield doc.Line(("a field ", doc.Code(name), " requires ", *names))
    for name, member in schema.get("dependentSchemas", {}).items():
        yield _part(("if there is a field ", doc.Code(name), ": "), member, known=_OBJECTS)
    yield from _others(schema, rows=rows)


def _others(schema: Mapping[str, Any], *, rows: bool) -> Iterator[doc.Line]:
    """What holds for fields that are not named."""
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
"""What is said of a union whose branches stand in its type."""

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
            (f"{words}:",), tuple(line(branch, known=known) for branch in schema[keyword])
        )
    if "not" in schema:
        yield _below("not", schema["not"], known=known)
    if "if" in schema:
        branches = (("then", "then"), ("else", "otherwise"))
        children = tuple(
            line(schema[keyword], (f"{word}: ",), known=known)
            for keyword, word in branches
            if keyword in schema
        )
        condition = line(schema["if"], ("if: ",), known=known)
        yield doc.Line(
            condition.spans, (*condition.children, *(children or (doc.Line(("no matter",)),)))
        )


def _below(lead: str, schema: Any, *, rows: bool = False, known: Kinds = frozenset()) -> doc.Line:
    return _part((f"{lead}: ",), schema, rows=rows, known=known)


def _part(
    lead: doc.Spans, schema: Any, *, rows: bool = False, known: Kinds = frozenset()
) -> doc.Line:
    """A line about a part of a document: among the rules for the whole it would mislead."""
    made = line(schema, lead, rows=rows, known=known)
    return doc.Line(made.spans, made.children, "part")


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
