"""Compares two versions of a type, and finds demands of readers that writers may not meet.

Used by `candidate_finder`, once for each direction. A demand that provably follows from the
constraints of the writers is fine; any other is a candidate, which a document decides.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from myspinbot_codegen.breaking.compatibility import breaking_rule
from myspinbot_codegen.breaking.diff.candidates import Candidate
from myspinbot_codegen.breaking.diff.constraints import Constraints
from myspinbot_codegen.breaking.diff.schema_equality import (
    UnchangedTypes,
    canonical_text,
    may_shrink,
)
from myspinbot_codegen.breaking.diff.value_kinds import EVERY_KIND
from myspinbot_codegen.breaking.report import brief
from myspinbot_codegen.breaking.versions import Node, Version, Versions
from myspinbot_codegen.diagnostics.rule import Rule
from myspinbot_codegen.spec.canonical_walk import REFERENCE, referred_names

_MOST_STEPS = 12_000
_MOST_SPLITS = 3
_UNIONS = frozenset({"anyOf", "oneOf", "not"})

CONST = breaking_rule(
    "WIRE_CONST",
    "A constant stays the same.",
    "Keep the constant: readers recognise the type by it. Publish another value in a v2 beside "
    "this version.",
)
ENUM = breaking_rule(
    "WIRE_ENUM",
    "The values of `enum` stay the same.",
    "Keep each value, and mark it as deprecated if writers should avoid it. Before a writer sends "
    "a new value, upgrade all readers.",
)
SCHEMA_FALSE = breaking_rule(
    "WIRE_SCHEMA_FALSE",
    "A schema does not become `false`.",
    "Keep the schema and mark it as deprecated until no document contains the value.",
)
RULES = (CONST, ENUM, SCHEMA_FALSE)

Compare = Callable[["Pair"], Iterable[Candidate]]


@dataclass(frozen=True, slots=True)
class Check:
    """A comparison of keywords that belong together, for values of some kinds."""

    compare: Compare
    keywords: frozenset[str]
    kinds: frozenset[str]


class TooLargeError(Exception):
    """Two types have too many combinations of branches to be compared."""


@dataclass(frozen=True, slots=True)
class _Result:
    candidates: tuple[Candidate, ...]
    complete: bool


@dataclass(frozen=True, slots=True)
class Branches:
    """The branches of a union, also by their canonical texts."""

    constraints: list[Constraints]
    by_text: dict[str, Node]

    @property
    def version(self) -> Version:
        """The version of the union."""
        return self.constraints[0].roots[0].version


class Comparison:
    """One comparison, from `writers` to the other version.

    References to a pair of types are not followed, because the pair is compared by itself, unless
    `through` is set.
    """

    def __init__(
        self,
        versions: Versions,
        unchanged: UnchangedTypes,
        checks: Sequence[Check],
        writers: Version,
        *,
        through: bool,
    ) -> None:
        self._partners = versions.partners
        self._unchanged = unchanged
        self._checks = checks
        self._writers = writers
        self._through = through
        self.forward = not writers.is_old
        self._results: dict[tuple[object, ...], _Result] = {}
        self._active: set[tuple[object, ...]] = set()
        self._branches: dict[tuple[object, ...], Branches] = {}
        self._trail: list[tuple[object, ...]] = []
        self._assumed: set[tuple[object, ...]] = set()
        self._texts: dict[tuple[object, ...], str] = {}
        self._steps = 0

    def candidates(self, writers: Constraints, readers: Node) -> tuple[Candidate, ...]:
        """The demands of the readers that writers may not meet.

        Pairs that are being compared count as met, so that recursion ends.

        Raises:
            TooLargeError: There are too many combinations of branches.
        """
        return self._compare(writers, readers, every=True)

    def contains(self, writers: Constraints, readers: Node) -> bool:
        """Return whether readers plainly accept all values of the writers."""
        return not self._compare(writers, readers, every=False)

    def _compare(
        self, writers: Constraints, readers: Node, *, every: bool
    ) -> tuple[Candidate, ...]:
        """All candidates of a pair, or only the first one."""
        key = (writers.key, readers.key)
        result = self._results.get(key)
        if result is not None and (result.complete or not every):
            return result.candidates
        if key in self._active:
            self._assumed.add(key)
            return ()
        self._active.add(key)
        start = len(self._trail)
        compared = self._compare_pair(writers, readers)
        candidates = tuple(compared if every else islice(compared, 1))
        self._active.discard(key)
        self._results[key] = _Result(candidates, complete=every or not candidates)
        if candidates and key in self._assumed:
            # Results without candidates relied on an assumption that turned out to be wrong.
            for later in self._trail[start:]:
                if later in self._results and not self._results[later].candidates:
                    del self._results[later]
            del self._trail[start:]
        self._assumed.discard(key)
        self._trail.append(key)
        return candidates

    def _compare_pair(self, writers: Constraints, readers: Node) -> Iterator[Candidate]:
        if readers.schema is True or writers.impossible:
            return
        if readers.schema is False:
            when = "was allowed here in the old version" if self.forward else "is allowed here now"
            yield Candidate(SCHEMA_FALSE, writers, readers, (), f"no value {when}")
            return
        if any(self._is_same(node, readers) for node in writers.nodes):
            return
        listed, rest = _split_listed(writers, readers)
        yield from listed
        if rest.impossible:
            return
        for node in readers.conjuncts():
            if not self._is_compared_apart(rest, readers, node):
                yield from self.candidates(rest, node)
        for check in self._checks:
            if not check.keywords.isdisjoint(readers.keywords):
                yield from _without_repeats(self._run(check, rest, readers, 0))

    def _run(
        self, check: Check, writers: Constraints, readers: Node, depth: int
    ) -> Iterator[Candidate]:
        """The candidates of a check, for each branch if the writers have a union."""
        self._steps += 1
        if self._steps > _MOST_STEPS:
            raise TooLargeError
        if check.kinds.isdisjoint(writers.kinds):
            return
        candidates = iter(check.compare(Pair(self, writers, readers)))
        first = next(candidates, None)
        if first is None:
            return
        branches: list[Constraints] = []
        if depth < _MOST_SPLITS:
            branches = writers.alternatives
            if not branches and not _UNIONS.isdisjoint(readers.keywords):
                branches = writers.by_kind
        if not branches:
            yield first
            yield from candidates
        for branch in branches:
            listed, rest = _split_listed(branch, readers)
            yield from listed
            yield from () if rest.impossible else self._run(check, rest, readers, depth + 1)

    def branches(self, node: Node, keyword: str) -> Branches:
        """The branches of a union."""
        key = (*node.key, keyword)
        if key not in self._branches:
            nodes = node.children(keyword)
            by_text = {self._text(branch, renamed=False): branch for branch in reversed(nodes)}
            self._branches[key] = Branches([Constraints((branch,)) for branch in nodes], by_text)
        return self._branches[key]

    def equal_branch(self, writers: Constraints, branches: Branches) -> Node | None:
        """A branch that is written like one of the constraints of the writers."""
        for node in writers.nodes:
            renamed = node.version is not branches.version
            branch = branches.by_text.get(self._text(node, renamed=renamed))
            if branch is not None and self._is_same(node, branch):
                return branch
        return None

    def _is_compared_apart(self, writers: Constraints, readers: Node, target: Node) -> bool:
        """Return whether both versions refer to a pair of types, which is compared by itself."""
        if self._through or "$ref" not in readers.keywords or target.pointer:
            return False
        # Only from writers to readers: the other direction may not be compared at all.
        if target.version is self._writers:
            return False
        names = self._partners[self._writers]
        return any(
            node.version is self._writers
            and (ref := node.keywords.get("$ref")) is not None
            and names.get(ref.removeprefix(REFERENCE)) == target.type
            for node in writers.nodes
        )

    def _is_same(self, node: Node, readers: Node) -> bool:
        """Return whether subschemas are written the same way, and their references are compared."""
        if node.version is readers.version:
            return self._text(node, renamed=False) == self._text(readers, renamed=False)
        if self._text(node, renamed=True) != self._text(readers, renamed=False):
            return False
        unchanged = self._unchanged[readers.version]
        names = referred_names(readers.schema)
        if all(name in unchanged for name in names):
            return True
        return (
            not self._through
            and node.version is self._writers
            and all(name in self._partners[readers.version] for name in names)
            and not may_shrink(readers.schema, unchanged)
        )

    def _text(self, node: Node, *, renamed: bool) -> str:
        key = (*node.key, renamed)
        if key not in self._texts:
            names = self._partners[node.version].get if renamed else None
            self._texts[key] = canonical_text(node.schema, names)
        return self._texts[key]


@dataclass(frozen=True, slots=True)
class Pair:
    """The constraints of writers and the subschema of readers that a check compares."""

    comparison: Comparison
    writers: Constraints
    readers: Node

    def candidate(
        self,
        rule: Rule,
        *keywords: str,
        message: str | None = None,
        writers: Constraints | None = None,
        part: str = "",
        values: tuple[Any, ...] = (),
    ) -> Candidate:
        """A candidate; by default for all values of the writers, and a change of the keyword."""
        allowed = self.writers if writers is None else writers
        message = message or self.change_of(keywords[0])
        return Candidate(rule, allowed, self.readers, keywords, message, part=part, values=values)

    def change_of(self, keyword: str) -> str:
        """The message about a keyword that has changed."""
        written, read = self.writers.values_of(keyword), self.readers.keywords.get(keyword)
        old, new = ([read], written) if self.comparison.forward else (written, [read])
        old, new = ([value for value in side if value is not None] for side in (old, new))
        if not old:
            return f"`{keyword}` was added: {brief(new[0])}" if new else f"`{keyword}` has changed"
        if not new:
            return f"`{keyword}` was removed; it was {brief(old[0])}"
        return f"`{keyword}` was {brief(old[0])} and is now {brief(new[0])}"


def _split_listed(writers: Constraints, readers: Node) -> tuple[tuple[Candidate, ...], Constraints]:
    """Listed arrays and objects, and the constraints on all other values.

    The readers are not compared with the listed ones: each of them can be tried.
    """
    listed = tuple(value for value in writers.values or () if isinstance(value, dict | list))
    if not listed:
        return (), writers
    rule, keyword = (CONST, "const") if writers.values_of("const") else (ENUM, "enum")
    message = f"readers may not accept all values of `{keyword}`"
    candidate = Candidate(rule, writers, readers, (), message, values=listed)
    return (candidate,), writers.having(only=EVERY_KIND - {"array", "object"})


def _without_repeats(candidates: Iterable[Candidate]) -> Iterator[Candidate]:
    seen: set[tuple[object, ...]] = set()
    for candidate in candidates:
        key = (candidate.key, candidate.writers.key)
        if key not in seen:
            seen.add(key)
            yield candidate
