"""Reports and hand-back in any order and number lead to the same job."""

import asyncio
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from services.api.tests.support import (
    WORKER,
    chain,
    completed,
    completed_report,
    dummy,
    started_report,
)

from myspinbot_api.adapters.postgres.unit_of_work import PostgresJobStore
from myspinbot_api.domain.job import JobRecord
from myspinbot_api.domain.reports import NodeReport, apply_report, identity_of
from myspinbot_api.entrypoints.metrics import Metrics
from myspinbot_api.services.event_recorder import EventRecorder
from myspinbot_api.services.views.job_observer import JobObserver
from myspinbot_contracts import (
    ErrorInfo,
    NodeFailed,
    NodeResult,
    NodeRetrying,
    NodeSkipped,
    RunHop,
    Workflow,
)
from myspinbot_contracts.clock import add_seconds, now
from myspinbot_contracts.workflow import FINAL_JOB_STATES, JOB_TRANSITIONS, hop_id

JOB = "6f1c2a52-8a1e-4b0e-9d53-0b5a3f1e7c11"
NODE_RANK = {"pending": 0, "running": 1, "completed": 2, "failed": 2, "skipped": 2, "cancelled": 2}
ERROR = ErrorInfo(code="dummy_failure", message="It failed on purpose.", retryable=True)


def waiting_job(job_id: str = JOB) -> tuple[JobRecord, RunHop]:
    """Return a job whose only hop of the data plane has just been announced."""
    workflow = Workflow.model_validate(chain(dummy("first"), dummy("second"), dummy("third")))
    job = JobRecord.submit(job_id, workflow)
    job.hand_over("control", 1, [])
    [_, run_hop] = job.outbox
    assert isinstance(run_hop.data, RunHop)
    return job, run_hop.data


def reports_of(hop: RunHop, retries: int, *, fails: bool) -> tuple[list[NodeReport], list[Any]]:
    """Return the reports of a worker on the hop, in order, and the results that it hands back."""
    reports: list[NodeReport] = []
    common = {"job_id": hop.job_id, "hop_id": hop.hop_id, "hop": hop.hop, "worker_id": WORKER}

    def head(node_id: str) -> dict[str, Any]:
        at = add_seconds(now(), 0.001 * len(reports))
        return {**common, "node_id": node_id, "sequence": len(reports) + 1, "occurred_at": at}

    for attempt in range(1, retries + 2):
        reports.append(started_report(hop, "first", len(reports) + 1, attempt))
        if attempt <= retries:
            retrying = {**head("first"), "attempt": attempt, "error": ERROR, "delay_seconds": 0}
            reports.append(NodeRetrying(**retrying))
    first = completed("first", attempt=retries + 1)
    reports.append(completed_report(hop, first, len(reports) + 1))
    reports.append(started_report(hop, "second", len(reports) + 1))
    if not fails:
        results = [first, completed("second"), completed("third")]
        reports.append(completed_report(hop, results[1], len(reports) + 1))
        reports.append(started_report(hop, "third", len(reports) + 1))
        reports.append(completed_report(hop, results[2], len(reports) + 1))
        return reports, results
    at = now()
    failed = NodeResult(
        node_id="second",
        state="failed",
        attempt=1,
        engine="preview",
        error=ERROR,
        started_at=at,
        finished_at=at,
    )
    skipped = NodeResult(node_id="third", state="skipped", attempt=0, finished_at=at)
    reports.append(NodeFailed(**head("second"), result=failed))
    reports.append(NodeSkipped(**head("third"), result=skipped))
    return reports, [first, failed, skipped]


@st.composite
def deliveries(draw: st.DrawFn) -> tuple[int, bool, list[int]]:
    """Draw a hop and an order of delivery: indices of reports, and -1 for the hand-back."""
    retries = draw(st.integers(0, 2))
    fails = draw(st.booleans())
    count = len(reports_of(waiting_job()[1], retries, fails=fails)[0])
    order = draw(st.permutations([*range(count), -1]))
    again = draw(st.lists(st.sampled_from([*range(count), -1]), max_size=6))
    for index in again:
        order.insert(draw(st.integers(0, len(order))), index)
    # Some reports may never arrive; the hand-back always does.
    lost = draw(st.sets(st.integers(0, count - 1), max_size=3))
    return retries, fails, [index for index in order if index not in lost]


def outcome(job: JobRecord) -> dict[str, Any]:
    """Return everything of a job that must not depend on the order."""
    return {
        "state": job.state,
        "hop": job.hop,
        "progress": job.progress,
        "error": job.error,
        "nodes": {
            name: (node.state, node.attempt, node.engine, node.output, node.error, node.progress)
            for name, node in job.nodes.items()
        },
    }


