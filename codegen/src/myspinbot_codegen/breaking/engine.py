"""Compares two versions: walks each pair of types both ways, then decides what was found.

Used through `breaking`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from myspinbot_codegen.breaking.diff import (
    arrays,  # noqa: F401  # what they compare, they register
    objects,  # noqa: F401  # what they compare, they register
)
from myspinbot_codegen.breaking.diff import scalars as limits  # noqa: F401  # what they compare, they register
from myspinbot_codegen.breaking.diff import unions as branches  # noqa: F401  # what they compare, they register
from myspinbot_codegen.breaking.diff.candidates import Candidate
from myspinbot_codegen.breaking.diff.constraints import Conj, Node, Side
from myspinbot_codegen.breaking.diff.type_matching import Pairs
from myspinbot_codegen.breaking.diff.walk import TooLarge, Walk
from myspinbot_codegen.breaking.generated_names import source_breaks
from myspinbot_codegen.breaking.levels import BACKWARD, FORWARD
from myspinbot_codegen.breaking.locations import line_and_column, shown_at, source_place
from myspinbot_codegen.breaking.model import Break, ChannelVerdict, Comparison
from myspinbot_codegen.breaking.rules import RULES, SOURCE, WIRE
from myspinbot_codegen.breaking.wire.channels import channel_breaks, verdicts
from myspinbot_codegen.breaking.wire.reserved_names import reserved_names
from myspinbot_codegen.breaking.wire.revisions import Revisions
from myspinbot_codegen.breaking.witness.search import Decision, Witness
from myspinbot_codegen.ir.model import Definition
from myspinbot_codegen.releases import Release

_MOST_TRIED = 8


@dataclass(frozen=True, slots=True)
class Found:
    """A candidate with the types that it was found in, and whether the readers are the old ones."""

    candidate: Candidate
    one: Node
    two: Node
    forward: bool

    @property
    def key(self) -> tuple[object, ...]:
        """What it is told as: several ways may lead to one difference."""
        found = self.candidate
        node, pointer = shown_at(found, forward=self.forward)
        return found.rule, node.key, pointer, self.forward, found.more


@dataclass
class Engine:
    """One comparison of two versions."""

    old: Release
    new: Release
    rules: Collection[str]
    _found: list[Found] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.before, self.after = Side(self.old.contracts), Side(self.new.contracts)
        self.pairs = Pairs(self.old.contracts, self.new.contracts)

    def partner(self, node: Node) -> Callable[[str], str | None]:
        """What types of the version of a subschema are called in the other one."""
        names = self.pairs.forward if node.side is self.before else self.pairs.backward
        return names.get

    def compare(self, directions: Collection[str], categories: Collection[str]) -> Comparison:
        """All that breaks in these directions and categories."""
        breaks: list[Break] = []
        tolerated: list[Break] = []
        orders: list[ChannelVerdict] = []
        if WIRE in categories:
            for found in self._wire(directions):
                (tolerated if found.tolerated else breaks).append(found)
            breaks += self._others(directions)
            orders += verdicts(self)
        if SOURCE in categories and BACKWARD in directions:
            breaks += source_breaks(self)
        kept = [item for item in breaks if item.rule in self.rules]
        return Comparison(
            tuple(sorted(kept, key=_order)),
            tuple(sorted(tolerated, key=_order)),
            tuple(orders),
            (self.old.name,),
        )

    def _others(self, directions: Collection[str]) -> Iterator[Break]:
        for definition in self.pairs.removed:
            if not definition.key.pointer and BACKWARD in directions:
                said = f"the type {definition.name} is gone, and nothing reads its documents"
                yield self.gone(definition, "WIRE_TYPE_REMOVED", said, (BACKWARD,))
        for item in (*reserved_names(self), *channel_breaks(self)):
            levels = tuple(level for level in item.levels if level in directions)
            if levels:
                yield replace(item, levels=levels)

    # Documents.

    def _wire(self, directions: Collection[str]) -> Iterator[Break]:
        walked = list(self._walk(directions))
        revisions = Revisions(self, {item.two.type for item in walked if item.forward})
        if FORWARD in directions:
            yield from revisions.breaks()
        counting = [item for item in walked if item.candidate.rule in self.rules]
        found: dict[tuple[object, ...], list[tuple[Found, Witness | None]]] = {}

        def is_known(item: Found) -> bool:
            known = found.get(item.key, [])
            return len(known) == _MOST_TRIED or any(witness for _, witness in known)

        for item, decision in self.decide(counting, is_known):
            if decision.is_open:
                found.setdefault(item.key, []).append((item, decision.witness))
        for tried in found.values():
            # The last one has a witness, if there is any.
            shown = tried[-1] if tried[-1][1] else tried[0]
            yield self._break(*shown, revisions)

    def _walk(self, directions: Collection[str]) -> Iterator[Found]:
        for forward in (False, True):
            if (FORWARD if forward else BACKWARD) not in directions:
                continue
            for old, new in self.pairs.pairs:
                yield from self.walk_pair(old.name, new.name, forward=forward)

    def walk_pair(
        self, old: str, new: str, *, forward: bool, through: bool = False
    ) -> Iterator[Found]:
        """The candidates of one pair of types; `through` types that are compared by themselves."""
        one, two = self.before.root(old), self.after.root(new)
        if forward:
            one, two = two, one
        walk = Walk(self.pairs, one.side, forward=forward, through=through)
        try:
            found = walk.narrow(Conj((one,)), two)
        except TooLarge:
            said = f"{new} has too many combinations of branches to be compared"
            found = (Candidate("WIRE_UNDECIDED", Conj((one,)), two, (), said),)
        yield from (Found(item, one, two, forward) for item in found)

    def decide(
        self, walked: list[Found], is_known: Callable[[Found], bool] = lambda _: False
    ) -> Iterator[tuple[Found, Decision]]:
        """Each candidate with its witness, or whether it may be one without.

        Those that `is_known` says nothing more has to be known of are passed over.
        """
        if not walked:
            return
        # They import `jsonschema`, which nothing else here needs.
        from myspinbot_codegen.breaking.witness.search import Search  # noqa: PLC0415  # only once there is a difference
        from myspinbot_codegen.breaking.witness.validators import Bench, Judge  # noqa: PLC0415  # only once there is a difference

        probes: dict[int, list[Any]] = {id(self.before): [], id(self.after): []}
        numbers = []
        for item in walked:
            listed = probes[id(item.candidate.two.side)]
            numbers.append(len(listed))
            listed.append(_probe(item.candidate))
        judges = [(side, Judge(side, probes[id(side)])) for side in (self.before, self.after)]
        bench = Bench(judges, self.partner)
        searches = {forward: Search(bench, forward=forward) for forward in (False, True)}
        for item, number in zip(walked, numbers, strict=True):
            if is_known(item):
                continue
            search = searches[item.forward]
            yield item, search.decide(item.candidate, number, item.one, item.two)

    def _break(self, item: Found, witness: Witness | None, revisions: Revisions) -> Break:
        found = item.candidate
        node, pointer = shown_at(found, forward=item.forward)
        release = self.old if node.side is self.before else self.new
        definition = node.side.types[node.type]
        level = FORWARD if item.forward else BACKWARD
        said = found.said
        if witness is None:
            said = f"{said} (no witness found)"
        direction = (
            "what the new version writes, the old one may refuse"
            if item.forward
            else "what the old version wrote, the new one may refuse"
        )
        tolerated = item.forward and revisions.tolerates(found)
        made = self.at(definition, release, found.rule, pointer, said, (level,))
        hint = revisions.hint(found) if item.forward else None
        return replace(
            made,
            message=f"{said}: {direction}",
            hint=hint or made.hint,
            severity="error" if witness else "warning",
            witness=witness,
            tolerated=tolerated,
        )

    # Places.

    def at(
        self,
        definition: Definition,
        release: Release,
        rule: str,
        pointer: str,
        said: str,
        levels: tuple[str, ...],
    ) -> Break:
        """A break at a place of a canonical schema."""
        file, origin = source_place(definition, release, pointer)
        line, column = line_and_column(definition, release, origin)
        return Break(
            file=file,
            line=line,
            column=column,
            pointer=origin,
            rule=rule,
            message=said,
            hint=RULES[rule].hint,
            severity="error",
            category=RULES[rule].category,
            levels=levels,
            against=self.old.name,
            type=definition.name,
        )

    def gone(self, definition: Definition, rule: str, said: str, levels: tuple[str, ...]) -> Break:
        """A break by a type that there is no more, shown where it was."""
        return self.at(definition, self.old, rule, "", said, levels)


def _probe(found: Candidate) -> Any:
    """The part of the readers' schema that a candidate is about."""
    if not found.keywords:
        return found.two.schema
    words = found.two.words
    part = {keyword: words[keyword] for keyword in found.keywords if keyword in words}
    return part or found.two.schema


def _order(item: Break) -> tuple[object, ...]:
    return item.file, item.line, item.column, item.rule, item.levels, item.message
