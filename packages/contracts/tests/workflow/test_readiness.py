"""The nodes that may run next, for every graph and every outcome."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from myspinbot_contracts import ErrorInfo, NodeResult, Workflow
from myspinbot_contracts.workflow import (
    failure,
    hop_nodes,
    is_runnable,
    job_outcome,
    job_progress,
    next_plane,
    skipped_nodes,
)

_AT = "2026-01-15T09:30:00Z"


def _result(node_id: str, state: str) -> NodeResult:
    error = {"error": ErrorInfo(code="broken", message="It broke.")} if state == "failed" else {}
    return NodeResult.model_validate(
        {
            "node_id": node_id,
            "state": state,
            "attempt": 1,
            "finished_at": _AT,
            **{name: value.model_dump() for name, value in error.items()},
        }
    )


def _workflow(planes: Mapping[str, str], edges: list[tuple[str, str, str]]) -> Workflow:
    return Workflow.model_validate(
        {
            "nodes": [
                {
                    "node_id": name,
                    "capability_id": "dummy.dummy_task",
                    "plane": plane,
                    "params": {},
                    "inputs": {},
                    "progress_weight": 1,
                }
                for name, plane in planes.items()
            ],
            "edges": [
                {"source": source, "target": target, "kind": kind} for source, target, kind in edges
            ],
        }
    )


@st.composite
def _workflows(draw: st.DrawFn) -> Workflow:
    """Any acyclic graph of up to eight nodes on two planes, with edges of every kind."""
    count = draw(st.integers(1, 8))
    names = [f"n{index}" for index in range(count)]
    planes = {name: draw(st.sampled_from(["control", "data"])) for name in names}
    kinds = st.sampled_from(["on_success", "on_failure", "always"])
    edges = [
        (source, target, draw(kinds))
        for index, target in enumerate(names)
        for source in names[:index]
        if draw(st.booleans())
    ]
    return _workflow(planes, draw(st.permutations(edges)))


@given(workflow=_workflows(), data=st.data())
def test_planes_in_turn_bring_every_node_to_an_end_and_each_once(
    workflow: Workflow, data: st.DataObject
) -> None:
    """Hop after hop, with any outcomes: no node is forgotten, repeated or run too early."""
    results: dict[str, NodeResult] = {}
    while (plane := next_plane(workflow, results)) is not None:
        for node in hop_nodes(workflow, plane, results):
            assert node.plane == plane
            assert node.node_id not in results
            sources = [edge.source for edge in workflow.edges if edge.target == node.node_id]
            assert all(source in results for source in sources)
            if is_runnable(workflow, node.node_id, results):
                state = data.draw(st.sampled_from(["completed", "failed"]))
            else:
                assert node.node_id in skipped_nodes(workflow, results)
                state = "skipped"
            results[node.node_id] = _result(node.node_id, state)
    assert results.keys() == {node.node_id for node in workflow.nodes}
    assert (job_outcome(workflow, results) == "failed") == (failure(workflow, results) is not None)


@given(workflow=_workflows(), data=st.data())
def test_a_node_that_is_given_up_could_not_have_run(
    workflow: Workflow, data: st.DataObject
) -> None:
    """Skipping early and skipping when its turn comes give the same answer."""
    results: dict[str, NodeResult] = {}
    given_up: set[str] = set()
    while (plane := next_plane(workflow, results)) is not None:
        given_up |= set(skipped_nodes(workflow, results))
        for node in hop_nodes(workflow, plane, results):
            runnable = is_runnable(workflow, node.node_id, results)
            assert not (runnable and node.node_id in given_up)
            state = data.draw(st.sampled_from(["completed", "failed"])) if runnable else "skipped"
            results[node.node_id] = _result(node.node_id, state)


def test_a_hop_goes_as_far_as_its_plane_can_go_alone() -> None:
    """Speech, video and upscaling are one hop, for nothing of the control plane is between them."""
    workflow = _workflow(
        {"script": "control", "speech": "data", "video": "data", "upscale": "data"},
        [
            ("script", "speech", "on_success"),
            ("speech", "video", "on_success"),
            ("video", "upscale", "on_success"),
        ],
    )
    assert next_plane(workflow, {}) == "control"
    assert [node.node_id for node in hop_nodes(workflow, "control", {})] == ["script"]
    done = {"script": _result("script", "completed")}
    assert next_plane(workflow, done) == "data"
    hop = [node.node_id for node in hop_nodes(workflow, "data", done)]
    assert hop == ["speech", "video", "upscale"]


@pytest.mark.parametrize(
    ("kind", "outcome"), [("on_failure", "completed"), ("always", "completed")]
)
def test_a_failure_that_an_edge_handles_does_not_fail_the_job(kind: str, outcome: str) -> None:
    """With such an edge the author has provided for the failure."""
    workflow = _workflow({"risky": "data", "after": "data"}, [("risky", "after", kind)])
    results = {"risky": _result("risky", "failed"), "after": _result("after", "completed")}
    assert job_outcome(workflow, results) == outcome
    assert failure(workflow, results) is None


def test_an_unhandled_failure_fails_the_job_with_its_error() -> None:
    """The job's error is the node's."""
    workflow = _workflow({"risky": "data", "after": "data"}, [("risky", "after", "on_success")])
    results = {"risky": _result("risky", "failed"), "after": _result("after", "skipped")}
    assert job_outcome(workflow, results) == "failed"
    error = failure(workflow, results)
    assert error is not None
    assert error.code == "broken"


def test_progress_is_weighted_and_reaches_one_exactly() -> None:
    """The weights of the talking-avatar pipeline do not sum to 1 in binary floating point."""
    workflow = _workflow(dict.fromkeys(["a", "b", "c", "d"], "data"), [])
    for node, weight in zip(workflow.nodes, (0.05, 0.10, 0.45, 0.40), strict=True):
        node.progress_weight = weight
    assert job_progress(workflow, {}) == 0
    assert job_progress(workflow, {"a": 1, "c": 0.5}) == pytest.approx(0.275)
    assert job_progress(workflow, dict.fromkeys(["a", "b", "c", "d"], 1.0)) == 1


def test_nodes_without_weight_count_alike() -> None:
    """A workflow all of whose weights are 0 still shows progress."""
    workflow = _workflow({"a": "data", "b": "data"}, [])
    for node in workflow.nodes:
        node.progress_weight = 0
    assert job_progress(workflow, {"a": 1}) == 0.5
