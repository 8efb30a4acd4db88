"""A node of a job as the control plane stores it. Used by `JobRecord` and by the store.

Every change moves the node forward or has no effect, in any order of reports: attempts only grow, a
final state is never left, and the first final result stays.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from myspinbot_contracts import NodeResult, NodeStatus, dump_stored, read_stored
from myspinbot_contracts.workflow import FINAL_NODE_STATES


@dataclass(slots=True)
class NodeRecord:
    """State of one node. Absent values are None; timestamps are strings of the contracts.

    Attributes:
        extra_properties: further properties of the result, written with a newer revision of the
            contract; kept for readers that know them.
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
        """Note that an attempt has begun; return whether that changed the node."""
        if self.is_final or (self.state == "running" and attempt <= self.attempt):
            return False
        self.state = "running"
        self.attempt = attempt
        self.engine = engine or self.engine
        self.started_at = self.started_at or at
        return True

    def finish(self, result: NodeResult) -> bool:
        """Take over the result of the node; return whether that changed the node."""
        if self.is_final:
            return False
        document = dump_stored(result)
        self.state = result.state
        self.attempt = result.attempt
        # The result is complete: it replaces everything from earlier reports.
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
        """Return the result of the node, or None if it has not ended."""
        if not self.is_final:
            return None
        values = {name: getattr(self, name) for name in NodeResult.model_fields}
        return read_stored(NodeResult, present_only(**(self.extra_properties or {}), **values))

    def status(self) -> NodeStatus:
        """Return the node as clients see it."""
        values = {name: getattr(self, name) for name in NodeStatus.model_fields}
        return read_stored(NodeStatus, present_only(**values))


def present_only(**values: Any) -> dict[str, Any]:
    """Return the values that are not None: in the contracts, absent is not null."""
    return {name: value for name, value in values.items() if value is not None}
