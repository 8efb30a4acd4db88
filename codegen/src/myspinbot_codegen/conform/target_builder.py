"""Runs a target on contracts in a folder of its own, and opens the judge of the generated code.

Of many trees it isolates those that the target refuses or crashes on: the code leaves them out.
Used by `suite_run` and `types_run`.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from myspinbot_codegen.config.reader import Config, TargetConfig
from myspinbot_codegen.conform.merged_trees import merge_trees, tree_of
from myspinbot_codegen.conform.outcomes import Answer, State
from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.judges import FACTORIES
from myspinbot_codegen.judges.question import Judge, crash
from myspinbot_codegen.targets import find_target
from myspinbot_codegen.targets.target import Refusal, Request

Trees = Mapping[str, ir.Contracts]

_NUMBERS = itertools.count()


@dataclass(frozen=True, slots=True)
class Built:
    """A judge of generated code, and the answer for each tree that is missing from it."""

    judge: Judge | None
    missing: Mapping[str, Answer]


@dataclass(frozen=True, slots=True)
class Builder:
    """Builds the code of one target, in new folders below `folder`."""

    config: Config
    target_config: TargetConfig
    folder: Path

    @contextmanager
    def build(self, trees: Trees) -> Iterator[Built]:
        """Open the judge of many trees."""
        missing: dict[str, Answer] = {}
        judge: Judge | None = None

        def check(selected: Trees) -> None:
            for refusal in list(self.refusals(merge_trees(selected))):
                answer = Answer(State.REFUSED, refusal.rule, refusal.message)
                missing.setdefault(tree_of(refusal.key), answer)

        def run_without_failing(work: Callable[[Trees], None]) -> None:
            for id_, message in _find_failing(present(), work).items():
                missing.setdefault(id_, Answer(State.CRASHED, message))

        def present() -> Trees:
            return {id_: tree for id_, tree in trees.items() if id_ not in missing}

        with ExitStack() as stack:

            def make(selected: Trees) -> None:
                nonlocal judge
                stack.close()
                judge = None
                judge = stack.enter_context(self.open_judge(merge_trees(selected)))

            run_without_failing(check)
            selected = present()
            run_without_failing(make)
            if len(present()) < len(selected):
                make(present())
            yield Built(judge, missing)

    def refusals(self, contracts: ir.Contracts) -> Iterator[Refusal]:
        """Yield the refusals of the target, and of those in the same folder, which it may need."""
        for target_config in self._target_configs():
            request = self._request(target_config, contracts)
            yield from find_target(target_config.name).refusals(request)

    @contextmanager
    def open_judge(self, contracts: ir.Contracts) -> Iterator[Judge]:
        """Generate the code of contracts, and open its judge. Errors of the target pass through."""
        package = f"conform_{self.target_config.name}_{next(_NUMBERS)}"
        for target_config in self._target_configs():
            request = self._request(target_config, contracts)
            target = find_target(target_config.name)
            parts = target.parts(request, sorted(contracts.documents))
            for path, text in target.emit(request, parts).items():
                location = self.folder / package / path
                location.parent.mkdir(parents=True, exist_ok=True)
                location.write_text(text, encoding="utf-8")
        factory = FACTORIES[self.target_config.name]
        with factory(self.folder, package, contracts, self.config) as judge:
            yield judge

    def _target_configs(self) -> list[TargetConfig]:
        return [
            target_config
            for target_config in self.config.targets
            if target_config.output == self.target_config.output and target_config.name in FACTORIES
        ]

    def _request(self, target_config: TargetConfig, contracts: ir.Contracts) -> Request:
        return Request(
            contracts,
            target_config.options,
            self.config.command,
            "schemas",
            self.config.root,
            neighbours=frozenset(neighbour.name for neighbour in self._target_configs()),
        )


def _find_failing(trees: Trees, work: Callable[[Trees], None]) -> dict[str, str]:
    """Run work on all trees at once; if it fails, bisect and return the error of each tree."""
    if not trees:
        return {}
    try:
        work(trees)
    except Exception as error:  # noqa: BLE001  # any error of a target is reported
        message = crash(error).message
    else:
        return {}
    if len(trees) == 1:
        return dict.fromkeys(trees, message)
    ids = list(trees)
    failing: dict[str, str] = {}
    for half in (ids[: len(ids) // 2], ids[len(ids) // 2 :]):
        failing |= _find_failing({id_: trees[id_] for id_ in half}, work)
    return failing or dict.fromkeys(trees, f"only together: {message}")
