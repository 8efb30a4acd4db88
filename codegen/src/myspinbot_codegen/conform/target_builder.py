"""Asks a target for the code of many trees, and isolates those trees that it cannot cope with.

Used by `official` and `own`. What a target refuses, and what makes it break down, is left out of
the code; both are told apart and said by tree.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from myspinbot_codegen.config.reader import Config, TargetConfig
from myspinbot_codegen.conform.merged_trees import merged, tree_of
from myspinbot_codegen.diagnostics.errors import TargetError
from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.judges import Making
from myspinbot_codegen.judges.question import Judge, crash
from myspinbot_codegen.targets import find_target
from myspinbot_codegen.targets.target import Refusal, Request, Target

Trees = Mapping[str, ir.Contracts]


@dataclass(frozen=True, slots=True)
class Built:
    """A judge for what a target generated, and why some trees are not in it."""

    judge: Judge | None
    refused: Mapping[str, tuple[Refusal, ...]]
    crashed: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Builder:
    """Builds what one target makes, in new folders below `folder`.

    `judged` says how the judge of each target is made.
    """

    config: Config
    item: TargetConfig
    judged: Mapping[str, Making]
    folder: Path

    @contextmanager
    def built(self, trees: Trees) -> Iterator[Built]:
        """The judge of many trees, as long as the context lasts."""
        targets = self._targets()
        refused: dict[str, tuple[Refusal, ...]] = {}

        def ask(some: Trees) -> None:
            contracts = merged(some)
            found = [
                refusal
                for item, target in targets
                for refusal in target.refusals(self._request(item, contracts))
            ]
            for refusal in found:
                tree = tree_of(refusal.key)
                refused[tree] = (*refused.get(tree, ()), refusal)

        crashed = _guilty(trees, ask)
        rest = {id_: tree for id_, tree in trees.items() if id_ not in refused | crashed}
        judge: Judge | None = None
        with ExitStack() as stack:

            def make(some: Trees) -> None:
                nonlocal judge
                stack.close()
                judge = stack.enter_context(self._made(targets, merged(some)))

            broken = _guilty(rest, make)
            if broken:
                rest = {id_: tree for id_, tree in rest.items() if id_ not in broken}
                judge = None
                make(rest)
            yield Built(judge, refused, crashed | broken)

    @contextmanager
    def alone(self, contracts: ir.Contracts) -> Iterator[Judge]:
        """The judge of one tree under its own names.

        Raises `TargetError` for what the target refuses, and whatever it raises itself.
        """
        for item, target in self._targets():
            for refusal in target.refusals(self._request(item, contracts)):
                raise TargetError(f"{refusal.rule}: {refusal.message}", hint=refusal.hint)
        with self._made(self._targets(), contracts) as judge:
            yield judge

    def _targets(self) -> list[tuple[TargetConfig, Target]]:
        """The target, and those that write into the same folder, which it may rely on."""
        return [(item, find_target(item.name)) for item in self._items()]

    def _items(self) -> list[TargetConfig]:
        return [
            item
            for item in self.config.targets
            if item.output == self.item.output and item.name in self.judged
        ]

    @contextmanager
    def _made(
        self, targets: Sequence[tuple[TargetConfig, Target]], contracts: ir.Contracts
    ) -> Iterator[Judge]:
        package = f"conform_{self.item.name}_{next(_NUMBERS)}"
        for item, target in targets:
            request = self._request(item, contracts)
            parts = target.parts(request, sorted(contracts.documents))
            for path, text in target.emit(request, parts).items():
                place = self.folder / package / path
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_text(text, encoding="utf-8")
        making = self.judged[self.item.name]
        with making(self.folder, package, contracts, self.config) as judge:
            yield judge

    def _request(self, item: TargetConfig, contracts: ir.Contracts) -> Request:
        return Request(
            contracts,
            item.options,
            self.config.command,
            "schemas",
            self.config.root,
            neighbours=frozenset(one.name for one in self._items()),
        )


_NUMBERS = itertools.count()


def _guilty(trees: Trees, work: Callable[[Trees], None]) -> dict[str, str]:
    """Do something with all trees at once; where it breaks, tell which ones break it, and how."""
    if not trees:
        return {}
    try:
        work(trees)
    except Exception as error:  # noqa: BLE001  # whatever breaks a target is what is reported
        message = crash(error).message
    else:
        return {}
    if len(trees) == 1:
        return dict.fromkeys(trees, message)
    ids = list(trees)
    halves = (ids[: len(ids) // 2], ids[len(ids) // 2 :])
    found: dict[str, str] = {}
    for half in halves:
        found |= _guilty({id_: trees[id_] for id_ in half}, work)
    return found or dict.fromkeys(trees, f"only together: {message}")
