"""Remembers how far running nodes are. Progress is sent over Pub/Sub and stored nowhere else.

Used by the live view and by whoever shows a job. While a job goes on its progress, as shown, never
falls. Once it has ended the stored progress is shown: the same to whoever asks, of whatever
replica, at whatever time.
"""

from collections import OrderedDict
from collections.abc import Iterable

from myspinbot_contracts import Job, JobSummary, NodeStatus, ProgressFrame, Workflow
from myspinbot_contracts.workflow import FINAL_JOB_STATES, job_progress

_MOST_JOBS = 4096


class _Known:
    """What is known of one job beyond its stored state."""

    def __init__(self) -> None:
        self.frames: dict[str, ProgressFrame] = {}
        self.workflow: Workflow | None = None
        self.nodes: dict[str, NodeStatus] = {}
        self.highest = 0.0
        self.revision = 0
        self.ended = False

    def learn(self, revision: int, nodes: Iterable[NodeStatus]) -> None:
        if revision < self.revision:
            # Several relays may send changes out of order.
            return
        self.revision = revision
        for node in nodes:
            self.nodes[node.node_id] = node
            if node.state != "running":
                self.frames.pop(node.node_id, None)

    def overlaid(self, node: NodeStatus) -> NodeStatus:
        frame = self.frames.get(node.node_id)
        if frame is None or node.state != "running" or frame.attempt != node.attempt:
            return node
        return node.model_copy(update={"progress": max(node.progress, frame.progress)})

    def raise_to(self, stored: float) -> float:
        if self.workflow is not None:
            done = {name: self.overlaid(node).progress for name, node in self.nodes.items()}
            self.highest = max(self.highest, job_progress(self.workflow, done))
        self.highest = max(self.highest, stored)
        return self.highest


class LiveProgress:
    """The newest progress of every running node that this process has heard of."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._jobs: OrderedDict[str, _Known] = OrderedDict()

    def hear(self, frame: ProgressFrame) -> bool:
        """Take note of progress; return whether it is news to those who watch the job."""
        known = self._known(frame.job_id)
        if known.ended:
            return False
        node = known.nodes.get(frame.node_id)
        if node is not None and (node.state not in {"pending", "running"}):
            return False
        earlier = known.frames.get(frame.node_id)
        if earlier is not None and (frame.attempt, frame.progress) < (
            earlier.attempt,
            earlier.progress,
        ):
            return False
        known.frames[frame.node_id] = frame
        return True

    def show(self, job: Job) -> Job:
        """Return a job with the progress that its nodes have made since it was stored."""
        known = self._known(job.job_id)
        known.workflow = job.workflow
        known.learn(job.revision, job.nodes)
        return job.model_copy(
            update={
                "nodes": [known.overlaid(node) for node in job.nodes],
                "progress": self._progress(known, job.state, job.progress),
            }
        )

    def show_change(
        self, job: JobSummary, nodes: Iterable[NodeStatus]
    ) -> tuple[JobSummary, list[NodeStatus]]:
        """Return a change of a job with the progress that is not stored."""
        known = self._known(job.job_id)
        changed = list(nodes)
        known.learn(job.revision, changed)
        progress = self._progress(known, job.state, job.progress)
        summary = job.model_copy(update={"progress": progress})
        return summary, [known.overlaid(node) for node in changed]

    def _known(self, job_id: str) -> _Known:
        known = self._jobs.setdefault(job_id, _Known())
        self._jobs.move_to_end(job_id)
        while len(self._jobs) > _MOST_JOBS:
            self._jobs.popitem(last=False)
        return known

    def _progress(self, known: _Known, state: str, stored: float) -> float:
        if state not in FINAL_JOB_STATES:
            return known.raise_to(stored)
        # Kept for a while, without its content, to tell progress that comes late.
        known.ended = True
        known.frames.clear()
        known.nodes.clear()
        known.workflow = None
        return stored
