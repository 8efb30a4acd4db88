"""Changes of unions, negations and conditions. Used by `candidate_finder`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from myspinbot_codegen.breaking.compatibility import breaking_rule
from myspinbot_codegen.breaking.diff.candidates import Candidate
from myspinbot_codegen.breaking.diff.comparison import Branches, Comparison, Pair
from myspinbot_codegen.breaking.diff.constraints import Constraints
from myspinbot_codegen.breaking.versions import Node
from myspinbot_codegen.diagnostics.rule import Rule

_MOST_MATCHES = 3
_MOST_PAIRS = 200

ANY_OF = breaking_rule(
    "WIRE_ANY_OF",
    "The branches of `anyOf` together allow the same values.",
    "Keep each branch, and mark it as deprecated if writers should avoid it. Before a writer uses "
    "a new branch, upgrade all readers.",
)
ONE_OF = breaking_rule(
    "WIRE_ONE_OF",
    "The branches of `oneOf` allow the same values.",
    "Keep each branch, and distinguish branches by a constant property. Before a writer uses a new "
    "branch, upgrade all readers.",
)
NOT = breaking_rule(
    "WIRE_NOT",
    "The values that `not` excludes stay the same.",
    "Keep `not`. Exclude further values in writers only, and upgrade all readers before you allow "
    "excluded ones.",
)
CONDITIONAL = breaking_rule(
    "WIRE_CONDITIONAL",
    "The demands of `then` and `else` stay the same.",
    "Keep `if`, `then` and `else`. Enforce a stricter condition in writers only, and upgrade all "
    "readers before you relax it.",
)
RULES = (ANY_OF, ONE_OF, NOT, CONDITIONAL)


def compare_any_of(pair: Pair) -> Iterator[Candidate]:
    """Find values that no branch of the readers accepts."""
    if _fitting_branch(pair, pair.comparison.branches(pair.readers, "anyOf")) is None:
        yield from _misfits(pair, ANY_OF, "anyOf")


def compare_one_of(pair: Pair) -> Iterator[Candidate]:
    """Find values that no branch of the readers accepts, or more than one."""
    branches = pair.comparison.branches(pair.readers, "oneOf")
    fitting = _fitting_branch(pair, branches)
    if fitting is None:
        yield from _misfits(pair, ONE_OF, "oneOf")
        return
    exclusive = list(_exclusive_unions(pair.comparison, pair.writers))
    matches = (
        branch
        for branch in branches.constraints
        if branch.roots[0] is not fitting
        and not disjoint(pair.writers, branch)
        and not any(_is_excluded(pair.comparison, branch, *union) for union in exclusive)
    )
    # All of them are reported as one difference.
    for branch in islice(matches, _MOST_MATCHES):
        yield pair.candidate(ONE_OF, "oneOf", writers=pair.writers.plus(*branch.roots))


def _fitting_branch(pair: Pair, branches: Branches) -> Node | None:
    """A branch that plainly accepts all values."""
    comparison, writers = pair.comparison, pair.writers
    equal = comparison.equal_branch(writers, branches)
    if equal is not None:
        return equal
    if len(writers.alternatives) * len(branches.constraints) > _MOST_PAIRS:
        # The branches of the writers are compared one by one next.
        return None
    for branch in branches.constraints:
        if not disjoint(writers, branch) and comparison.contains(writers, branch.roots[0]):
            return branch.roots[0]
    return None


def _exclusive_unions(
    comparison: Comparison, writers: Constraints
) -> Iterator[tuple[Branches, set[object]]]:
    """The unions of which values match one branch only, and the branches that were chosen."""
    roots: set[object] = {node.key for node in writers.roots}
    for node in writers.nodes:
        if (*node.key, "oneOf") in writers.chosen:
            yield comparison.branches(node, "oneOf"), roots


def _is_excluded(
    comparison: Comparison, branch: Constraints, union: Branches, chosen: set[object]
) -> bool:
    """Return whether a branch plainly lies within one that the writers did not choose."""
    equal = comparison.equal_branch(branch, union)
    if equal is not None and equal.key not in chosen:
        return True
    return any(
        written.roots[0].key not in chosen
        and not disjoint(branch, written)
        and comparison.contains(branch, written.roots[0])
        for written in union.constraints
    )


def _misfits(pair: Pair, rule: Rule, keyword: str) -> Iterator[Candidate]:
    """The candidates of the only branch that is possible, or else one for the whole union."""
    branches = pair.comparison.branches(pair.readers, keyword).constraints
    possible = list(
        islice((branch for branch in branches if not disjoint(pair.writers, branch)), 2)
    )
    if len(possible) == 1 and not pair.writers.alternatives:
        yield from pair.comparison.candidates(pair.writers, possible[0].roots[0])
        return
    yield pair.candidate(rule, keyword)


def disjoint(left: Constraints, right: Constraints) -> bool:
    """Return whether two have plainly no value in common."""
    if left.kinds.isdisjoint(right.kinds):
        return True
    if left.values is not None and right.values is not None:
        return left.identities.isdisjoint(right.identities)
    if left.kinds & right.kinds != {"object"}:
        return False
    return any(
        name in right.required_members and _differ(left.member(name), right.member(name))
        for name in left.required_members
    )


def _differ(left: Constraints, right: Constraints) -> bool:
    if left.values is None or right.values is None:
        return left.kinds.isdisjoint(right.kinds)
    return left.identities.isdisjoint(right.identities)


def compare_not(pair: Pair) -> Iterator[Candidate]:
    """Find values that readers exclude."""
    node = pair.readers.child("not")
    excluded = Constraints((node,))
    if disjoint(pair.writers, excluded) or any(
        pair.comparison.contains(excluded, known) for known in pair.writers.children("not")
    ):
        return
    yield pair.candidate(NOT, "not", writers=pair.writers.plus(node))


def compare_condition(pair: Pair) -> Iterator[Candidate]:
    """Find values that `then` or `else` of the readers rejects."""
    condition = pair.readers.child("if")
    known = [
        node
        for node in pair.writers.nodes
        if "if" in node.keywords
        and pair.comparison.contains(Constraints((node.child("if"),)), condition)
        and pair.comparison.contains(Constraints((condition,)), node.child("if"))
    ]
    then = [node.child("then") for node in known if "then" in node.keywords]
    otherwise = [node.child("else") for node in known if "else" in node.keywords]
    branches = (
        ("then", pair.writers.plus(condition, *then)),
        ("else", pair.writers.plus(*otherwise)),
    )
    for keyword, values in branches:
        if keyword in pair.readers.keywords and (
            candidates := pair.comparison.candidates(values, pair.readers.child(keyword))
        ):
            message = f"in `{keyword}`: {candidates[0].message}"
            yield pair.candidate(
                CONDITIONAL, "if", "then", "else", message=message, writers=values, part=keyword
            )
