"""Runs a target on many trees, and isolates the trees that it refuses or crashes on.

The generated code leaves these trees out. Used by `suite_run` and `conform_run`.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from myspinbot_codegen.config.reader import Config, TargetConfig
from myspinbot_codegen.conform.merged_trees import merge_trees, tree_of
from myspinbot_codegen.diagnostics.errors import TargetError
from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.judges import Making
from myspinbot_codegen.judges.question import Judge, crash
from myspinbot_codegen.targets import find_target
from myspinbot_codegen.targets.target import Refusal, Request, Target

Trees = Mapping[str, ir.Contracts]


@dataclass(frozen=True, slots=True)
class Built:
    """A judge of generated code, and the reason why trees are missing from it."""

    judge: Judge | None
    refused: Mapping[str, tuple[Refusal, ...]]
    crashed: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Builder:
    """Builds the code of one target, in new folders below `folder`.

    `judged` has the factory of the judge of each target.
    """

    config: Config
    target_config: TargetConfig
    judged: Mapping[str, Making]
    folder: Path

    @contextmanager
    def build(self, trees: Trees) -> Iterator[Built]:
        """Open the judge of many trees."""
        targets = self._targets()
        refused: dict[str, tuple[Refusal, ...]] = {}

        def ask(selected: Trees) -> None:
            contracts = merge_trees(selected)
            refusals = [
                refusal
                for target_config, target in targets
                for refusal in target.refusals(self._request(target_config, contracts))
            ]
            for refusal in refusals:
                tree = tree_of(refusal.key)
                refused[tree] = (*refused.get(tree, ()), refusal)

        crashed = _find_failing(trees, ask)
        rest = {id_: tree for id_, tree in trees.items() if id_ not in refused | crashed}
        judge: Judge | None = None
        with ExitStack() as stack:

            def make(selected: Trees) -> None:
                nonlocal judge
                stack.close()
                judge = stack.enter_context(self._open_judge(targets, merge_trees(selected)))

            broken = _find_failing(rest, make)
            if broken:
                rest = {id_: tree for id_, tree in rest.items() if id_ not in broken}
                judge = None
                make(rest)
            yield Built(judge, refused, crashed | broken)

    @contextmanager
    def alone(self, contracts: ir.Contracts) -> Iterator[Judge]:
        """Open the judge of one tree under its own names.

        Raises:
            TargetError: The target refuses a schema. Errors of the target itself pass through.
        """
        for target_config, target in self._targets():
            for refusal in target.refusals(self._request(target_config, contracts)):
                raise TargetError(f"{refusal.rule}: {refusal.message}", hint=refusal.hint)
        with self._open_judge(self._targets(), contracts) as judge:
            yield judge

    def _targets(self) -> list[tuple[TargetConfig, Target]]:
        """The target, and those that write into the same folder, which it may need."""
        return [(target_config, find_target(target_config.name)) for target_config in self._items()]

    def _items(self) -> list[TargetConfig]:
        return [
            target_config
            for target_config in self.config.targets
            if target_config.output == self.target_config.output
            and target_config.name in self.judged
        ]

    @contextmanager
    def _open_judge(
        self, targets: Sequence[tuple[TargetConfig, Target]], contracts: ir.Contracts
    ) -> Iterator[Judge]:
        package = f"conform_{self.target_config.name}_{next(_NUMBERS)}"
        for target_config, target in targets:
            request = self._request(target_config, contracts)
            parts = target.parts(request, sorted(contracts.documents))
            for path, text in target.emit(request, parts).items():
                place = self.folder / package / path
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_text(text, encoding="utf-8")
        making = self.judged[self.target_config.name]
        with making(self.folder, package, contracts, self.config) as judge:
            yield judge

    def _request(self, target_config: TargetConfig, contracts: ir.Contracts) -> Request:
        return Request(
            contracts,
            target_config.options,
            self.config.command,
            "schemas",
            self.config.root,
            neighbours=frozenset(neighbour.name for neighbour in self._items()),
        )


_NUMBERS = itertools.count()


def _find_failing(trees: Trees, work: Callable[[Trees], None]) -> dict[str, str]:
    """Run work on all trees at once; if it fails, bisect and return the error of each tree."""
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
    failing: dict[str, str] = {}
    for half in halves:
        failing |= _find_failing({id_: trees[id_] for id_ in half}, work)
    return failing or dict.fromkeys(trees, f"only together: {message}")
