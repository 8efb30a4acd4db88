"""Reports the ends of jobs and nodes to the metrics. Called after a commit, never before."""

from typing import Protocol

from myspinbot_api.domain.job import JobRecord
from myspinbot_contracts.clock import seconds_between


class JobMetrics(Protocol):
    """Takes durations of jobs and nodes."""

    def job_ended(self, state: str, seconds: float) -> None:
        """Note that a job has ended `seconds` after its submission."""

    def node_ended(
        self, *, plane: str, capability_id: str, engine: str, state: str, seconds: float
    ) -> None:
        """Note that a node has ended `seconds` after its first attempt began."""


class JobObserver:
    """Reports each end once: the record knows its changes in this transaction."""

    def __init__(self, metrics: JobMetrics) -> None:
        """Report to these metrics."""
        self._metrics = metrics

    def report(self, job: JobRecord) -> None:
        """Report the job and the nodes that ended with the change that was just committed."""
        for name in job.changed_nodes:
            node = job.nodes[name]
            if node.is_final and node.started_at is not None and node.finished_at is not None:
                self._metrics.node_ended(
                    plane=node.plane,
                    capability_id=node.capability_id,
                    engine=node.engine or "none",
                    state=node.state,
                    seconds=max(0.0, seconds_between(node.started_at, node.finished_at)),
                )
        if job.is_changed and job.finished_at is not None and job.finished_at == job.updated_at:
            self._metrics.job_ended(
                job.state, max(0.0, seconds_between(job.created_at, job.finished_at))
            )
