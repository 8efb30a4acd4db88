"""Compares unions, negations and conditions. Used by `walk`."""

from __future__ import annotations

from collections.abc import Iterator

from .candidates import Candidate
from .sides import Conj, Node
from .values import json_in
from .walk import Walk, group


@group("anyOf")
def any_of(walk: Walk, one: Conj, two: Node) -> Iterator[Candidate]:
    """Every value has to fit a branch."""
    branches = _branches(two, "anyOf")
    if not any(walk.contains(one, branch) for branch in branches):
        yield from _partner(walk, one, two, "anyOf", branches)


@group("oneOf")
def one_of(walk: Walk, one: Conj, two: Node) -> Iterator[Candidate]:
    """Every value has to fit one branch, and no other."""
    branches = _branches(two, "oneOf")
    fitting = [branch for branch in branches if walk.contains(one, branch)]
    if not fitting:
        yield from _partner(walk, one, two, "oneOf", branches)
        return
    if any(_is_alone(walk, one, branch, branches) for branch in fitting):
        return
    for other in branches:
        if other is not fitting[0] and not disjoint(one, Conj((other,))):
            said = walk.was("oneOf", one, two)
            conj = one.plus(other)
            yield Candidate("WIRE_ONE_OF", conj, two, ("oneOf",), said, more=other.pointer)


def _branches(two: Node, keyword: str) -> list[Node]:
    return [two.child(keyword, index) for index in range(len(two.words[keyword]))]


def _is_alone(walk: Walk, one: Conj, branch: Node, branches: list[Node]) -> bool:
    """Whether values that fit this branch plainly fit no other one."""
    return all(
        other is branch
        or disjoint(one, Conj((other,)))
        or any(walk.contains(Conj((other,)), left) for left in _left(one))
        for other in branches
    )


def _left(one: Conj) -> Iterator[Node]:
    """The branches that were not taken where only one may fit."""
    roots = {node.key for node in one.roots}
    for node in one.nodes:
        if (*node.key, "oneOf") in one.chosen:
            yield from (branch for branch in _branches(node, "oneOf") if branch.key not in roots)


def _partner(
    walk: Walk, one: Conj, two: Node, keyword: str, branches: list[Node]
) -> Iterator[Candidate]:
    """What keeps values out of the branch that is meant for them, or else out of all."""
    rule = "WIRE_ANY_OF" if keyword == "anyOf" else "WIRE_ONE_OF"
    meant = [branch for branch in branches if not disjoint(one, Conj((branch,)))]
    if len(meant) == 1 and not one.alternatives:
        yield from walk.narrow(one, meant[0])
        return
    yield Candidate(rule, one, two, (keyword,), walk.was(keyword, one, two))


def disjoint(one: Conj, two: Conj) -> bool:
    """Whether two plainly have no value in common."""
    if one.kinds.isdisjoint(two.kinds):
        return True
    if one.values is not None and two.values is not None:
        return not any(json_in(value, two.values) for value in one.values)
    if one.kinds & two.kinds != {"object"}:
        return False
    return any(
        name in two.required and _differ(one.member(name), two.member(name))
        for name in one.required
    )


def _differ(one: Conj, two: Conj) -> bool:
    if one.values is None or two.values is None:
        return one.kinds.isdisjoint(two.kinds)
    return not any(json_in(value, two.values) for value in one.values)


@group("not")
def negation(walk: Walk, one: Conj, two: Node) -> Iterator[Candidate]:
    """No value may be what is ruled out."""
    ruled_out = Conj((two.child("not"),))
    if disjoint(one, ruled_out) or any(
        walk.contains(ruled_out, node.child("not")) for node in one.nodes if "not" in node.words
    ):
        return
    said = walk.was("not", one, two)
    yield Candidate("WIRE_NOT", one.plus(two.child("not")), two, ("not",), said)


@group("if")
def condition(walk: Walk, one: Conj, two: Node) -> Iterator[Candidate]:
    """What a condition calls for has to hold, and else what its opposite calls for."""
    asked = two.child("if")
    known = [
        node
        for node in one.nodes
        if "if" in node.words
        and walk.contains(Conj((node.child("if"),)), asked)
        and walk.contains(Conj((asked,)), node.child("if"))
    ]
    then = [node.child("then") for node in known if "then" in node.words]
    other = [node.child("else") for node in known if "else" in node.words]
    ways = (("then", one.plus(asked, *then)), ("else", one.plus(*other)))
    for keyword, conj in ways:
        if keyword not in two.words or conj.impossible:
            continue
        if found := walk.narrow(conj, two.child(keyword)):
            said = f"`{keyword}` of a condition: {found[0].said}"
            yield Candidate(
                "WIRE_CONDITIONAL", conj, two, ("if", "then", "else"), said, more=keyword
            )
