"""Remembers the progress of running nodes, which is sent over Pub/Sub and stored nowhere else.

Used by the live view and by the job reader. The shown progress of a running job never falls. Once
the job has ended, the stored progress is shown, so that all replicas show the same.
"""

from collections import OrderedDict
from collections.abc import Iterable

from myspinbot_contracts import Job, JobSummary, NodeStatus, ProgressFrame, Workflow
from myspinbot_contracts.workflow import FINAL_JOB_STATES, job_progress

_MOST_JOBS = 4096


class _JobProgress:
    """The progress of one job beyond its stored state."""

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

    def overlay(self, node: NodeStatus) -> NodeStatus:
        frame = self.frames.get(node.node_id)
        if frame is None or node.state != "running" or frame.attempt != node.attempt:
            return node
        return node.model_copy(update={"progress": max(node.progress, frame.progress)})

    def raise_to(self, stored: float) -> float:
        if self.workflow is not None:
            done = {name: self.overlay(node).progress for name, node in self.nodes.items()}
            self.highest = max(self.highest, job_progress(self.workflow, done))
        self.highest = max(self.highest, stored)
        return self.highest


class LiveProgress:
    """The newest progress that this process has received of every running node."""

    def __init__(self) -> None:
        """Start without any progress."""
        self._jobs: OrderedDict[str, _JobProgress] = OrderedDict()

    def hear(self, frame: ProgressFrame) -> bool:
        """Note progress; return whether it is new to the watchers of the job."""
        known = self._of_job(frame.job_id)
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
        """Return a job with the progress of its nodes since it was stored."""
        known = self._of_job(job.job_id)
        known.workflow = job.workflow
        known.learn(job.revision, job.nodes)
        return job.model_copy(
            update={
                "nodes": [known.overlay(node) for node in job.nodes],
                "progress": self._progress(known, job.state, job.progress),
            }
        )

    def show_change(
        self, job: JobSummary, nodes: Iterable[NodeStatus]
    ) -> tuple[JobSummary, list[NodeStatus]]:
        """Return a change of a job, with the progress that is not stored."""
        known = self._of_job(job.job_id)
        changed = list(nodes)
        known.learn(job.revision, changed)
        progress = self._progress(known, job.state, job.progress)
        summary = job.model_copy(update={"progress": progress})
        return summary, [known.overlay(node) for node in changed]

    def _of_job(self, job_id: str) -> _JobProgress:
        known = self._jobs.setdefault(job_id, _JobProgress())
        self._jobs.move_to_end(job_id)
        while len(self._jobs) > _MOST_JOBS:
            self._jobs.popitem(last=False)
        return known

    def _progress(self, known: _JobProgress, state: str, stored: float) -> float:
        if state not in FINAL_JOB_STATES:
            return known.raise_to(stored)
        # Kept for a while without its content, to recognise late progress.
        known.ended = True
        known.frames.clear()
        known.nodes.clear()
        known.workflow = None
        return stored
