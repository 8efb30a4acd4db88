"""The outcome of the stages, and the last step of all runs: write or check, then save.

Used by whole and partial runs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from myspinbot_codegen.config.reader import Config
from myspinbot_codegen.incremental.outlines import Outlines, save_outlines
from myspinbot_codegen.incremental.state import State, save_state
from myspinbot_codegen.incremental.store import Store
from myspinbot_codegen.output.manifest import Difference
from myspinbot_codegen.output.result import Result
from myspinbot_codegen.output.writer import write


@dataclass(frozen=True, slots=True)
class Build:
    """The result of the stages before anything is written.

    `state` is that of the folders afterwards. Without `outlines` the next run has to read the whole
    tree.
    """

    source_folder: str
    differences: Sequence[Difference]
    state: State
    outlines: Outlines | None

    def finish(
        self, config_path: Path, config: Config, store: Store, *, check_only: bool
    ) -> Result:
        """Write the files, or check that they are up to date; then save the state for the next run.

        Raises:
            DriftError: a check found a difference.
            OutputError: files cannot be written.
        """
        if check_only:
            from myspinbot_codegen.output.drift import check  # noqa: PLC0415  # only a check needs it

            check(
                self.differences,
                root=config.root,
                source_folder=self.source_folder,
                command=config.command,
            )
        else:
            write(self.differences)
        save_state(store, config_path, self.state)
        if self.outlines is not None:
            save_outlines(store, self.state, self.outlines)
        return Result.of(self.state.definitions, self.state.files, self.differences)
