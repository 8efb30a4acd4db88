"""Compares unions, negations and conditions. Used by `walk`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from myspinbot_codegen.breaking.diff.candidates import Candidate
from myspinbot_codegen.breaking.diff.constraints import Conj, Node
from myspinbot_codegen.breaking.diff.walk import Branches, Walk, group

_MOST_OTHERS = 3
_MOST_PAIRS = 200


@group("anyOf")
def any_of(walk: Walk, one: Conj, two: Node) -> Iterator[Candidate]:
    """Every value has to fit a branch."""
    branches = walk.branches(two, "anyOf")
    if _fitting(walk, one, branches) is None:
        yield from _partner(walk, one, two, "anyOf")


@group("oneOf")
def one_of(walk: Walk, one: Conj, two: Node) -> Iterator[Candidate]:
    """Every value has to fit one branch, and no other."""
    branches = walk.branches(two, "oneOf")
    fitting = _fitting(walk, one, branches)
    if fitting is None:
        yield from _partner(walk, one, two, "oneOf")
        return
    left = list(_left(walk, one))
    others = (
        other
        for other in branches.conjs
        if other.roots[0] is not fitting
        and not disjoint(one, other)
        and not any(_is_left(walk, other, *item) for item in left)
    )
    # All of them would be told as one.
    for other in islice(others, _MOST_OTHERS):
        (node,) = other.roots
        said = walk.was("oneOf", one, two)
        yield Candidate("WIRE_ONE_OF", one.plus(node), two, ("oneOf",), said)


def _fitting(walk: Walk, one: Conj, branches: Branches) -> Node | None:
    """A branch that all values plainly fit."""
    alike = walk.alike(one, branches)
    if alike is not None:
        return alike
    if len(one.alternatives) * len(branches.conjs) > _MOST_PAIRS:
        # Which branch each of them fits is asked next, and tells more.
        return None
    for branch in branches.conjs:
        if not disjoint(one, branch) and walk.contains(one, branch.roots[0]):
            return branch.roots[0]
    return None


def _left(walk: Walk, one: Conj) -> Iterator[tuple[Branches, set[object]]]:
    """The unions of which only one branch may fit, and the branches that were taken."""
    roots: set[object] = {node.key for node in one.roots}
    for node in one.nodes:
        if (*node.key, "oneOf") in one.chosen:
            yield walk.branches(node, "oneOf"), roots


def _is_left(walk: Walk, other: Conj, branches: Branches, taken: set[object]) -> bool:
    """Whether all values that fit another branch plainly fit one that was not taken."""
    alike = walk.alike(other, branches)
    if alike is not None and alike.key not in taken:
        return True
    return any(
        branch.roots[0].key not in taken
        and not disjoint(other, branch)
        and walk.contains(other, branch.roots[0])
        for branch in branches.conjs
    )


def _partner(walk: Walk, one: Conj, two: Node, keyword: str) -> Iterator[Candidate]:
    """What keeps values out of the branch that is meant for them, or else out of all."""
    rule = "WIRE_ANY_OF" if keyword == "anyOf" else "WIRE_ONE_OF"
    branches = walk.branches(two, keyword).conjs
    meant = list(islice((branch for branch in branches if not disjoint(one, branch)), 2))
    if len(meant) == 1 and not one.alternatives:
        yield from walk.narrow(one, meant[0].roots[0])
        return
    yield Candidate(rule, one, two, (keyword,), walk.was(keyword, one, two))


def disjoint(one: Conj, two: Conj) -> bool:
    """Whether two plainly have no value in common."""
    if one.kinds.isdisjoint(two.kinds):
        return True
    if one.values is not None and two.values is not None:
        return one.identities.isdisjoint(two.identities)
    if one.kinds & two.kinds != {"object"}:
        return False
    return any(
        name in two.required and _differ(one.member(name), two.member(name))
        for name in one.required
    )


def _differ(one: Conj, two: Conj) -> bool:
    if one.values is None or two.values is None:
        return one.kinds.isdisjoint(two.kinds)
    return one.identities.isdisjoint(two.identities)


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
        if keyword in two.words and (found := walk.narrow(conj, two.child(keyword))):
            said = f"`{keyword}` of a condition: {found[0].said}"
            yield Candidate(
                "WIRE_CONDITIONAL", conj, two, ("if", "then", "else"), said, more=keyword
            )
