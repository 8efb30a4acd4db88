"""Rules on enumerations: their values have one type, differ clearly, and can be valid."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from myspinbot_codegen.analysis import Analysis, SchemaLocation
from myspinbot_codegen.lint.categories import BASIC, PORTABLE, STANDARD
from myspinbot_codegen.lint.lint_rule import FixSite, LintRule, Violation, each_schema
from myspinbot_codegen.lint.preconditions import Precondition
from myspinbot_codegen.spec.dialects import DRAFT_04
from myspinbot_codegen.spec.json_values import kind_of
from myspinbot_codegen.spec.pointer import tokens


def _values(schema: dict[str, Any]) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    """The values of `enum` and `const`, each with the steps that lead to it."""
    for index, value in enumerate(schema.get("enum", ())):
        yield ("enum", index), value
    if "const" in schema:
        yield ("const",), schema["const"]


def _enum_value(location: SchemaLocation) -> Iterator[Violation]:
    values = [*_values(location.schema)]
    seen: list[Any] = []
    if "enum" in location.schema and not values:
        yield Violation.at(location, "the list of values is empty", "enum", hint="List the values.")
    for steps, value in values:
        error = _value_error(value, location.types, seen)
        seen.append((kind_of(value), value))
        if error:
            yield Violation.at(location, f"the value {value!r} {error}", *steps)


def _value_error(value: Any, types: list[str], seen: list[Any]) -> str | None:
    kind = kind_of(value)
    if kind in ("array", "object"):
        return "is not a scalar"
    if (kind, value) in seen:
        return "is listed twice"
    if kind == "number" and "number" not in types:
        kind = "integer" if isinstance(value, int) or value.is_integer() else "number"
    return f"is not of type {' or '.join(types)}" if types and kind not in types else None


def _fix_value(site: FixSite) -> str | None:
    from myspinbot_codegen.formatting.document_edits import remove  # noqa: PLC0415  # only `lint --fix` edits

    if not isinstance(site.parent, list):
        return None
    index = int(tokens(site.pointer)[-1])
    values = [(kind_of(value), value) for value in site.parent]
    return remove(site.text, site.pointer) if values[index] in values[:index] else None


def _enum_mixed(location: SchemaLocation) -> Iterator[Violation]:
    values = location.schema.get("enum", ())
    kinds = [kind_of(value) for value in values]
    known = next((kind for kind in kinds if kind != "null"), None)
    for index, kind in enumerate(kinds):
        if kind not in ("null", known):
            message = f"the value {values[index]!r} has another type than the values before it"
            yield Violation.at(location, message, "enum", index)


def _enum_single(location: SchemaLocation) -> Iterator[Violation]:
    if len(location.schema.get("enum", ())) == 1 and location.dialect is not DRAFT_04:
        yield Violation.at(location, "the enumeration has only one value", "enum")


def _fix_single(site: FixSite) -> str | None:
    from myspinbot_codegen.formatting.document_edits import rename  # noqa: PLC0415  # only `lint --fix` edits

    (value,) = site.parent["enum"]
    if kind_of(value) in ("array", "object") or "const" in site.parent:
        return None
    return rename(site.text, site.pointer, "const", value)


def _enum_case(location: SchemaLocation) -> Iterator[Violation]:
    seen: dict[str, Any] = {}
    for index, value in enumerate(location.schema.get("enum", ())):
        if not isinstance(value, str):
            continue
        earlier = seen.setdefault(value.casefold(), value)
        if earlier != value:
            message = f"the value {value!r} differs from {earlier!r} only in case"
            yield Violation.at(location, message, "enum", index)


def _enum_unreachable(analysis: Analysis) -> Iterator[Violation]:
    for location in analysis.locations():
        keywords = location.schema.keys() & location.dialect.assertions
        if any(keywords <= simple for simple in _SIMPLE):
            continue
        for steps, value in _values(location.schema):
            path = location.document.path
            for error in analysis.reference.errors(path, value, location.pointer)[:1]:
                yield Violation.at(location, f"the value can never be valid: {error}", *steps)


# Values that do not have the type of the schema are reported by ENUM_VALUE.
_SIMPLE = (frozenset({"enum", "type"}), frozenset({"const", "type"}))


RULES = (
    LintRule(
        id="ENUM_VALUE",
        summary="The values of `enum` and `const` are scalars, differ from each other, and have "
        "the type of the schema.",
        hint="List strings, numbers, booleans or null, each once, of the type of the schema.",
        fix="removes a value that is listed twice.",
        categories=BASIC,
        check=each_schema(_enum_value),
        edit=_fix_value,
    ),
    LintRule(
        id="ENUM_MIXED",
        summary="The values of an enumeration have one JSON type, and may include null.",
        reason='`[1, "1"]` is mostly a mistake, and most languages have no enumeration of both.',
        hint="Write all values as one type, or use `oneOf` with a branch for each type.",
        categories=BASIC,
        check=each_schema(_enum_mixed),
    ),
    LintRule(
        id="ENUM_SINGLE",
        summary="An enumeration has more than one value; a single value is a `const`.",
        reason="Generated types and documentation then show that the value is fixed.",
        hint='Write "const": <the value>.',
        fix="writes the value as `const`.",
        categories=STANDARD,
        check=each_schema(_enum_single),
        edit=_fix_single,
    ),
    LintRule(
        id="ENUM_CASE",
        summary="No two values of an enumeration differ only in case.",
        reason="People confuse them, and languages that write the names of values in capitals "
        "cannot have both.",
        hint="Keep one of them.",
        categories=BASIC | PORTABLE,
        check=each_schema(_enum_case),
    ),
    LintRule(
        id="ENUM_UNREACHABLE",
        summary="Every value of `enum` or `const` satisfies the other keywords of the schema.",
        reason="A value that another keyword forbids can never be sent.",
        hint="Remove the value, or the keyword that forbids it.",
        categories=BASIC,
        needs=Precondition.COMPLETE,
        check=_enum_unreachable,
    ),
)
