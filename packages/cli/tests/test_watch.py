"""Watching a job: over lost connections, with late and repeated frames, to its end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given as for_all
from hypothesis import strategies as st

from myspinbot.client import JobView, follower
from myspinbot.view.console import output
from myspinbot.view.live_job import LiveJob
from myspinbot.view.plain_job import PlainJob
from myspinbot_contracts import (
    ErrorFrame,
    JobSnapshot,
    ProgressFrame,
    ProgressUpdateFrame,
    SnapshotFrame,
    StatusFrame,
    StatusUpdateFrame,
    schema,
)

if TYPE_CHECKING:
    from packages.cli.tests.conftest import Run, StandIn

JOB_ID = "6f1c2a52-8a1e-4b0e-9d53-0b5a3f1e7c11"


def example(title: str, **changes: Any) -> dict[str, Any]:
    """The example of a schema, with changes."""
    document: dict[str, Any] = {**schema(title)["examples"][0], **changes}
    return document


def node(state: str, progress: float, attempt: int = 1, **more: Any) -> dict[str, Any]:
    """The node `f5_to_tts`."""
    status = example("NodeStatus", state=state, progress=progress, attempt=attempt, **more)
    return {**status, "node_id": "f5_to_tts"}


def workflow() -> dict[str, Any]:
    """A workflow with that one node."""
    document = example("Workflow")
    nodes = [each for each in document["nodes"] if each["node_id"] == "f5_to_tts"]
    return {"nodes": [{**nodes[0], "inputs": {}, "progress_weight": 1}], "edges": []}


def snapshot(state: str, revision: int, node_state: dict[str, Any]) -> SnapshotFrame:
    """The whole job."""
    document = example(
        "Job",
        state=state,
        revision=revision,
        progress=node_state["progress"],
        nodes=[node_state],
        workflow=workflow(),
    )
    whole = {"job": document, "last_event_number": revision}
    return SnapshotFrame(type="snapshot", snapshot=JobSnapshot.model_validate(whole))


def status(state: str, revision: int, node_state: dict[str, Any], **more: Any) -> StatusUpdateFrame:
    """A change."""
    summary = example(
        "JobSummary", state=state, revision=revision, progress=node_state["progress"], **more
    )
    frame = {"job": summary, "event_number": revision, "nodes": [node_state]}
    return StatusUpdateFrame(type="status", status=StatusFrame.model_validate(frame))


def progress(share: float, attempt: int = 1) -> ProgressUpdateFrame:
    """How far the node is."""
    frame = example("ProgressFrame", node_id="f5_to_tts", attempt=attempt, progress=share)
    return ProgressUpdateFrame(type="progress", progress=ProgressFrame.model_validate(frame))


PENDING = snapshot("queued", 1, node("pending", 0, 0))
RUNNING = status("running", 2, node("running", 0))
DONE = status("completed", 3, node("completed", 1))


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(follower, "FIRST_DELAY", 0.01)


def test_watch_follows_a_job_to_its_completion(api: StandIn, run: Run) -> None:
    """Without a terminal there is a line for each change, and no other lines."""
    api.sessions = [[PENDING, RUNNING, progress(0.3), progress(0.4), progress(0.8), DONE]]
    outcome = run("watch", JOB_ID)
    assert outcome.code == 0
    told = [" ".join(line.split()[1:]) for line in outcome.out.splitlines()]
    assert told[:6] == [
        "job queued, 0%",
        "job running, 0%",
        "f5_to_tts running attempt 1, preview",
        "f5_to_tts running attempt 1, preview 25%",
        "f5_to_tts running attempt 1, preview 75%",
        told[5],
    ]
    assert told[5].startswith("f5_to_tts completed")
    assert told[6:] == ["job completed, 100%"]
    assert api.subscribed == [JOB_ID]


@pytest.mark.parametrize("state", ["failed", "cancelled", "timed_out"])
def test_exit_code_shows_that_a_job_did_not_complete(api: StandIn, run: Run, state: str) -> None:
    """Every other end exits with 1, and prints the error with its hint."""
    error = example("ErrorInfo", message="The picture is no picture.", hint="Take another.")
    failed = node("failed", 0.2, error=error)
    api.sessions = [[PENDING, RUNNING, status(state, 3, failed, error=error)]]
    outcome = run("watch", JOB_ID)
    assert outcome.code == 1
    assert "The picture is no picture." in outcome.out
    assert "Take another." in outcome.err
    assert state.replace("_", " ") in outcome.err


def test_finished_job_needs_no_more_than_its_snapshot(api: StandIn, run: Run) -> None:
    """Watching a job that has ended returns at once."""
    api.sessions = [[snapshot("completed", 9, node("completed", 1))]]
    assert run("watch", JOB_ID).code == 0


def test_lost_connection_is_made_again(api: StandIn, run: Run) -> None:
    """After each loss the job is subscribed to again, and nothing is printed twice."""
    again = snapshot("running", 2, node("running", 0))
    api.sessions = [
        [PENDING, RUNNING, "drop"],
        ["drop"],
        [again, RUNNING, "drop"],
        [snapshot("completed", 3, node("completed", 1)), DONE],
    ]
    outcome = run("watch", JOB_ID)
    assert outcome.code == 0
    assert api.subscribed == [JOB_ID] * 4
    assert " ".join(outcome.out.split()).count("job running") == 1
    assert outcome.out.count("trying again") == 3


def test_endless_outage_is_given_up(
    api: StandIn, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a connection for too long the exit code is that of an API that does not answer."""
    monkeypatch.setattr(follower, "PATIENCE", 0.05)
    monkeypatch.setattr(follower, "LONGEST_DELAY", 0.02)
    api.sessions = [[PENDING, "drop"]]
    api.sessions += [["drop"] for _ in range(200)]
    outcome = run("watch", JOB_ID)
    assert outcome.code == 3
    assert "does not answer" in outcome.err


