"""Rules on objects: their properties and keys are declared."""

from __future__ import annotations

from collections.abc import Iterator

from myspinbot_codegen.analysis import Analysis, SchemaLocation, references_of
from myspinbot_codegen.lint.categories import BASIC, STANDARD
from myspinbot_codegen.lint.lint_rule import LintRule, Violation, each_schema
from myspinbot_codegen.lint.preconditions import Precondition
from myspinbot_codegen.schema.facts import assertions, types_of
from myspinbot_codegen.schema.resolver import Node, Resolver
from myspinbot_codegen.spec.pointer import join

_IN_PLACE = frozenset(
    {"allOf", "anyOf", "dependencies", "dependentSchemas", "else", "if", "not", "oneOf", "then"}
)


def _object_open(location: SchemaLocation) -> Iterator[Violation]:
    if "object" in location.types and "additionalProperties" not in location.schema:
        yield Violation.at(location, "the object does not say whether it is closed")


def _object_mixed(location: SchemaLocation) -> Iterator[Violation]:
    schema = location.schema
    closed = "properties" in schema or schema.get("additionalProperties") is False
    for keyword in ("minProperties", "maxProperties", "propertyNames"):
        if closed and keyword in schema:
            message = f"`{keyword}` is used for an object with declared properties"
            yield Violation.at(location, message, keyword)


def _required_undeclared(analysis: Analysis) -> Iterator[Violation]:
    resolver = analysis.resolver
    for document in analysis.documents:
        for node, outermost in _with_outermost(resolver, resolver.root(document.path)):
            required = node.schema.get("required", ())
            declared = _declared_properties(resolver, outermost, set()) if required else set[str]()
            for index, name in enumerate(required):
                if name not in declared:
                    message = f"the required property {name!r} is not declared"
                    yield Violation(document, join(node.pointer, "required", index), message)


def _with_outermost(
    resolver: Resolver, node: Node, outermost: Node | None = None
) -> Iterator[tuple[Node, Node]]:
    """Every schema with the outermost one that applies to the same value."""
    if not isinstance(node.schema, dict):
        return
    outermost = outermost or node
    yield node, outermost
    for steps, schema in node.dialect.subschemas(node.schema):
        inner = resolver.child(node, steps, schema)
        yield from _with_outermost(resolver, inner, outermost if steps[0] in _IN_PLACE else None)


def _declared_properties(resolver: Resolver, node: Node, seen: set[int]) -> set[str]:
    """The properties declared by a schema and by all that it applies to the same value."""
    if not isinstance(node.schema, dict) or id(node.schema) in seen:
        return set()
    seen.add(id(node.schema))
    applied = [resolver.lookup(node, ref) for ref in references_of(node.schema)]
    applied += [
        resolver.child(node, steps, schema)
        for steps, schema in node.dialect.subschemas(node.schema)
        if steps[0] in _IN_PLACE
    ]
    return set(node.schema.get("properties", ())).union(
        *(_declared_properties(resolver, inner, seen) for inner in applied)
    )


def _keys_not_text(analysis: Analysis) -> Iterator[Violation]:
    for location in analysis.canonical_locations():
        if "propertyNames" not in location.schema:
            continue
        names = location.schema["propertyNames"]
        schema = analysis.canonical.deref(names)
        if not isinstance(schema, dict):
            continue
        if schema is names:
            if types_of(schema) not in ([], ["string"]):
                hint = 'Write "type": "string", or no type.'
                yield Violation.at(location, _KEYS_MESSAGE, "propertyNames", "type", hint=hint)
        elif types_of(schema) != ["string"] or assertions(schema) & {"const", "enum"}:
            yield Violation.at(location, _KEYS_MESSAGE, "propertyNames", "$ref")


_KEYS_MESSAGE = "the type of the keys is not a string with a pattern or limits"
RULES = (
    LintRule(
        id="OBJECT_OPEN",
        summary="An object says whether further properties are allowed.",
        reason="By default all are, which is seldom intended.",
        hint='Write "additionalProperties": false; or true, or a schema, for an open map.',
        categories=STANDARD,
        check=each_schema(_object_open),
    ),
    LintRule(
        id="OBJECT_MIXED",
        summary="An object has either declared properties or rules for free keys.",
        reason="Classes cannot count or name their members.",
        hint="Use it for open maps only; move the free keys into a map of their own.",
        categories=STANDARD,
        check=each_schema(_object_mixed),
    ),
    LintRule(
        id="REQUIRED_UNDECLARED",
        summary="Every required property is declared.",
        reason="A name that is not declared is mostly misspelled. Any schema for the same object "
        "may declare it: a type that is referred to, the schema around a branch of a union, or "
        "another branch.",
        hint="Declare it under `properties`, or remove it from `required`.",
        categories=BASIC,
        needs=Precondition.WELL_FORMED | Precondition.RESOLVED,
        check=_required_undeclared,
    ),
    LintRule(
        id="KEYS_NOT_TEXT",
        summary="`propertyNames` is, or refers to, a string with a pattern or limits.",
        reason="Keys are always strings.",
        hint='Refer to a type with "type": "string", or write a pattern.',
        categories=STANDARD,
        needs=Precondition.CANONICAL,
        check=_keys_not_text,
    ),
)
