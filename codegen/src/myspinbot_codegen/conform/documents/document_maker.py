"""The documents that a type is judged by: enough, all different, and valid ones as many as others.

Used by `own`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from random import Random
from typing import Any

from myspinbot_codegen.conform.documents.boundary_values import boundaries
from myspinbot_codegen.conform.documents.document_strategies import draw_documents
from myspinbot_codegen.conform.documents.mutations import mutated, nodes
from myspinbot_codegen.judges.question import json_text

_BATCH = 200
_BASES = 12
_ATTEMPTS = 300
_BARREN = 12
_LONGEST = 60_000


@dataclass(slots=True)
class Corpus:
    """Documents by their verdict, without repetition."""

    valid: dict[str, Any] = field(default_factory=dict)
    invalid: dict[str, Any] = field(default_factory=dict)

    def documents(self) -> list[Any]:
        """All documents."""
        return [*self.valid.values(), *self.invalid.values()]


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes the corpus of one type. `judge` says which documents are valid."""

    name: str
    definitions: Mapping[str, Any]
    examples: Sequence[Any]
    judge: Callable[[Sequence[Any]], Sequence[bool]]
    count: int
    seed: int

    def documents(self) -> list[Any]:
        """The documents of the corpus, valid ones first."""
        return self.corpus().documents()

    def corpus(self) -> Corpus:
        """So many documents, or as many as there are.

        Half of them are valid where there are so many. Deterministic.
        """
        random = Random(f"{self.seed} {self.name}")  # noqa: S311  # no secrets
        pool = Corpus()
        self._add(pool, self.examples)
        self._add(pool, self._drawn(0))
        bases = self._bases(pool)
        self._add(pool, _sampled(self._at_limits(bases), self.count, random))
        barren = 0
        for attempt in range(1, _ATTEMPTS):
            if self._enough(pool):
                break
            known = len(pool.valid)
            if attempt % 6 == 0:
                self._add(pool, self._drawn(attempt))
            self._add(pool, self._mutants(bases, pool, random))
            barren = 0 if len(pool.valid) > known else barren + 1
            if barren == _BARREN and self._full(pool):
                # There seem to be no more valid documents: of some types there are but a few.
                break
        return self._chosen(pool, random)

    def _drawn(self, attempt: int) -> list[Any]:
        count = max(20, self.count // 8)
        return draw_documents(self.name, self.definitions, count, self.seed + attempt)

    def _bases(self, pool: Corpus) -> list[Any]:
        """Small and large valid documents, or invalid ones if none is known."""
        found = sorted(pool.valid.values() or pool.invalid.values(), key=_length)
        step = max(1, len(found) // max(2, min(_BASES, self.count // 150)))
        return found[::step]

    def _at_limits(self, bases: Sequence[Any]) -> Iterator[Any]:
        for base in bases:
            yield from islice(boundaries(base, self.definitions[self.name], self.definitions), 4000)

    def _mutants(self, bases: Sequence[Any], pool: Corpus, random: Random) -> Iterator[Any]:
        if not self._half(pool.valid):
            # A neighbour of a valid document is valid more often than one of the limits.
            bases = list(pool.valid.values()) or bases
        if not self._half(pool.invalid):
            bases = [*bases, *pool.invalid.values()]
        for _ in range(max(_BATCH, self.count // 4)):
            yield mutated(random.choice(bases), random)

    def _half(self, found: Mapping[str, Any]) -> bool:
        return len(found) >= self.count // 2

    def _full(self, pool: Corpus) -> bool:
        return len(pool.valid) + len(pool.invalid) >= self.count

    def _enough(self, pool: Corpus) -> bool:
        return self._half(pool.valid) and self._half(pool.invalid) and self._full(pool)

    def _add(self, pool: Corpus, documents: Iterable[Any]) -> None:
        fresh: dict[str, Any] = {}
        for document in documents:
            if is_shared(document):
                text = json_text(document)
                if text not in pool.valid and text not in pool.invalid and len(text) < _LONGEST:
                    fresh[text] = document
        for (text, document), valid in zip(
            fresh.items(), self.judge(list(fresh.values())), strict=True
        ):
            (pool.valid if valid else pool.invalid)[text] = document

    def _chosen(self, pool: Corpus, random: Random) -> Corpus:
        """Half of each verdict; where there are fewer of one, more of the other."""
        half = self.count // 2
        valid = max(half, self.count - len(pool.invalid))
        invalid = max(self.count - half, self.count - len(pool.valid))
        return Corpus(_some(pool.valid, valid, random), _some(pool.invalid, invalid, random))


def is_shared(document: Any) -> bool:
    """Whether every parser reads the same numbers: those that a double holds exactly.

    RFC 8259 warns of others; JavaScript would read another integer than Python.
    """
    for _, value in nodes(document):
        if type(value) is int:
            try:
                if int(float(value)) != value:
                    return False
            except OverflowError:
                return False
        elif isinstance(value, float) and math.isnan(value):
            return False
    return True


def _length(document: Any) -> int:
    return len(json_text(document))


def _sampled(documents: Iterable[Any], most: int, random: Random) -> list[Any]:
    found = list(documents)
    return found if len(found) <= most else random.sample(found, most)


def _some(found: Mapping[str, Any], most: int, random: Random) -> dict[str, Any]:
    """Some of many, the first ones for certain: those are the examples of the tree."""
    if len(found) <= most:
        return dict(found)
    texts = list(found)
    first = texts[: most // 4]
    rest = random.sample(texts[len(first) :], most - len(first))
    return {text: found[text] for text in [*first, *sorted(rest)]}