@given(deliveries())
@settings(max_examples=300, deadline=None)
def test_any_order_leads_to_the_same_end_and_nothing_goes_backwards(
    drawn: tuple[int, bool, list[int]],
) -> None:
    """Duplicated, reordered, lost: the hand-back has everything, and undoes nothing."""
    retries, fails, order = drawn
    reference, hop = waiting_job()
    reports, results = reports_of(hop, retries, fails=fails)
    for report in reports:
        apply_report(reference, report)
    reference.hand_over("data", hop.hop, results, WORKER)
    assert reference.is_final

    job, _ = waiting_job()
    recorded: set[str] = set()
    for index in order:
        before = (job.state, job.progress, job.revision)
        ranks = {name: (NODE_RANK[n.state], n.attempt) for name, n in job.nodes.items()}
        ended = {name: node.result() for name, node in job.nodes.items() if node.is_final}
        if index < 0:
            job.hand_over("data", hop.hop, results, WORKER)
        elif identity_of(reports[index]) not in recorded:
            recorded.add(identity_of(reports[index]))
            apply_report(job, reports[index])
        state, progress, revision = before
        assert job.state == state or job.state in _reachable(state)
        assert job.progress >= progress
        assert job.revision >= revision
        for name, node in job.nodes.items():
            assert (NODE_RANK[node.state], node.attempt) >= ranks[name]
            assert name not in ended or node.result() == ended[name]
    assert outcome(job) == outcome(reference)
    final = [
        entry.kind for entry in job.history if entry.kind.removeprefix("job_") in FINAL_JOB_STATES
    ]
    assert final == [f"job_{job.state}"]
    ends = [
        (entry.node_id, entry.kind)
        for entry in job.history
        if entry.kind in {"node_completed", "node_failed", "node_skipped"}
    ]
    assert sorted(name for name, _ in ends if name) == ["first", "second", "third"]


def _reachable(state: str) -> set[str]:
    found: set[str] = set()
    fresh = set(JOB_TRANSITIONS[state])
    while fresh:
        found |= fresh
        fresh = set().union(*(JOB_TRANSITIONS[each] for each in fresh)) - found
    # A hop further on may wait again; within one hop nothing returns to waiting.
    return found - {"waiting"}


@pytest.mark.timeout(120)
async def test_the_same_holds_for_stored_jobs(store: PostgresJobStore) -> None:
    """Through the real recorder and database, with several deliveries at the same time."""
    recorder = EventRecorder(store, JobObserver(Metrics()))
    numbers = iter(range(10**6))

    async def deliver(drawn: tuple[int, bool, list[int]]) -> None:
        retries, fails, order = drawn
        job_id = f"00000000-0000-4000-8000-{next(numbers):012d}"
        fresh, hop = waiting_job(job_id)
        reports, results = reports_of(hop, retries, fails=fails)
        async with store.transaction() as work:
            await work.jobs.add(fresh, idempotency_key=None, request_digest=None)

        async def hand_back() -> None:
            async with store.transaction() as work:
                job = await work.jobs.get(job_id, lock=True)
                assert job is not None
                job.hand_over("data", hop.hop, results, WORKER)
                await work.jobs.save(job)

        async def report(index: int) -> None:
            await recorder._batches.add(job_id, reports[index])

        for batch in _split(order, 3):
            await asyncio.gather(*(hand_back() if i < 0 else report(i) for i in batch))
        async with store.transaction() as work:
            job = await work.jobs.get(job_id)
            history = await work.jobs.events(job_id, limit=200, after=0)
        assert job is not None
        assert job.state == ("failed" if fails else "completed")
        assert {name: node.state for name, node in job.nodes.items()} == {
            found.node_id: found.state for found in results
        }
        kinds = [(event.kind, event.node_id) for event in history if "node_" in event.kind]
        ends = [found for found in kinds if found[0] not in {"node_started", "node_retrying"}]
        assert len(ends) == len(set(ends)) == 3
        assert history[-1].event_number <= job.last_event_number

    examples: list[tuple[int, bool, list[int]]] = []

    @given(deliveries())
    @settings(
        max_examples=30,
        deadline=None,
        database=None,
        suppress_health_check=[HealthCheck.function_scoped_fixture],
    )
    def collect(drawn: tuple[int, bool, list[int]]) -> None:
        examples.append(drawn)

    collect()
    for drawn in examples:
        await deliver(drawn)


def _split(order: Sequence[int], size: int) -> list[Sequence[int]]:
    return [order[start : start + size] for start in range(0, len(order), size)]


def test_a_hop_that_is_handed_back_unfinished_fails_its_job() -> None:
    """Asking the same plane again and again would never end."""
    job, hop = waiting_job()
    job.hand_over("data", hop.hop, [completed("first")], WORKER)
    assert job.state == "failed"
    assert job.error is not None
    assert job.error["code"] == "incomplete_hop"


def test_a_node_that_a_worker_stops_at_the_deadline_times_the_job_out() -> None:
    """The worker's clock may be a little ahead of the one that sweeps."""
    job, hop = waiting_job()
    job.deadline_at = add_seconds(now(), 1)
    stopped = NodeResult(node_id="first", state="cancelled", attempt=1, finished_at=now())
    job.hand_over("data", hop.hop, [stopped], WORKER)
    assert job.state == "timed_out"
    assert {node.state for node in job.nodes.values()} == {"cancelled"}


def test_reports_on_an_ended_job_change_nothing() -> None:
    """A worker that has not heard of the cancellation yet goes on reporting."""
    job, hop = waiting_job()
    job.cancel("no longer wanted")
    before = outcome(job), job.revision, len(job.history)
    apply_report(job, started_report(hop, "first", 1))
    apply_report(job, completed_report(hop, completed("first"), 2))
    job.hand_over("data", hop.hop, [completed("first")], WORKER)
    assert (outcome(job), job.revision, len(job.history)) == before


def test_a_hop_is_named_alike_each_time() -> None:
    """The command's identity comes from job and number, so a second copy is the same hop."""
    _, hop = waiting_job()
    assert hop.hop_id == hop_id(JOB, 2)
