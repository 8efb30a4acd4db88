"""Runs control hops with checkpoints in PostgreSQL. Used by the control executor."""

from typing import Any

from langgraph.checkpoint.postgres.aio import AsyncPostgresSaver

from myspinbot_api.adapters.postgres.driver_errors import database_errors
from myspinbot_contracts import NodeResult
from myspinbot_runtime.capabilities import CapabilityRegistry
from myspinbot_runtime.hops.runner import HopRunner
from myspinbot_runtime.storage import ArtifactStore


class CheckpointedRunner(HopRunner):
    """A hop runner that says `DatabaseAway` when its checkpoints cannot be reached."""

    def __init__(
        self, registry: CapabilityRegistry, store: ArtifactStore, saver: AsyncPostgresSaver
    ) -> None:
        """Run nodes with these capabilities; `saver` keeps the checkpoints."""
        super().__init__(registry, store, saver)

    async def run(self, **arguments: Any) -> dict[str, NodeResult]:
        """Bring every node of a hop to its end.

        Raises:
            DatabaseAway: a checkpoint could not be read or written. Run the hop again.
        """
        with database_errors():
            return await super().run(**arguments)

    async def forget(self, hop_id: str) -> None:
        """Remove the checkpoints of a hop.

        Raises:
            DatabaseAway: the database does not answer.
        """
        with database_errors():
            await super().forget(hop_id)
