"""Finds all candidates of two versions, by one table of checks. Used by `examine` and `wire`."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from myspinbot_codegen.breaking.compatibility import BACKWARD, FORWARD, breaking_rule
from myspinbot_codegen.breaking.diff import (
    array_changes,
    object_changes,
    scalar_changes,
    union_changes,
)
from myspinbot_codegen.breaking.diff.candidates import Candidate, Difference
from myspinbot_codegen.breaking.diff.comparison import Check, Compare, Comparison, TooLargeError
from myspinbot_codegen.breaking.diff.constraints import Constraints
from myspinbot_codegen.breaking.diff.schema_equality import unchanged_types
from myspinbot_codegen.breaking.diff.value_kinds import EVERY_KIND, NUMBERS
from myspinbot_codegen.breaking.versions import Versions

UNDECIDED = breaking_rule(
    "WIRE_UNDECIDED",
    "The comparison ended without a verdict.",
    "Give each branch a constant property that distinguishes it, such as `kind`.",
)
_STRING, _ARRAY, _OBJECT = (frozenset({kind}) for kind in ("string", "array", "object"))
_TABLE: tuple[tuple[Compare, frozenset[str], tuple[str, ...]], ...] = (
    (array_changes.compare_prefix_items, _ARRAY, ("prefixItems",)),
    (array_changes.compare_items, _ARRAY, ("items",)),
    (array_changes.compare_unique_items, _ARRAY, ("uniqueItems",)),
    (array_changes.compare_contains, _ARRAY, ("contains",)),
    (array_changes.compare_unevaluated_items, _ARRAY, ("unevaluatedItems",)),
    (object_changes.compare_properties, _OBJECT, ("properties",)),
    (object_changes.compare_additional_properties, _OBJECT, ("additionalProperties",)),
    (object_changes.compare_pattern_properties, _OBJECT, ("patternProperties",)),
    (object_changes.compare_required, _OBJECT, ("required",)),
    (object_changes.compare_dependent_required, _OBJECT, ("dependentRequired",)),
    (object_changes.compare_dependent_schemas, _OBJECT, ("dependentSchemas",)),
    (object_changes.compare_property_names, _OBJECT, ("propertyNames",)),
    (object_changes.compare_unevaluated_properties, _OBJECT, ("unevaluatedProperties",)),
    (scalar_changes.compare_type, EVERY_KIND, ("type",)),
    (scalar_changes.compare_listed_values, EVERY_KIND, ("enum", "const")),
    (scalar_changes.compare_minimum, NUMBERS, ("minimum", "exclusiveMinimum")),
    (scalar_changes.compare_maximum, NUMBERS, ("maximum", "exclusiveMaximum")),
    (scalar_changes.compare_multiple_of, NUMBERS, ("multipleOf",)),
    (scalar_changes.compare_sizes, EVERY_KIND, tuple(scalar_changes.SIZES)),
    (scalar_changes.compare_pattern, _STRING, ("pattern",)),
    (scalar_changes.compare_format, _STRING, ("format",)),
    (union_changes.compare_any_of, EVERY_KIND, ("anyOf",)),
    (union_changes.compare_one_of, EVERY_KIND, ("oneOf",)),
    (union_changes.compare_not, EVERY_KIND, ("not",)),
    (union_changes.compare_condition, EVERY_KIND, ("if",)),
)
CHECKS = tuple(Check(compare, frozenset(keywords), kinds) for compare, kinds, keywords in _TABLE)


class CandidateFinder:
    """Compares the pairs of types of two versions."""

    def __init__(self, versions: Versions) -> None:
        self._versions = versions
        self._unchanged = unchanged_types(versions)

    def find_all(self, directions: Collection[str]) -> Iterator[Difference]:
        """The candidates of all pairs of types."""
        for direction in (BACKWARD, FORWARD):
            if direction in directions:
                for old, new in self._versions.pairs:
                    yield from self.find(old.name, new.name, direction)

    def find(
        self, old: str, new: str, direction: str, *, through: bool = False
    ) -> Iterator[Difference]:
        """The candidates of one pair of types; `through` includes the types that it refers to."""
        writers, readers = self._versions.old.root(old), self._versions.new.root(new)
        if direction == FORWARD:
            writers, readers = readers, writers
        comparison = Comparison(
            self._versions, self._unchanged, CHECKS, writers.version, through=through
        )
        allowed = Constraints((writers,))
        try:
            candidates = comparison.candidates(allowed, readers)
        except TooLargeError:
            message = f"{new} has too many combinations of branches to compare"
            candidates = (Candidate(UNDECIDED, allowed, readers, (), message),)
        yield from (Difference(candidate, writers, readers) for candidate in candidates)
