"""A job as the control plane stores it, and every change that it can go through.

The service layer loads a `JobRecord` under a row lock, calls one of its methods, and saves it. The
consequences of the change collect in `history` (to be recorded) and `outbox` (to be sent), which
the store writes in the same transaction. States move only as the tables of the contracts allow.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from myspinbot_api.domain import commands
from myspinbot_api.domain.history import HistoryEntry
from myspinbot_api.domain.node import NodeRecord, present_only
from myspinbot_contracts import ErrorInfo, NodeResult, Workflow, dump_stored
from myspinbot_contracts.clock import now, parse
from myspinbot_contracts.workflow import (
    FINAL_JOB_STATES,
    JOB_TRANSITIONS,
    failure,
    job_outcome,
    job_progress,
    next_plane,
)


@dataclass(slots=True)
class JobRecord:
    """State of one job. Absent values are None; timestamps are strings of the contracts.

    Attributes:
        hop: number of the present hop. A command or hand-back of another hop is out of date.
        plane: the plane that the present hop belongs to.
        sequence: highest sequence number seen among the events of the data plane.
        last_event_number: number of the newest entry of the history; 0 before the first.
        history: entries that are not in the store yet.
        outbox: messages that are not in the store yet.
        changed_nodes: names of the nodes that differ from the store.
    """

    job_id: str
    workflow: Workflow
    nodes: dict[str, NodeRecord]
    created_at: str
    updated_at: str
    state: str = "queued"
    progress: float = 0.0
    revision: int = 0
    hop: int = 1
    plane: str = "control"
    sequence: int = 0
    pipeline_id: str | None = None
    started_at: str | None = None
    finished_at: str | None = None
    deadline_at: str | None = None
    error: Mapping[str, Any] | None = None
    traceparent: str | None = None
    last_event_number: int = 0
    history: list[HistoryEntry] = field(default_factory=list)
    outbox: list[commands.Command] = field(default_factory=list)
    changed_nodes: set[str] = field(default_factory=set)
    _touched: bool = False

    @classmethod
    def submit(
        cls,
        job_id: str,
        workflow: Workflow,
        *,
        pipeline_id: str | None = None,
        deadline_at: str | None = None,
        traceparent: str | None = None,
    ) -> "JobRecord":
        """Return a new, queued job with the command of its first control hop."""
        at = now()
        job = cls(
            job_id=job_id,
            workflow=workflow,
            nodes={
                node.node_id: NodeRecord(node.node_id, node.capability_id, node.plane)
                for node in workflow.nodes
            },
            created_at=at,
            updated_at=at,
            pipeline_id=pipeline_id,
            deadline_at=deadline_at,
            traceparent=traceparent,
        )
        job._touch()
        job.changed_nodes.update(job.nodes)
        job.history.append(HistoryEntry("job_queued", at))
        job._announce_control_hop()
        return job

    @property
    def is_final(self) -> bool:
        """Whether the job has ended."""
        return self.state in FINAL_JOB_STATES

    @property
    def is_changed(self) -> bool:
        """Whether clients would see a difference from the stored job."""
        return self._touched

    def is_current(self, hop: int) -> bool:
        """Return whether work on this hop still counts."""
        return not self.is_final and hop == self.hop

    def results(self) -> dict[str, NodeResult]:
        """Return the results of the nodes that have ended."""
        results = ((name, node.result()) for name, node in self.nodes.items())
        return {name: result for name, result in results if result is not None}

    def start_node(
        self, node_id: str, attempt: int, engine: str | None, entry: HistoryEntry
    ) -> None:
        """Note that an attempt of a node has begun. `entry` is its entry in the history."""
        self._report_attempt(node_id, attempt, engine, entry)

    def retry_node(self, node_id: str, attempt: int, entry: HistoryEntry) -> None:
        """Note that an attempt of a node has failed and another will follow."""
        self._report_attempt(node_id, attempt, None, entry)

    def end_node(self, result: NodeResult, entry: HistoryEntry) -> None:
        """Take over the result of a node, unless the node has a result."""
        node = self.nodes.get(result.node_id)
        if node is None or self.is_final or not node.finish(result):
            return
        if result.attempt > 0:
            self._run(entry.occurred_at)
        self._node_changed(node)
        self.history.append(entry)

    def note_sequence(self, sequence: int) -> None:
        """Remember the highest sequence number of the events of the data plane."""
        self.sequence = max(self.sequence, sequence)

    def hand_over(
        self, plane: str, hop: int, results: Iterable[NodeResult], worker_id: str | None = None
    ) -> None:
        """End the hop of a plane: take over new results, and decide on the next hop.

        Nothing happens if the hop is not the present one.
        """
        if not self.is_current(hop):
            return
        for result in results:
            self.end_node(result, end_of_node(result, worker_id))
        self.hop += 1
        self._touch()
        known = self.results()
        following = next_plane(self.workflow, known)
        stopped = any(result.state == "cancelled" for result in known.values())
        if stopped and self.deadline_at is not None:
            # A plane stops a running job for one reason only: by its clock the deadline has passed.
            self.time_out()
        elif stopped or following == plane:
            # The same hop would be commanded again, without end.
            self._give_up("failed", _incomplete_hop(plane, hop))
        elif following is None:
            self._finish(known)
        elif following == "control":
            self._run(now())
            self._announce_control_hop()
        else:
            self._move("waiting")
            self._announce_data_hop(known)

    def announce_again(self) -> None:
        """Queue the command of the present hop again, because it may have been lost.

        Receivers accept it twice. A job that has ended has no hop.
        """
        if self.is_final:
            return
        if self.plane == "control":
            self._announce_control_hop()
        else:
            self._announce_data_hop(self.results())

    def cancel(self, reason: str) -> None:
        """End the job at the request of a user."""
        self._give_up("cancelled", ErrorInfo(code="cancelled", message=reason))

    def time_out(self) -> None:
        """End the job because its deadline has passed."""
        message = f"The job was not finished by its deadline, {self.deadline_at}."
        self._give_up("timed_out", ErrorInfo(code="job_timed_out", message=message))

    def fail(self, error: ErrorInfo) -> None:
        """End the job because the platform cannot continue it."""
        self._give_up("failed", error)

    def _finish(self, results: Mapping[str, NodeResult]) -> None:
        outcome = job_outcome(self.workflow, results)
        error = failure(self.workflow, results)
        if outcome == "completed":
            self.progress = 1.0
        self._end(outcome, error)

    def _give_up(self, state: str, error: ErrorInfo) -> None:
        if self.is_final:
            return
        at = now()
        for node in self.nodes.values():
            if node.cancel(at):
                self.changed_nodes.add(node.node_id)
                self.history.append(HistoryEntry("node_cancelled", at, node_id=node.node_id))
        # Messages that are under way belong to the hop before, and are therefore out of date.
        self.hop += 1
        self._end(state, error)
        self.outbox.append(
            commands.cancel(self.job_id, error.message, at, traceparent=self.traceparent)
        )

    def _end(self, state: str, error: ErrorInfo | None) -> None:
        if error is not None:
            self.error = dump_stored(error)
        self._move(state)
        self.finished_at = self.updated_at

    def _report_attempt(
        self, node_id: str, attempt: int, engine: str | None, entry: HistoryEntry
    ) -> None:
        node = self.nodes.get(node_id)
        if node is None or node.state == "cancelled":
            return
        # A late report becomes part of the history, but changes nothing.
        self.history.append(entry)
        if not self.is_final and node.start(attempt, engine, entry.occurred_at):
            self._run(entry.occurred_at)
            self._node_changed(node)

    def _node_changed(self, node: NodeRecord) -> None:
        self._touch()
        self.changed_nodes.add(node.node_id)
        done = {name: known.progress for name, known in self.nodes.items()}
        self.progress = max(self.progress, job_progress(self.workflow, done))

    def _run(self, at: str) -> None:
        if self.state != "running":
            self._move("running")
        if self.started_at is None or parse(at) < parse(self.started_at):
            self.started_at = at

    def _move(self, state: str) -> None:
        if state == self.state:
            return
        if state not in JOB_TRANSITIONS[self.state]:
            raise AssertionError(f"job {self.job_id} cannot go from {self.state} to {state}")
        self._touch()
        self.state = state
        self.history.append(
            HistoryEntry(
                f"job_{state}",
                self.updated_at,
                error=dict(self.error) if self.error is not None and self.is_final else None,
            )
        )

    def _touch(self) -> None:
        # One revision for each transaction, also if it has several changes.
        if not self._touched:
            self._touched = True
            self.revision += 1
            self.updated_at = max(now(), self.updated_at)

    def _announce_control_hop(self) -> None:
        self.plane = "control"
        self.outbox.append(commands.advance(self.job_id, self.hop, traceparent=self.traceparent))

    def _announce_data_hop(self, results: Mapping[str, NodeResult]) -> None:
        self.plane = "data"
        self.outbox.append(
            commands.run_hop(
                self.job_id,
                self.hop,
                sequence=self.sequence,
                workflow=self.workflow,
                results=results.values(),
                deadline_at=self.deadline_at,
                traceparent=self.traceparent,
            )
        )


def end_of_node(
    result: NodeResult, worker_id: str | None = None, event_id: str | None = None
) -> HistoryEntry:
    """Return the entry of the history for the end of a node."""
    document = dump_stored(result)
    values = present_only(
        kind=f"node_{result.state}",
        occurred_at=result.finished_at,
        node_id=result.node_id,
        attempt=result.attempt or None,
        worker_id=worker_id,
        error=document.get("error"),
        event_id=event_id,
    )
    return HistoryEntry(**values)


def _incomplete_hop(plane: str, hop: int) -> ErrorInfo:
    return ErrorInfo(
        code="incomplete_hop",
        message=f"The {plane} plane handed hop {hop} back before all of its nodes had ended.",
        expected="a final result for each node of the hop",
        hint="See the log of the plane for this job. If the plane is the older one, upgrade it.",
    )
