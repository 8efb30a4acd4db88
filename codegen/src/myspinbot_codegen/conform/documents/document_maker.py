"""Makes the documents that a type is judged by: all different, half of them valid if possible."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from random import Random
from typing import Any

from myspinbot_codegen.conform.documents.boundary_values import boundaries
from myspinbot_codegen.conform.documents.document_strategies import draw_documents
from myspinbot_codegen.conform.documents.mutations import mutate, nodes
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
        """Return all documents, valid ones first."""
        return [*self.valid.values(), *self.invalid.values()]


@dataclass(frozen=True, slots=True)
class DocumentMaker:
    """Makes the corpus of one type; `judge` returns whether each document is valid."""

    name: str
    definitions: Mapping[str, Any]
    examples: Sequence[Any]
    judge: Callable[[Sequence[Any]], Sequence[bool]]
    count: int
    seed: int

    def corpus(self) -> Corpus:
        """Return `count` documents, or as many as there are, half of them valid if possible.

        The result is deterministic.
        """
        random = Random(f"{self.seed} {self.name}")  # noqa: S311  # no secrets
        pool = Corpus()
        self._add(pool, self.examples)
        self._add(pool, self._draw(0))
        bases = self._bases(pool)
        self._add(pool, _sample(self._at_limits(bases), self.count, random))
        barren = 0
        for attempt in range(1, _ATTEMPTS):
            if self._enough(pool):
                break
            known = len(pool.valid)
            if attempt % 6 == 0:
                self._add(pool, self._draw(attempt))
            self._add(pool, self._mutants(bases, pool, random))
            barren = 0 if len(pool.valid) > known else barren + 1
            if barren == _BARREN and self._full(pool):
                # Some types have only a few valid documents.
                break
        return self._choose(pool, random)

    def _draw(self, attempt: int) -> list[Any]:
        count = max(20, self.count // 8)
        return draw_documents(self.name, self.definitions, count, self.seed + attempt)

    def _bases(self, pool: Corpus) -> list[Any]:
        """Return small and large valid documents, or invalid ones if no valid one is known."""
        documents = sorted(pool.valid.values() or pool.invalid.values(), key=_length)
        step = max(1, len(documents) // max(2, min(_BASES, self.count // 150)))
        return documents[::step]

    def _at_limits(self, bases: Sequence[Any]) -> Iterator[Any]:
        for base in bases:
            yield from islice(boundaries(base, self.definitions[self.name], self.definitions), 4000)

    def _mutants(self, bases: Sequence[Any], pool: Corpus, random: Random) -> Iterator[Any]:
        if not self._half(pool.valid):
            # A mutant of a valid document is valid more often than a document at a limit.
            bases = list(pool.valid.values()) or bases
        if not self._half(pool.invalid):
            bases = [*bases, *pool.invalid.values()]
        for _ in range(max(_BATCH, self.count // 4)):
            yield mutate(random.choice(bases), random)

    def _half(self, documents: Mapping[str, Any]) -> bool:
        return len(documents) >= self.count // 2

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

    def _choose(self, pool: Corpus, random: Random) -> Corpus:
        """Choose half of each verdict; if one has too few, more of the other."""
        half = self.count // 2
        valid = max(half, self.count - len(pool.invalid))
        invalid = max(self.count - half, self.count - len(pool.valid))
        return Corpus(_some(pool.valid, valid, random), _some(pool.invalid, invalid, random))


def is_shared(document: Any) -> bool:
    """Return whether every parser reads the same numbers: those that a double holds exactly.

    RFC 8259 warns of other numbers; JavaScript reads a different integer than Python.
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


def _sample(documents: Iterable[Any], most: int, random: Random) -> list[Any]:
    population = list(documents)
    return population if len(population) <= most else random.sample(population, most)


def _some(documents: Mapping[str, Any], most: int, random: Random) -> dict[str, Any]:
    """Choose some documents; the first ones always, because they are the examples of the tree."""
    if len(documents) <= most:
        return dict(documents)
    texts = list(documents)
    first = texts[: most // 4]
    rest = random.sample(texts[len(first) :], most - len(first))
    return {text: documents[text] for text in [*first, *sorted(rest)]}
