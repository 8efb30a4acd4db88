"""A job as a watcher sees it: a snapshot and the changes since then.

Used by `myspinbot.client.follower`. Frames may come late or twice after a reconnect. A frame that
is older than the known state changes nothing, so a displayed state never goes back.
"""

from myspinbot_contracts import (
    Job,
    JobSnapshot,
    JobSummary,
    NodeStatus,
    ProgressFrame,
    StatusFrame,
    given,
)
from myspinbot_contracts.workflow import FINAL_JOB_STATES, job_progress


class JobView:
    """The newest known state of one job."""

    def __init__(self, snapshot: JobSnapshot) -> None:
        """Start with the first snapshot."""
        self.job: Job = snapshot.job
        self.messages: dict[str, str] = {}
        """The newest message of each running node."""

    @property
    def is_final(self) -> bool:
        """Whether the job has ended."""
        return self.job.state in FINAL_JOB_STATES

    def apply_snapshot(self, snapshot: JobSnapshot) -> bool:
        """Apply a snapshot unless it is old; return whether it changed anything."""
        if snapshot.job.revision < self.job.revision:
            return False
        changed = snapshot.job != self.job
        self.job = snapshot.job
        self._forget_messages()
        return changed

    def apply_status(self, status: StatusFrame) -> bool:
        """Apply a status frame unless it is old; return whether it changed anything."""
        if status.job.revision <= self.job.revision:
            return False
        summary = {name: getattr(status.job, name) for name in JobSummary.model_fields}
        changed = {node.node_id: node for node in status.nodes}
        nodes = [changed.get(node.node_id, node) for node in self.job.nodes]
        self.job = self.job.model_copy(update={**summary, "nodes": nodes})
        self._forget_messages()
        return True

    def apply_progress(self, frame: ProgressFrame) -> bool:
        """Apply the progress of a running attempt; return whether it changed anything."""
        nodes = list(self.job.nodes)
        for index, node in enumerate(nodes):
            if node.node_id == frame.node_id and _moves_on(node, frame):
                nodes[index] = node.model_copy(update={"progress": frame.progress})
                message = given(frame.message, None)
                if message is not None:
                    self.messages[node.node_id] = message
                break
        else:
            return False
        known = {node.node_id: node.progress for node in nodes}
        whole = max(self.job.progress, job_progress(self.job.workflow, known))
        self.job = self.job.model_copy(update={"nodes": nodes, "progress": whole})
        return True

    def _forget_messages(self) -> None:
        running = {node.node_id for node in self.job.nodes if node.state == "running"}
        self.messages = {name: text for name, text in self.messages.items() if name in running}


def _moves_on(node: NodeStatus, frame: ProgressFrame) -> bool:
    same_attempt = node.state == "running" and node.attempt == frame.attempt
    return same_attempt and frame.progress >= node.progress