def test_unknown_job_is_reported_with_the_error_of_the_api(api: StandIn, run: Run) -> None:
    """The error of the API is printed with its hint, and the exit code is 1."""
    error = example("ErrorInfo", code="job_not_found", message="There is no such job.")
    api.sessions = [[ErrorFrame.model_validate({"type": "error", "error": error})]]
    outcome = run("watch", JOB_ID)
    assert outcome.code == 1
    assert "There is no such job." in outcome.err


def test_interrupted_watching_leaves_the_job_alone(
    api: StandIn, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl-C ends the watching only, and says how to look again and how to stop the job."""

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(PlainJob, "show", interrupt)
    api.sessions = [[PENDING]]
    outcome = run("watch", JOB_ID)
    assert outcome.code == 130
    assert f"myspinbot watch {JOB_ID}" in outcome.err
    assert f"myspinbot cancel {JOB_ID}" in outcome.err
    assert api.asked == []


def test_terminal_shows_a_bar_for_each_node_and_one_for_the_whole(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The last state stays, with plane, engine, progress and message."""
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "120")
    console = output()
    console.record = True
    view = JobView(PENDING.snapshot)
    view.apply_status(RUNNING.status)
    view.apply_progress(progress(0.4).progress)
    with LiveJob(console) as display:
        display.show(view)
    picture = console.export_text()
    assert "f5_to_tts" in picture
    assert "data · preview" in picture
    assert "frame 48 of 119" in picture
    assert picture.count("40%") == 2


FRAMES = st.one_of(
    st.builds(
        lambda revision, state: status("running", revision, node(*state)).status,
        st.integers(2, 6),
        st.sampled_from([("running", 0.0, 1), ("running", 0.5, 1), ("running", 0.0, 2)]),
    ),
    st.builds(
        lambda revision, share: snapshot("running", revision, node("running", share)).snapshot,
        st.integers(1, 6),
        st.floats(0, 1),
    ),
    st.builds(
        lambda share, attempt: progress(share, attempt).progress,
        st.floats(0, 1),
        st.integers(1, 3),
    ),
    st.just(DONE.status),
)


def apply(view: JobView, frame: JobSnapshot | StatusFrame | ProgressFrame) -> bool:
    """Hand a frame to the view."""
    match frame:
        case JobSnapshot():
            return view.apply_snapshot(frame)
        case StatusFrame():
            return view.apply_status(frame)
        case ProgressFrame():
            return view.apply_progress(frame)


@for_all(st.lists(FRAMES, max_size=12))
def test_what_is_known_never_goes_back(
    frames: list[JobSnapshot | StatusFrame | ProgressFrame],
) -> None:
    """In any order of frames the revision never falls, and repeating one changes nothing."""
    view = JobView(PENDING.snapshot)
    for frame in frames:
        before = view.job.revision
        apply(view, frame)
        assert view.job.revision >= before
        once = view.job
        assert not apply(view, frame) or isinstance(frame, ProgressFrame)
        assert view.job == once


@for_all(st.permutations([RUNNING, progress(0.3), progress(0.7), DONE]))
def test_end_is_final_in_any_order(frames: list[StatusUpdateFrame | ProgressUpdateFrame]) -> None:
    """A job that is over stays so, with its node complete."""
    view = JobView(PENDING.snapshot)
    for frame in frames:
        apply(view, frame.status if isinstance(frame, StatusUpdateFrame) else frame.progress)
    assert view.is_final
    assert [each.progress for each in view.job.nodes] == [1]
