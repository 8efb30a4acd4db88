"""Compares what is said about objects: which members there are, and what they are.

Used by `walk`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from myspinbot_codegen.breaking.diff.candidates import Candidate, Name
from myspinbot_codegen.breaking.diff.constraints import Conj, Node
from myspinbot_codegen.breaking.diff.patterns import matches
from myspinbot_codegen.breaking.diff.undeclared_members import Region, matched, unmatched
from myspinbot_codegen.breaking.diff.walk import Walk, group

_CONTENT = ("properties", "patternProperties", "additionalProperties")


@group("properties")
def properties(walk: Walk, one: Conj, two: Node) -> Iterator[Candidate]:
    """A member that both know has to be readable; so has what a free one could have been."""
    if "object" not in one.kinds:
        return
    for name in two.words["properties"]:
        member, node = one.member(name), two.child("properties", name)
        found = walk.narrow(member, node)
        if found and not one.declares(name):
            found = _declared(walk, name, found, member, node)
        yield from _inside(found, one, name)


def _declared(
    walk: Walk, name: str, found: tuple[Candidate, ...], member: Conj, node: Node
) -> tuple[Candidate, ...]:
    """A property that only the readers declare, where the writers may put anything.

    Told by one difference that may be there; those of a few values may turn out to be none.
    """
    rule = "WIRE_PROPERTY_REMOVED" if walk.forward else "WIRE_PROPERTY_ADDED"
    said = (
        f"`{name}` is no longer declared, and may be anything that further properties may be"
        if walk.forward
        else f"`{name}` is declared now, and could be anything that further properties could be"
    )
    if node.schema is False:
        return (Candidate(rule, member, node, (), said, more=name),)
    free = tuple(item for item in found if item.one.values is None)
    return tuple(item.called(rule, said) for item in free[:1] or found)


@group("additionalProperties")
def additional(walk: Walk, one: Conj, two: Node) -> Iterator[Candidate]:
    """Members that the readers do not name have to be readable as further ones."""
    if "object" not in one.kinds:
        return
    node = two.child("additionalProperties")
    patterns = list(two.words.get("patternProperties", {}))
    known = {*two.words.get("properties", {})}
    for name in one.names("properties"):
        if name not in known and not any(matches(pattern, name) for pattern in patterns):
            yield from _undeclared(walk, one, two, name, node)
    for found, other in _unread(walk, one, node, unmatched(one, known, patterns)):
        if other is None or node.schema is False:
            said = walk.was("additionalProperties", one, two)
            conj = one if other is None else one.having(must=(other,))
            yield Candidate("WIRE_ADDITIONAL_PROPERTIES", conj, two, _CONTENT, said)
            return
        calls = (item.called("WIRE_ADDITIONAL_PROPERTIES", item.said) for item in found)
        yield from _inside(calls, one, other)


def _unread(
    walk: Walk, one: Conj, node: Node, regions: Iterable[Region]
) -> Iterator[tuple[tuple[Candidate, ...], str | None]]:
    """What is not readable of members that nobody names, under a name that shows it.

    None where there is no such name at hand.
    """
    for member, names in regions:
        if not walk.narrow(member, node):
            continue
        tried = ((walk.narrow(one.member(name), node), name) for name in names)
        yield next((pair for pair in tried if pair[0]), ((), None))


def _undeclared(walk: Walk, one: Conj, two: Node, name: str, node: Node) -> Iterator[Candidate]:
    member = one.member(name)
    if member.impossible:
        return
    rule = "WIRE_PROPERTY_ADDED" if walk.forward else "WIRE_PROPERTY_REMOVED"
    change = "new" if walk.forward else "gone"
    if node.schema is False:
        said = f"the property `{name}` is {change}, and the object is closed"
        conj = one.having(must=(name,))
        yield Candidate(rule, conj, two, _CONTENT, said, more=name)
        return
    said = f"the property `{name}` is {change}, and differs from further properties"
    found = (item.called(rule, f"{said}: {item.said}") for item in walk.narrow(member, node))
    yield from _inside(found, one, name)


@group("patternProperties")
def patterned(walk: Walk, one: Conj, two: Node) -> Iterator[Candidate]:
    """Members whose names a pattern is found in have to be readable."""
    if "object" not in one.kinds:
        return
    for pattern in two.words["patternProperties"]:
        node = two.child("patternProperties", pattern)
        for name in [name for name in one.names("properties") if matches(pattern, name)]:
            found = walk.narrow(one.member(name), node)
            calls = (item.called("WIRE_PATTERN_PROPERTIES", item.said) for item in found)
            yield from _inside(calls, one, name)
        for found, unnamed in _unread(walk, one, node, matched(one, pattern)):
            if unnamed is None:
                said = walk.was("patternProperties", one, two)
                keywords = ("patternProperties",)
                yield Candidate("WIRE_PATTERN_PROPERTIES", one, two, keywords, said, more=pattern)
                break
            calls = (item.called("WIRE_PATTERN_PROPERTIES", item.said) for item in found)
            yield from _inside(calls, one, unnamed)


def _inside(found: Iterable[Candidate], one: Conj, name: str) -> Iterator[Candidate]:
    return (item.inside(one.having(must=(name,)), name) for item in found)


@group("required")
def required(walk: Walk, one: Conj, two: Node) -> Iterator[Candidate]:
    """A member that readers need has to be there."""
    if "object" not in one.kinds:
        return
    for name in two.words["required"]:
        if name not in one.required:
            said = (
                f"`{name}` is no longer required" if walk.forward else f"`{name}` is required now"
            )
            conj = one.having(avoid=(name,))
            yield Candidate("WIRE_REQUIRED", conj, two, ("required",), said, more=name)


@group("dependentRequired")
def dependent_required(walk: Walk, one: Conj, two: Node) -> Iterator[Candidate]:
    """A member that another one calls for has to be there with it."""
    if "object" not in one.kinds:
        return
    for trigger, needed in two.words["dependentRequired"].items():
        if one.member(trigger).impossible:
            continue
        known = {
            name for stated in one.stated("dependentRequired") for name in stated.get(trigger, ())
        }
        for name in needed:
            if name not in known | one.required | {trigger}:
                change = "no longer needs" if walk.forward else "needs"
                said = f"`{trigger}` {change} `{name}` beside it"
                conj = one.having(must=(trigger,), avoid=(name,))
                yield Candidate(
                    "WIRE_DEPENDENT_REQUIRED", conj, two, ("dependentRequired",), said, more=name
                )


@group("dependentSchemas")
def dependent_schemas(walk: Walk, one: Conj, two: Node) -> Iterator[Candidate]:
    """What a member calls for has to hold where it is there."""
    if "object" not in one.kinds:
        return
    for trigger in two.words["dependentSchemas"]:
        if one.member(trigger).impossible:
            continue
        parts = [
            node.child("dependentSchemas", trigger)
            for node in one.nodes
            if trigger in node.words.get("dependentSchemas", {})
        ]
        conj = one.plus(*parts).having(must=(trigger,))
        for item in walk.narrow(conj, two.child("dependentSchemas", trigger)):
            said = f"where `{trigger}` is there: {item.said}"
            yield item.called("WIRE_DEPENDENT_SCHEMAS", said)


@group("propertyNames")
def property_names(walk: Walk, one: Conj, two: Node) -> Iterator[Candidate]:
    """Names of members have to be allowed."""
    if "object" not in one.kinds:
        return
    for item in walk.narrow(one.keys(), two.child("propertyNames")):
        said = f"names of properties: {item.said}"
        yield item.called("WIRE_PROPERTY_NAMES", said).inside(one, Name())


@group("unevaluatedProperties")
def unevaluated(walk: Walk, one: Conj, two: Node) -> Iterator[Candidate]:
    """Members that nothing else speaks about have to be readable."""
    if "object" not in one.kinds:
        return
    readers = Conj((two,))
    if readers.stated("additionalProperties"):
        return
    node = two.child("unevaluatedProperties")
    declared, patterns = readers.names("properties"), readers.names("patternProperties")
    named = [
        (one.member(name), [name])
        for name in one.names("properties")
        if name not in declared and not any(matches(pattern, name) for pattern in patterns)
    ]
    for found, name in _unread(walk, one, node, chain(named, unmatched(one, declared, patterns))):
        if name is not None and node.schema is not False:
            calls = (item.called("WIRE_UNEVALUATED_PROPERTIES", item.said) for item in found)
            yield from _inside(calls, one, name)
            continue
        said = walk.was("unevaluatedProperties", one, two)
        yield Candidate(
            "WIRE_UNEVALUATED_PROPERTIES",
            one if name is None else one.having(must=(name,)),
            two,
            _first("unevaluatedProperties", two),
            said if name is None else f"{said} (see `{name}`)",
            more=name or "",
        )


def _first(keyword: str, two: Node) -> tuple[str, ...]:
    """All keywords, this one first: what is evaluated depends on the others."""
    return keyword, *(word for word in two.words if word != keyword)
