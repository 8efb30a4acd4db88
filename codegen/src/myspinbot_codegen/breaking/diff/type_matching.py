"""Which type of one version is which of the other.

Used by `engine`. Types are matched by their place in the sources, then by the `$id` of their file
and the place in it, then by name.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping

from myspinbot_codegen.breaking.diff.equivalence import unchanged
from myspinbot_codegen.ir.model import Contracts, Definition


class Pairs:
    """The types that both versions have, and those that one has alone."""

    def __init__(self, old: Contracts, new: Contracts) -> None:
        before, after = dict(old.definitions), dict(new.definitions)
        self.pairs: list[tuple[Definition, Definition]] = []
        identities: Iterable[
            tuple[Callable[[Definition], object], Callable[[Definition], object]]
        ] = (
            (lambda item: item.key, lambda item: item.key),
            (
                lambda item: (old.ids.get(item.key.path), item.key.pointer, item.key.scope),
                lambda item: (new.ids.get(item.key.path), item.key.pointer, item.key.scope),
            ),
            (lambda item: item.name, lambda item: item.name),
        )
        for of_old, of_new in identities:
            known = {of_old(item): key for key, item in before.items()}
            for key, item in sorted(after.items()):
                place = known.pop(of_new(item), None)
                if place is not None:
                    self.pairs.append((before.pop(place), item))
                    del after[key]
        self.removed = sorted(before.values(), key=lambda item: item.key)
        self.pairs.sort(key=lambda pair: pair[1].key)
        self.forward = {one.name: two.name for one, two in self.pairs}
        self.backward = {two.name: one.name for one, two in self.pairs}
        self._old = old
        same = unchanged(self.pairs)
        self._same_before, self._same_after = same.keys(), frozenset(same.values())

    def partners(self, contracts: Contracts) -> Mapping[str, str]:
        """What types of one version are called in the other one."""
        return self.forward if contracts is self._old else self.backward

    def unchanged(self, contracts: Contracts) -> Collection[str]:
        """The types of one version that are written alike, with all that they refer to."""
        return self._same_before if contracts is self._old else self._same_after
