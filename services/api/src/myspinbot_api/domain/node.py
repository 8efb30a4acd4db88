"""A node of a job as the control plane keeps it. Used by `JobRecord` and by the store.

Every change moves the node forward or leaves it alone, whatever order reports arrive in: attempts
only grow, a final state is never left, and the first final result stays.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from myspinbot_contracts import NodeResult, NodeStatus, dump_stored, read_stored
from myspinbot_contracts.workflow import FINAL_NODE_STATES


@dataclass(slots=True)
class NodeRecord:
    """State of one node. Absent values are None; timestamps are contract text.

    Attributes:
        extra_properties: what the result holds beside all of this, because a newer revision of the
            contract wrote it: kept for whoever knows it.
    """

    node_id: str
    capability_id: str
    plane: str
    state: str = "pending"
    progress: float = 0.0
    attempt: int = 0
    engine: str | None = None
    output: Mapping[str, Any] | None = None
    error: Mapping[str, Any] | None = None
    started_at: str | None = None
    finished_at: str | None = None
    extra_properties: Mapping[str, Any] | None = None

    @property
    def is_final(self) -> bool:
        """Whether the node has ended."""
        return self.state in FINAL_NODE_STATES

    def start(self, attempt: int, engine: str | None, at: str) -> bool:
        """Note that an attempt has begun; return whether that was news."""
        if self.is_final or (self.state == "running" and attempt <= self.attempt):
            return False
        self.state = "running"
        self.attempt = attempt
        self.engine = engine or self.engine
        self.started_at = self.started_at or at
        return True

    def finish(self, result: NodeResult) -> bool:
        """Take over how the node ended; return whether that was news."""
        if self.is_final:
            return False
        document = dump_stored(result)
        self.state = result.state
        self.attempt = result.attempt
        # The result is whole by itself: what earlier reports said, or failed to say, is replaced.
        self.engine = document.get("engine")
        self.output = document.get("output")
        self.error = document.get("error")
        self.started_at = document.get("started_at")
        self.finished_at = result.finished_at
        added = document.keys() - NodeResult.model_fields.keys()
        self.extra_properties = {name: document[name] for name in sorted(added)} or None
        if self.state in {"completed", "skipped"}:
            self.progress = 1.0
        return True

    def cancel(self, at: str) -> bool:
        """End the node because its job ends; return whether it had not ended yet."""
        if self.is_final:
            return False
        self.state = "cancelled"
        self.finished_at = at
        return True

    def result(self) -> NodeResult | None:
        """Return how the node ended, or None if it has not."""
        if not self.is_final:
            return None
        return read_stored(
            NodeResult,
            present_only(
                **(self.extra_properties or {}),
                node_id=self.node_id,
                state=self.state,
                attempt=self.attempt,
                engine=self.engine,
                output=self.output,
                error=self.error,
                started_at=self.started_at,
                finished_at=self.finished_at,
            ),
        )

    def status(self) -> NodeStatus:
        """Return the node as clients see it."""
        return read_stored(
            NodeStatus,
            present_only(
                node_id=self.node_id,
                capability_id=self.capability_id,
                plane=self.plane,
                state=self.state,
                progress=self.progress,
                attempt=self.attempt,
                engine=self.engine,
                output=self.output,
                error=self.error,
                started_at=self.started_at,
                finished_at=self.finished_at,
            ),
        )


def present_only(**values: Any) -> dict[str, Any]:
    """Return the values that are not None: in the contracts, absent is not null."""
    return {name: value for name, value in values.items() if value is not None}
