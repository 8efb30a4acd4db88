"""Changes of constraints on objects: their members, and the names of these.

Used by `candidate_finder`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from myspinbot_codegen.breaking.compatibility import breaking_rule
from myspinbot_codegen.breaking.diff.candidates import Candidate, NameStep, all_keywords
from myspinbot_codegen.breaking.diff.comparison import Comparison, Pair
from myspinbot_codegen.breaking.diff.constraints import Constraints
from myspinbot_codegen.breaking.diff.pattern_overlap import matches
from myspinbot_codegen.breaking.diff.undeclared_members import (
    Region,
    regions_of,
    regions_of_others,
)
from myspinbot_codegen.breaking.versions import Node
from myspinbot_codegen.diagnostics.rule import Rule

REQUIRED = breaking_rule(
    "WIRE_REQUIRED",
    "The required properties of an object stay the same.",
    "If the property is new, make it optional or give readers a default. If it was required, let "
    "writers send it until all readers are upgraded. Or publish a v2 beside this version.",
)
PROPERTY_ADDED = breaking_rule(
    "WIRE_PROPERTY_ADDED",
    "An object does not gain a property that readers may reject.",
    "Upgrade all readers before the first writer sends the property. Where undeclared properties "
    "were allowed, allow the same values, or choose another name.",
)
PROPERTY_REMOVED = breaking_rule(
    "WIRE_PROPERTY_REMOVED",
    "An object does not lose a property that writers may send.",
    "Keep the property, optional and deprecated, until no document contains it. Then list its name "
    "in `x-reserved`.",
)
ADDITIONAL_PROPERTIES = breaking_rule(
    "WIRE_ADDITIONAL_PROPERTIES",
    "The schema of undeclared properties stays the same.",
    "Keep `additionalProperties` as it was, and declare the properties that you need.",
)
PATTERN_PROPERTIES = breaking_rule(
    "WIRE_PATTERN_PROPERTIES",
    "Each pattern of property names keeps its schema.",
    "Keep the pattern and its schema, and give new properties names that match no old pattern.",
)
PROPERTY_NAMES = breaking_rule(
    "WIRE_PROPERTY_NAMES",
    "The allowed names of properties stay the same.",
    "Keep `propertyNames`. Enforce stricter names in writers only, and upgrade all readers before "
    "you allow others.",
)
DEPENDENT_REQUIRED = breaking_rule(
    "WIRE_DEPENDENT_REQUIRED",
    "The properties that another property requires stay the same.",
    "Let readers accept the one property without the other, and let writers send both.",
)
DEPENDENT_SCHEMAS = breaking_rule(
    "WIRE_DEPENDENT_SCHEMAS",
    "The schema that a property demands for its object stays the same.",
    "Keep the schema in `dependentSchemas`. Enforce a stricter one in writers only, and upgrade "
    "all readers before you relax it.",
)
UNEVALUATED_PROPERTIES = breaking_rule(
    "WIRE_UNEVALUATED_PROPERTIES",
    "The schema of `unevaluatedProperties` stays the same.",
    "Keep `unevaluatedProperties` as it was, and declare the properties that you need.",
)
RULES = (
    REQUIRED,
    PROPERTY_ADDED,
    PROPERTY_REMOVED,
    ADDITIONAL_PROPERTIES,
    PATTERN_PROPERTIES,
    PROPERTY_NAMES,
    DEPENDENT_REQUIRED,
    DEPENDENT_SCHEMAS,
    UNEVALUATED_PROPERTIES,
)

_CONTENT = ("properties", "patternProperties", "additionalProperties")


def compare_properties(pair: Pair) -> Iterator[Candidate]:
    """Find members that the declarations of the readers reject."""
    for name in pair.readers.keywords["properties"]:
        member, node = pair.writers.member(name), pair.readers.child("properties", name)
        candidates = pair.comparison.candidates(member, node)
        if candidates and name not in pair.writers.names_in("properties"):
            candidates = _newly_declared(pair.comparison, name, candidates, member, node)
        yield from _in_member(candidates, pair.writers, name)


def _newly_declared(
    comparison: Comparison,
    name: str,
    candidates: tuple[Candidate, ...],
    member: Constraints,
    node: Node,
) -> tuple[Candidate, ...]:
    """The candidates of a property that only the readers declare.

    One is enough, if it can be shown; those about listed values may turn out to be none.
    """
    if comparison.forward:
        rule, change = PROPERTY_REMOVED, "is no longer declared, so it may have"
    else:
        rule, change = PROPERTY_ADDED, "is declared now; before, it could have"
    message = f"`{name}` {change} any value that undeclared properties may have"
    if node.schema is False:
        return (Candidate(rule, member, node, (), message, part=name),)
    free = tuple(candidate for candidate in candidates if candidate.writers.values is None)
    return tuple(candidate.under(rule, message) for candidate in free[:1] or candidates)


def compare_additional_properties(pair: Pair) -> Iterator[Candidate]:
    """Find members that the readers do not declare, and reject."""
    node = pair.readers.child("additionalProperties")
    patterns = list(pair.readers.keywords.get("patternProperties", {}))
    known = {*pair.readers.keywords.get("properties", {})}
    for name in pair.writers.names_in("properties"):
        if name not in known and not any(matches(pattern, name) for pattern in patterns):
            yield from _compare_undeclared(pair, name, node)
    regions = regions_of_others(pair.writers, known, patterns)
    for candidates, shown in _unread(pair.comparison, pair.writers, node, regions):
        if shown is None or node.schema is False:
            message = pair.change_of("additionalProperties")
            objects = None if shown is None else pair.writers.having(must=(shown,))
            yield pair.candidate(ADDITIONAL_PROPERTIES, *_CONTENT, message=message, writers=objects)
            return
        yield from _in_member(candidates, pair.writers, shown, ADDITIONAL_PROPERTIES)


def _unread(
    comparison: Comparison, writers: Constraints, node: Node, regions: Iterable[Region]
) -> Iterator[tuple[tuple[Candidate, ...], str | None]]:
    """The candidates of undeclared members, with a name that shows them, or None without one."""
    for member, names in regions:
        if not comparison.candidates(member, node):
            continue
        tried = ((comparison.candidates(writers.member(name), node), name) for name in names)
        yield next((pair for pair in tried if pair[0]), ((), None))


def _compare_undeclared(pair: Pair, name: str, node: Node) -> Iterator[Candidate]:
    """The candidates of a property that only the writers declare."""
    member = pair.writers.member(name)
    if member.impossible:
        return
    if pair.comparison.forward:
        rule, change, version = PROPERTY_ADDED, "added", "old"
    else:
        rule, change, version = PROPERTY_REMOVED, "removed", "new"
    message = f"the property `{name}` was {change}, and the {version} version"
    if node.schema is False:
        message = f"{message} allows no undeclared properties"
        objects = pair.writers.having(must=(name,))
        yield pair.candidate(rule, *_CONTENT, message=message, writers=objects, part=name)
        return
    for candidate in pair.comparison.candidates(member, node):
        reason = f"{message} restricts undeclared properties: {candidate.message}"
        yield from _in_member([candidate.under(rule, reason)], pair.writers, name)


def compare_pattern_properties(pair: Pair) -> Iterator[Candidate]:
    """Find members that the readers reject because their names match a pattern."""
    for pattern in pair.readers.keywords["patternProperties"]:
        node = pair.readers.child("patternProperties", pattern)
        names = pair.writers.names_in("properties")
        for name in [name for name in names if matches(pattern, name)]:
            candidates = pair.comparison.candidates(pair.writers.member(name), node)
            yield from _in_member(candidates, pair.writers, name, PATTERN_PROPERTIES)
        regions = regions_of(pair.writers, pattern)
        for candidates, undeclared in _unread(pair.comparison, pair.writers, node, regions):
            if undeclared is None:
                yield pair.candidate(PATTERN_PROPERTIES, "patternProperties", part=pattern)
                break
            yield from _in_member(candidates, pair.writers, undeclared, PATTERN_PROPERTIES)


def _in_member(
    candidates: Iterable[Candidate], writers: Constraints, name: str, rule: Rule | None = None
) -> Iterator[Candidate]:
    """The candidates of a member, seen from its object, and reported by the given rule."""
    objects = writers.having(must=(name,))
    for candidate in candidates:
        yield candidate.under(rule or candidate.rule).inside(objects, name)


def compare_required(pair: Pair) -> Iterator[Candidate]:
    """Find objects without a property that readers require."""
    change = "no longer required" if pair.comparison.forward else "required now"
    for name in pair.readers.keywords["required"]:
        if name not in pair.writers.required_members:
            objects = pair.writers.having(avoid=(name,))
            message = f"`{name}` is {change}"
            yield pair.candidate(REQUIRED, "required", message=message, writers=objects, part=name)


def compare_dependent_required(pair: Pair) -> Iterator[Candidate]:
    """Find objects without a property that readers require because of another one."""
    change = "no longer requires" if pair.comparison.forward else "now requires"
    for trigger, needed in pair.readers.keywords["dependentRequired"].items():
        if pair.writers.member(trigger).impossible:
            continue
        known = {
            name
            for stated in pair.writers.values_of("dependentRequired")
            for name in stated.get(trigger, ())
        }
        for name in needed:
            if name not in known | pair.writers.required_members | {trigger}:
                message = f"`{trigger}` {change} `{name}`"
                objects = pair.writers.having(must=(trigger,), avoid=(name,))
                yield pair.candidate(
                    DEPENDENT_REQUIRED,
                    "dependentRequired",
                    message=message,
                    writers=objects,
                    part=name,
                )


def compare_dependent_schemas(pair: Pair) -> Iterator[Candidate]:
    """Find objects that readers reject because of a property that they have."""
    for trigger in pair.readers.keywords["dependentSchemas"]:
        if pair.writers.member(trigger).impossible:
            continue
        parts = [
            node.child("dependentSchemas", trigger)
            for node in pair.writers.nodes
            if trigger in node.keywords.get("dependentSchemas", {})
        ]
        objects = pair.writers.plus(*parts).having(must=(trigger,))
        demand = pair.readers.child("dependentSchemas", trigger)
        for candidate in pair.comparison.candidates(objects, demand):
            message = f"with `{trigger}`: {candidate.message}"
            yield candidate.under(DEPENDENT_SCHEMAS, message)


def compare_property_names(pair: Pair) -> Iterator[Candidate]:
    """Find names of members that readers reject."""
    node = pair.readers.child("propertyNames")
    for candidate in pair.comparison.candidates(pair.writers.member_names(), node):
        message = f"names of properties: {candidate.message}"
        yield candidate.under(PROPERTY_NAMES, message).inside(pair.writers, NameStep())


def compare_unevaluated_properties(pair: Pair) -> Iterator[Candidate]:
    """Find members that readers reject because no other keyword evaluates them."""
    evaluated = Constraints((pair.readers,))
    if evaluated.values_of("additionalProperties"):
        return
    node = pair.readers.child("unevaluatedProperties")
    declared = evaluated.names_in("properties")
    patterns = evaluated.names_in("patternProperties")
    named = [
        (pair.writers.member(name), [name])
        for name in pair.writers.names_in("properties")
        if name not in declared and not any(matches(pattern, name) for pattern in patterns)
    ]
    regions = chain(named, regions_of_others(pair.writers, declared, patterns))
    for candidates, name in _unread(pair.comparison, pair.writers, node, regions):
        if name is not None and node.schema is not False:
            yield from _in_member(candidates, pair.writers, name, UNEVALUATED_PROPERTIES)
            continue
        message = pair.change_of("unevaluatedProperties")
        yield pair.candidate(
            UNEVALUATED_PROPERTIES,
            *all_keywords("unevaluatedProperties", pair.readers),
            message=message if name is None else f"{message} (for example `{name}`)",
            writers=None if name is None else pair.writers.having(must=(name,)),
            part=name or "",
        )
