"""Cancelling, timing out, retrying and branching, on a whole platform."""

import time

import pytest
from tests.end_to_end.harness import Platform, attempts_of, chain, control, dummy, wait_until

pytestmark = [pytest.mark.process, pytest.mark.timeout(120)]


def _running(
    platform: Platform, workflow: dict[str, object], node_id: str, **options: object
) -> str:
    job_id = platform.submit(workflow, **options)
    wait_until(
        lambda: platform.node(job_id, node_id)["state"] == "running",
        seconds=20,
        label=f"{node_id} to run",
    )
    return job_id


def test_a_cancelled_job_frees_its_worker_at_once(shared_platform: Platform) -> None:
    """The worker stops the node, so that the next job does not wait for its end."""
    workflow = chain(dummy("long", seconds=60, steps=600), control("never"))
    first = _running(shared_platform, workflow, "long")
    filler = shared_platform.submit(chain(dummy("filler", seconds=60, steps=600)))
    queued = shared_platform.submit(chain(dummy("next")))
    answer = shared_platform.post(f"/jobs/{first}/cancel", {"reason": "wrong picture"})
    assert answer.is_success, answer.text

    job = shared_platform.job(first)
    assert job["state"] == "cancelled"
    assert job["error"]["message"] == "wrong picture"
    assert {node["state"] for node in job["nodes"]} == {"cancelled"}
    # Both slots of the worker were taken: the queued job runs, for the cancelled one made room.
    assert shared_platform.wait_for_end(queued, seconds=20)["state"] == "completed"
    assert shared_platform.job(filler)["state"] == "running"
    assert shared_platform.post(f"/jobs/{filler}/cancel", {}).is_success


def test_a_job_that_takes_too_long_is_timed_out_and_its_worker_stops(
    shared_platform: Platform,
) -> None:
    """timed_out is a final state of its own, not a failure."""
    workflow = chain(dummy("long", seconds=60, steps=600))
    job_id = _running(shared_platform, workflow, "long", timeout_seconds=2)
    job = shared_platform.wait_for_end(job_id, seconds=10)
    assert job["state"] == "timed_out"
    assert job["error"]["code"] == "job_timed_out"
    assert shared_platform.wait_for_end(shared_platform.submit(chain(dummy("next"))), seconds=20)


def test_a_node_that_takes_too_long_fails_its_job(shared_platform: Platform) -> None:
    """The node ends at its own limit, and the error contains the limit."""
    workflow = chain(dummy("long", seconds=60, steps=600, timeout_seconds=0.5))
    job_id = _running(shared_platform, workflow, "long")
    job = shared_platform.wait_for_end(job_id, seconds=10)
    assert job["state"] == "failed"
    assert job["error"]["code"] == "node_timed_out"


def test_a_failed_node_is_tried_again_as_its_policy_says(shared_platform: Platform) -> None:
    """Two failures, two waits, a third attempt that succeeds."""
    retry = {
        "max_attempts": 3,
        "initial_backoff_seconds": 0.2,
        "backoff_multiplier": 2,
        "max_backoff_seconds": 1,
    }
    began = time.monotonic()
    job_id = shared_platform.submit(chain(dummy("flaky", retry=retry, params={"fail_attempts": 2})))
    job = shared_platform.wait_for_end(job_id, seconds=20)
    assert job["state"] == "completed"
    assert time.monotonic() - began > 0.2 + 0.4
    events = shared_platform.events(job_id)
    assert attempts_of(events, "node_started") == {"flaky": 3}
    assert attempts_of(events, "node_retrying") == {"flaky": 2}


def test_a_failure_takes_the_branch_that_is_made_for_it(shared_platform: Platform) -> None:
    """The success branch is skipped, the failure branch runs, and the job completes."""
    workflow = {
        "nodes": [
            dummy("risky", params={"fail_attempts": 1}),
            control("on_luck"),
            control("on_mishap"),
            dummy("either_way"),
        ],
        "edges": [
            {"source": "risky", "target": "on_luck", "kind": "on_success"},
            {"source": "risky", "target": "on_mishap", "kind": "on_failure"},
            {"source": "risky", "target": "either_way", "kind": "always"},
        ],
    }
    job = shared_platform.wait_for_end(shared_platform.submit(workflow), seconds=20)
    assert job["state"] == "completed"
    assert {node["node_id"]: node["state"] for node in job["nodes"]} == {
        "risky": "failed",
        "on_luck": "skipped",
        "on_mishap": "completed",
        "either_way": "completed",
    }
    assert job["progress"] == 1


def test_a_failure_that_nothing_takes_up_fails_the_job_with_its_reason(
    shared_platform: Platform,
) -> None:
    """The error of the worker is part of the job."""
    job_id = shared_platform.submit(
        chain(dummy("risky", params={"fail_attempts": 1}), control("after"))
    )
    job = shared_platform.wait_for_end(job_id, seconds=20)
    assert job["state"] == "failed"
    assert job["error"]["code"] == "dummy_failure"
    assert {node["node_id"]: node["state"] for node in job["nodes"]} == {
        "risky": "failed",
        "after": "skipped",
    }
