"""Rules on unions: for every document it is clear which branch applies, without trying them all."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from myspinbot_codegen.analysis import Analysis, SchemaLocation
from myspinbot_codegen.lint.categories import STANDARD
from myspinbot_codegen.lint.lint_rule import LintRule, Violation, each_schema
from myspinbot_codegen.lint.preconditions import Precondition
from myspinbot_codegen.schema.facts import discriminator, kinds
from myspinbot_codegen.spec.dialects import subschemas


def _union_ambiguous(analysis: Analysis) -> Iterator[Violation]:
    for location in analysis.canonical_locations():
        for keyword in ("oneOf", "anyOf"):
            branches = location.schema.get(keyword, ())
            types = [kinds(branch, analysis.canonical) for branch in branches]
            objects = [
                branch for branch, kind in zip(branches, types, strict=True) if kind == {"object"}
            ]
            if len(objects) > 1 and discriminator(objects, analysis.canonical) is None:
                yield Violation.at(
                    location, "no required constant property distinguishes the objects", keyword
                )
            for (index, left), (other_index, right) in combinations(enumerate(types), 2):
                common = left & right
                if common and not left == right == {"object"}:
                    both = f"{index} and {other_index}"
                    message = f"the branches {both} both allow {', '.join(sorted(common))}"
                    yield Violation.at(location, message, keyword, other_index, hint=_TYPES_HINT)


def _type_list(location: SchemaLocation) -> Iterator[Violation]:
    types = location.schema.get("type")
    if isinstance(types, list) and (len(types) != 2 or "null" not in types):
        yield Violation.at(location, "the list does not consist of one type and null", "type")


def _schema_false(analysis: Analysis) -> Iterator[Violation]:
    for document in analysis.documents:
        for pointer, schema in subschemas(document.data, analysis.tree.dialect_of(document)):
            if schema is False and not pointer.endswith("/additionalProperties"):
                yield Violation(document, pointer, "no value can be valid here")


_TYPES_HINT = "Allow each type in one branch only, or distinguish objects by a constant property."
RULES = (
    LintRule(
        id="UNION_AMBIGUOUS",
        summary="The branches of a union differ in their JSON type, and objects in a required "
        "constant property.",
        hint='Give each branch a required property such as "kind": {"const": "..."}.',
        categories=STANDARD,
        needs=Precondition.CANONICAL,
        check=_union_ambiguous,
    ),
    LintRule(
        id="TYPE_LIST",
        summary="A list of types has one type and null; other unions are written as `oneOf`.",
        hint='Write "type": ["string", "null"], or `oneOf` with a branch for each type.',
        categories=STANDARD,
        check=each_schema(_type_list),
    ),
    LintRule(
        id="SCHEMA_FALSE",
        summary="`false` is used only for `additionalProperties`.",
        reason="Elsewhere it makes a type that has no value.",
        hint="Remove the property or the branch.",
        categories=STANDARD,
        check=_schema_false,
    ),
)
