"""Rules on keywords: they are known, have an effect, and every target can express them.

A schema has one of five forms: a reference, a constant, an enumeration, a union, or a type with its
own keywords.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from myspinbot_codegen.analysis import FORMS, SchemaLocation
from myspinbot_codegen.diagnostics.rule import Severity
from myspinbot_codegen.lint.categories import BASIC, STANDARD
from myspinbot_codegen.lint.lint_rule import FixSite, LintRule, Violation, each_schema
from myspinbot_codegen.schema.facts import BY_TYPE, KEYWORDS_OF_TYPE
from myspinbot_codegen.spec.dialects import ANNOTATIONS
from myspinbot_codegen.spec.pointer import tokens

_DOCUMENTING = frozenset({"$comment", "default", "deprecated", "description", "examples", "title"})
_AT_ROOT = frozenset({"$defs", "$id", "$schema"})
_SUPPORTED = _DOCUMENTING | frozenset(FORMS) | _AT_ROOT | frozenset().union(*BY_TYPE.values())
_ALTERNATIVES = {
    "$anchor": "Refer to whole files and to members of `$defs`.",
    "$dynamicRef": "Use `$ref`.",
    "allOf": "Write the properties out, or refer to one type from a property.",
    "contains": "Check it in code.",
    "dependentRequired": "Use `oneOf` with a constant property that identifies the branch.",
    "if": "Use `oneOf` with a constant property that identifies the branch.",
    "not": "State which values are allowed instead.",
    "patternProperties": "Use `propertyNames` with `additionalProperties`.",
    "prefixItems": "Use an object with named properties.",
    "unevaluatedProperties": "Use `additionalProperties`.",
}
_PARTNERS = {
    "additionalItems": "items",
    "else": "if",
    "maxContains": "contains",
    "minContains": "contains",
    "then": "if",
}
_TYPED = frozenset().union(*KEYWORDS_OF_TYPE.values())
_DEFAULTS: dict[str, Any] = {
    "deprecated": False,
    "minItems": 0,
    "minLength": 0,
    "minProperties": 0,
    "pattern": "",
    "readOnly": False,
    "required": [],
    "uniqueItems": False,
    "writeOnly": False,
}


def _keyword_unknown(location: SchemaLocation) -> Iterator[Violation]:
    known = location.dialect.keywords
    for keyword in location.schema:
        if keyword not in known and not keyword.startswith("x-"):
            yield Violation.at(location, f"`{keyword}` is not a keyword", keyword)


def _keyword_unsupported(location: SchemaLocation) -> Iterator[Violation]:
    known = location.dialect.keywords
    for keyword in location.schema:
        if keyword in known and keyword not in _SUPPORTED:
            hint = _ALTERNATIVES.get(keyword, "")
            yield Violation.at(location, f"a class cannot express `{keyword}`", keyword, hint=hint)


def _keyword_misplaced(location: SchemaLocation) -> Iterator[Violation]:
    # KEYWORD_INERT reports keywords that have no effect at all.
    allowed = _allowed_keywords(location) | _inert(location).keys()
    for keyword in location.schema:
        if keyword in _SUPPORTED and keyword not in allowed:
            message = f"`{keyword}` has no effect here, or not the same in every target"
            hint = _placement_hint(location, keyword)
            yield Violation.at(location, message, keyword, hint=hint)


def _allowed_keywords(location: SchemaLocation) -> frozenset[str]:
    allowed = _DOCUMENTING | _AT_ROOT if location.is_root else _DOCUMENTING
    if location.names_keys and "$ref" not in location.schema:
        return allowed | {"type"} | (BY_TYPE["string"] - {"format"})
    match location.form:
        case None:
            return allowed
        case "const" | "enum" as form:
            return allowed | {form, "type"}
        case "type":
            keywords = frozenset().union(*(BY_TYPE[name] for name in location.types))
            return allowed | {"type"} | keywords
        case form:
            return allowed | {form}


def _placement_hint(location: SchemaLocation, keyword: str) -> str:
    if "$ref" in location.schema:
        return "Next to `$ref` only annotations are allowed; move the keyword into the other type."
    if keyword in ("$id", "$schema", "$defs"):
        return "Move it to the root of the file."
    if location.form is None:
        return 'Add the type: "type": "...".'
    return f"Remove `{keyword}`, or correct the type."


def _keyword_inert(location: SchemaLocation) -> Iterator[Violation]:
    for keyword, reason in _inert(location).items():
        hint = f"Remove `{keyword}`, or fix the keyword that it depends on."
        yield Violation.at(location, f"`{keyword}` has no effect {reason}", keyword, hint=hint)


def _inert(location: SchemaLocation) -> dict[str, str]:
    """The keywords of a schema that have no effect, each with the reason."""
    schema, dialect = location.schema, location.dialect
    keywords = [keyword for keyword in schema if keyword in dialect.assertions]
    if dialect.legacy and "$ref" in schema:
        return {
            keyword: "next to `$ref` in this draft" for keyword in keywords if keyword != "$ref"
        }
    inert: dict[str, str] = {}
    types = location.types
    for keyword in keywords:
        partner = _PARTNERS.get(keyword)
        if partner is not None and partner not in schema:
            inert[keyword] = f"without `{partner}`"
        elif keyword == "additionalItems" and not isinstance(schema["items"], list):
            inert[keyword] = "unless `items` is a list"
        elif keyword == "if" and not schema.keys() & {"then", "else"} and not _evaluates(schema):
            inert[keyword] = "without `then` or `else`"
        elif (
            types
            and keyword in _TYPED
            and not any(keyword in KEYWORDS_OF_TYPE[name] for name in types)
        ):
            inert[keyword] = f"for the type {' or '.join(types)}"
    return inert


def _evaluates(schema: dict[str, Any]) -> bool:
    """Whether a keyword next to `if` depends on the members that `if` has evaluated."""
    return bool(schema.keys() & {"unevaluatedItems", "unevaluatedProperties"})


def _keyword_redundant(location: SchemaLocation) -> Iterator[Violation]:
    for keyword, value in location.schema.items():
        is_union = keyword in ("allOf", "anyOf", "oneOf")
        if _is_default(location.schema, keyword, value) or (
            isinstance(value, list) and len(value) == 1 and (is_union or keyword == "type")
        ):
            yield Violation.at(location, f"`{keyword}` is not needed in this form", keyword)


def _is_default(schema: dict[str, Any], keyword: str, value: Any) -> bool:
    # Next to the upper limit, the lower one shows that it was considered.
    limited = f"max{keyword.removeprefix('min')}" in schema
    return keyword in _DEFAULTS and value == _DEFAULTS[keyword] and not limited


def _fix_redundant(site: FixSite) -> str | None:
    from myspinbot_codegen.formatting.document_edits import hoist, put, remove  # noqa: PLC0415  # only `lint --fix` edits

    keyword = tokens(site.pointer)[-1]
    value = site.parent[keyword]
    if keyword == "type":
        return put(site.text, site.pointer, value[0])
    if keyword not in ("allOf", "anyOf", "oneOf"):
        return remove(site.text, site.pointer)
    return hoist(site.text, site.pointer) if _can_hoist(site, keyword, value[0]) else None


def _can_hoist(site: FixSite, keyword: str, branch: Any) -> bool:
    """Whether the only branch of a union means the same in the schema around the union.

    It shares no keyword with that schema, which has no other assertions; it has no name, and no
    reference leads to it.
    """
    if not isinstance(branch, dict) or site.targets is None:
        return False
    around = site.parent.keys() - {keyword}
    movable = site.dialect.assertions | ANNOTATIONS
    inside = f"{site.pointer}/"
    return (
        not around & branch.keys()
        and not around & site.dialect.assertions
        and all(name in movable or name.startswith("x-") for name in branch)
        and not (site.dialect.legacy and "$ref" in branch)
        and not any(
            path == site.document.path and pointer.startswith(inside)
            for path, pointer in site.targets
        )
    )


RULES = (
    LintRule(
        id="KEYWORD_UNKNOWN",
        summary="Every keyword is known to the dialect, or begins with `x-`.",
        reason="JSON Schema silently ignores a misspelled keyword.",
        hint="Correct the spelling, or begin a keyword of your own with `x-`.",
        categories=BASIC,
        check=each_schema(_keyword_unknown),
    ),
    LintRule(
        id="KEYWORD_UNSUPPORTED",
        summary="A class can express every keyword, so that no model needs a guard at run time.",
        hint="Express it with other keywords, or check it in code.",
        categories=STANDARD,
        check=each_schema(_keyword_unsupported),
    ),
    LintRule(
        id="KEYWORD_MISPLACED",
        summary="A keyword is used where it means the same to every target.",
        reason="A schema has one of five forms: a reference, a constant, an enumeration, a union, "
        "or a type with its own keywords.",
        categories=STANDARD,
        check=each_schema(_keyword_misplaced),
    ),
    LintRule(
        id="KEYWORD_INERT",
        summary="A keyword has an effect: the type or keyword that it depends on is there.",
        reason="JSON Schema silently ignores `minLength` for a number, or `then` without `if`.",
        categories=BASIC,
        check=each_schema(_keyword_inert),
    ),
    LintRule(
        id="KEYWORD_REDUNDANT",
        summary="A keyword says more than its absence would, in the simplest form.",
        reason='`"minLength": 0`, `"uniqueItems": false`, `"type": ["string"]` or `anyOf` with one '
        "branch make readers look for a reason that does not exist.",
        hint="Remove or simplify it; `lint --fix` does so where it can.",
        fix="removes the keyword, or the list around the only type or branch.",
        categories=STANDARD,
        severity=Severity.WARNING,
        check=each_schema(_keyword_redundant),
        edit=_fix_redundant,
    ),
)
