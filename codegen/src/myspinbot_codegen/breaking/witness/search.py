"""Decides candidates: looks for a document that the writers may send and the readers refuse.

Used by `engine`. A document is made for the place of the difference, built into a whole document of
the type, and shown to the validators of both versions.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice
from typing import Any

from myspinbot_codegen.breaking.diff.candidates import Candidate, Name
from myspinbot_codegen.breaking.diff.constraints import Node
from myspinbot_codegen.breaking.witness.samples import Samples
from myspinbot_codegen.breaking.witness.validators import Bench

_MOST_VALUES = 400
_MOST_LIFTS = 12
_BASES = 3


@dataclass(frozen=True, slots=True)
class Witness:
    """A document that one version accepts and the other refuses, and why, in a validator's words.

    `written_as` and `read_as` are what the two call its type. `validators` are those that were
    asked and agreed.
    """

    document: Any
    written_as: str
    read_as: str
    accepted_by: str
    rejected_by: str
    reason: str
    validators: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Decision:
    """What was found out about a candidate: a witness, or whether there may be one all the same."""

    witness: Witness | None
    is_open: bool


class Search:
    """Looks for documents; `one` and `two` are the whole types of writers and readers."""

    def __init__(self, bench: Bench, *, forward: bool) -> None:
        self._bench = bench
        self._samples = Samples(bench.accepts, bench.prefers)
        self._names = ("new", "old") if forward else ("old", "new")

    def decide(self, found: Candidate, probe: int, one: Node, two: Node) -> Decision:
        """Look for a document that shows a difference, so far and no further."""
        self._samples.begin()
        lifts = 0
        judge = self._bench.of(found.two.side)
        counted_out = found.one.values
        # Where all values are counted out and none of them is refused, there is no difference.
        values = self._values(found) if counted_out is None else iter(found.values or counted_out)
        for value in values:
            if not judge.refuses(probe, value) or not self._bench.accepts(found.one, value):
                continue
            for base in range(_BASES):
                made = self._lifted(found, value, base)
                if made is None:
                    continue
                if witness := self._shown(made[0], one, two, judge.probe_faults(probe, value)):
                    return Decision(witness, is_open=True)
            lifts += 1
            if lifts == _MOST_LIFTS:
                break
        return Decision(None, is_open=counted_out is None or lifts > 0)

    def _values(self, found: Candidate) -> Iterator[Any]:
        tried = self._samples.tries(found.one, found.two)
        return islice(chain(found.values, tried), _MOST_VALUES)

    def _lifted(self, found: Candidate, value: Any, base: int) -> tuple[Any] | None:
        """A whole document with the value at its place; a tuple, for it may be null."""
        for conj, step in reversed(found.route):
            if isinstance(step, Name):
                members = self._samples.valid(conj.member(value)) if isinstance(value, str) else []
                if not members:
                    return None
                value = {value: members[0]}
                continue
            place = conj
            if isinstance(step, int):
                around = self._lists(place, step)
            else:
                around = self._samples.valid(place.having(must=(step,)), base + 1)
            if not around:
                return None
            outer = around[min(base, len(around) - 1)]
            value = _replaced(outer, step, value)
        return (value,)

    def _lists(self, conj: Any, index: int) -> list[Any]:
        found = self._samples.tries(conj)
        long = (item for item in islice(found, _MOST_VALUES) if isinstance(item, list))
        return list(islice((item for item in long if len(item) > index), 1))

    def _shown(self, document: Any, one: Node, two: Node, meant: list[str]) -> Witness | None:
        """The document as a witness, if it is one; `meant` is what is wrong at its place."""
        writers, readers = self._bench.of(one.side), self._bench.of(two.side)
        if writers.faults(one.type, document):
            return None
        faults = readers.faults(two.type, document)
        if not faults:
            return None
        written, read = writers.others(one.type, document), readers.others(two.type, document)
        if not all(written.values()) or any(read.values()):
            return None
        validators = ("jsonschema", *sorted(read))
        # Where more is wrong, what this difference is about.
        said = {fault.partition(": ")[2] for fault in meant}
        reason = next((fault for fault in faults if fault.partition(": ")[2] in said), faults[0])
        return Witness(document, one.type, two.type, *self._names, reason, validators)


def _replaced(outer: Any, step: str | int, value: Any) -> Any:
    copy: Any = dict(outer) if isinstance(outer, dict) else list(outer)
    copy[step] = value
    return copy
