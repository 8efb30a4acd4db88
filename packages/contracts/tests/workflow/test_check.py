"""Errors that are found before a workflow runs, and their pointers."""

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from myspinbot_contracts import Capability, ErrorInfo, Workflow, is_valid, schema
from myspinbot_contracts.workflow import check_media, check_workflow, complete_params
from myspinbot_contracts.workflow.check import MAX_ERRORS

_ARTIFACT = {
    "artifact_id": "c3a1f0de-7b64-4f7e-a1d2-3b9e5c8f4a33",
    "bucket": "input",
    "key": "images/c3a1f0de-7b64-4f7e-a1d2-3b9e5c8f4a33.png",
    "size_bytes": 1,
    "content_type": "image/png",
    "sha256": "0" * 64,
}


def _capability(name: str, plane: str, params: str, inputs: str, output: str) -> Capability:
    return Capability.model_validate(
        {
            "capability_id": name,
            "plane": plane,
            "label": name,
            "description": name,
            "version": "1.0.0",
            "engine": "preview",
            "timeout_seconds": 60,
            "concurrency": 1,
            "params_schema": schema(params)["$id"],
            "input_schema": schema(inputs)["$id"],
            "output_schema": schema(output)["$id"],
        }
    )


CAPABILITIES = [
    _capability(
        "llm.generate_script",
        "control",
        "GenerateScriptParams",
        "EmptyObject",
        "GenerateScriptOutput",
    ),
    _capability("generate.f5_to_tts", "data", "F5ToTtsParams", "F5ToTtsInput", "F5ToTtsOutput"),
    _capability(
        "generate.infinite_talk",
        "data",
        "InfiniteTalkParams",
        "InfiniteTalkInput",
        "InfiniteTalkOutput",
    ),
    _capability("dummy.dummy_task", "data", "DummyTaskParams", "JsonObject", "DummyTaskOutput"),
]


def _node(node_id: str, capability: str, plane: str = "data", **more: Any) -> dict[str, Any]:
    return {
        "node_id": node_id,
        "capability_id": capability,
        "plane": plane,
        "params": {},
        "inputs": {},
        "progress_weight": 1,
        **more,
    }


def _from(node_id: str, output: str) -> dict[str, str]:
    return {"node_id": node_id, "output": output}


NARRATION = ["nodes", 1, "inputs", "narration"]
AUDIO = ["nodes", 2, "inputs", "audio"]
GOOD: dict[str, Any] = {
    "nodes": [
        _node("script", "llm.generate_script", "control", params={"prompt": "Hello"}),
        _node(
            "speech",
            "generate.f5_to_tts",
            params={"reference_audio": _ARTIFACT},
            inputs={"narration": _from("script", "narration")},
        ),
        _node(
            "video",
            "generate.infinite_talk",
            params={"image": _ARTIFACT},
            inputs={
                "audio": _from("speech", "audio"),
                "stage_prompt": _from("script", "stage_prompt"),
            },
        ),
    ],
    "edges": [
        {"source": "script", "target": "speech", "kind": "on_success"},
        {"source": "speech", "target": "video", "kind": "on_success"},
        {"source": "script", "target": "video", "kind": "on_success"},
    ],
}


def _errors(document: dict[str, Any]) -> list[ErrorInfo]:
    workflow = complete_params(Workflow.model_validate(document), CAPABILITIES)
    return check_workflow(workflow, CAPABILITIES)


def _changed(path: list[Any], value: Any) -> dict[str, Any]:
    document = copy.deepcopy(GOOD)
    place: Any = document
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    return document


def test_a_workflow_that_fits_together_has_no_errors() -> None:
    """The example of all other tests is fine as it is."""
    assert _errors(GOOD) == []


def test_defaults_are_filled_in_and_nothing_else_changes() -> None:
    """Stored workflows are complete, so that a job can be read years later."""
    workflow = complete_params(Workflow.model_validate(GOOD), CAPABILITIES)
    assert workflow.nodes[0].params["tone"] == "casual"
    assert workflow.nodes[0].params["prompt"] == "Hello"
    assert workflow.nodes[1].params == {"reference_audio": _ARTIFACT, "speed": 1}
    assert workflow.edges == Workflow.model_validate(GOOD).edges


@pytest.mark.parametrize(
    ("path", "value", "code", "pointer"),
    [
        (["nodes", 1, "node_id"], "script", "duplicate_node", "/nodes/1/node_id"),
        (["edges", 0, "target"], "nobody", "unknown_node", "/edges/0/target"),
        (["edges", 2], GOOD["edges"][0], "duplicate_edge", "/edges/2"),
        (["nodes", 0, "capability_id"], "llm.sing", "unknown_capability", "/nodes/0/capability_id"),
        (["nodes", 1, "plane"], "control", "wrong_plane", "/nodes/1/plane"),
        (["nodes", 0, "params"], {"prompt": 7}, None, "/nodes/0/params/prompt"),
        (["nodes", 0, "params"], {}, "required", "/nodes/0/params/prompt"),
        (
            ["nodes", 1, "params", "reference_audio", "key"],
            "x",
            None,
            "/nodes/1/params/reference_audio/key",
        ),
        (["nodes", 1, "inputs"], {}, "input_missing", "/nodes/1/inputs"),
        (
            ["nodes", 1, "inputs", "melody"],
            _from("script", "narration"),
            "unknown_input",
            "/nodes/1/inputs/melody",
        ),
        (NARRATION, _from("script", "poem"), "unknown_output", "/nodes/1/inputs/narration/output"),
        (
            NARRATION,
            _from("video", "video"),
            "input_without_edge",
            "/nodes/1/inputs/narration/node_id",
        ),
        (
            NARRATION,
            _from("script", "tokens_used"),
            "input_type_mismatch",
            "/nodes/1/inputs/narration/output",
        ),
        (
            AUDIO,
            _from("script", "narration"),
            "input_type_mismatch",
            "/nodes/2/inputs/audio/output",
        ),
        (
            ["edges", 0, "kind"],
            "on_failure",
            "input_without_edge",
            "/nodes/1/inputs/narration/node_id",
        ),
    ],
)
def test_an_error_is_reported_with_its_pointer(
    path: list[Any], value: Any, code: str | None, pointer: str
) -> None:
    """Each error has a code of its own and a pointer into the workflow."""
    errors = _errors(_changed(path, value))
    found = [error for error in errors if error.pointer == pointer]
    assert found, errors
    if code is not None:
        assert code in {error.code for error in found}


def test_a_file_of_another_media_type_is_not_an_input() -> None:
    """All artifacts have the same type, but a video is not a sound."""
    document = _changed(["nodes", 2, "inputs", "audio"], _from("first", "video"))
    document["nodes"].append({**copy.deepcopy(GOOD["nodes"][2]), "node_id": "first"})
    document["edges"] += [
        {"source": source, "target": target, "kind": "on_success"}
        for source, target in (("script", "first"), ("speech", "first"), ("first", "video"))
    ]
    (error,) = _errors(document)
    assert error.code == "input_type_mismatch"
    assert error.pointer == "/nodes/2/inputs/audio/output"
    assert error.expected == "ArtifactRef of audio/*"
    assert error.found == "ArtifactRef of video/*"


def test_a_parameter_takes_files_of_its_kind_only() -> None:
    """The media type in the reference decides; the other parameter is valid."""
    workflow = complete_params(Workflow.model_validate(GOOD), CAPABILITIES)
    (error,) = check_media(workflow, CAPABILITIES)
    assert error.code == "wrong_media_type"
    assert error.pointer == "/nodes/1/params/reference_audio"
    assert (error.expected, error.found) == ("a file of the media type audio/*", "image/png")


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (["nodes", 1, "capability_id"], "llm.sing"),
        (["nodes", 1, "params"], {}),
        (["nodes", 1, "params", "reference_audio"], "a name"),
        (["nodes", 1, "params", "reference_audio", "content_type"], "image"),
    ],
)
def test_a_parameter_that_is_not_a_file_is_left_to_the_other_check(
    path: list[Any], value: Any
) -> None:
    """Both checks run, so none of them may fail on input that the other one refuses."""
    document = _changed(path, value)
    assert list(check_media(Workflow.model_validate(document), CAPABILITIES)) == []
    assert _errors(document)


def test_a_cycle_is_reported_with_its_nodes() -> None:
    """The error lists the nodes of the cycle."""
    document = copy.deepcopy(GOOD)
    document["edges"].append({"source": "video", "target": "script", "kind": "always"})
    errors = [error for error in _errors(document) if error.code == "cyclic_workflow"]
    assert len(errors) == 1
    assert "script → " in errors[0].message
    assert errors[0].pointer in {"/edges/0", "/edges/1", "/edges/2", "/edges/3"}


def test_a_missing_input_has_a_hint() -> None:
    """The hint names an output of the right type."""
    (error,) = _errors(_changed(["nodes", 2, "inputs"], {}))
    assert error.code == "input_missing"
    assert isinstance(error.hint, str)
    assert "the output audio of speech" in error.hint


def test_an_open_input_takes_anything() -> None:
    """dummy.dummy_task has no properties of its own and accepts every binding."""
    document = copy.deepcopy(GOOD)
    document["nodes"].append(
        _node("echo", "dummy.dummy_task", inputs={"anything": _from("script", "narration")})
    )
    document["edges"].append({"source": "script", "target": "echo", "kind": "on_success"})
    assert _errors(document) == []


def _long_names(count: int) -> list[str]:
    return [f"a_node_with_a_rather_long_name_{index:04}" for index in range(count)]


def test_errors_about_huge_workflows_fit_their_contract() -> None:
    """Quoted values of any length leave the error valid, and the number of errors is limited."""
    names = _long_names(150)
    nodes = [_node(name, "dummy.dummy_task") for name in names]
    cycle = [
        {"source": source, "target": target, "kind": "always"}
        for source, target in zip(names, [*names[1:], names[0]], strict=True)
    ]
    for edges in (cycle, [{"source": names[0], "target": "nobody", "kind": "always"}]):
        (error,) = _errors({"nodes": nodes, "edges": edges})
        assert is_valid("ErrorInfo", error.model_dump(mode="json"))
    unknown = [_node(name, "generate.opera") for name in _long_names(200)]
    doubled = [{"source": "x", "target": "y", "kind": "always"}] * 100
    assert len(_errors({"nodes": unknown, "edges": doubled})) == MAX_ERRORS


@given(edges=st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), unique=True, max_size=12))
def test_a_graph_is_refused_exactly_if_it_has_a_cycle(edges: list[tuple[int, int]]) -> None:
    """Compared with a search for a way back from each node to itself."""
    document = {
        "nodes": [_node(f"n{index}", "dummy.dummy_task") for index in range(6)],
        "edges": [
            {"source": f"n{source}", "target": f"n{target}", "kind": "always"}
            for source, target in edges
        ],
    }
    reachable = {start: _after(start, edges) for start in range(6)}
    cyclic = any(start in found for start, found in reachable.items())
    codes = {error.code for error in _errors(document)}
    assert codes == ({"cyclic_workflow"} if cyclic else set())


def _after(start: int, edges: list[tuple[int, int]]) -> set[int]:
    found: set[int] = set()
    frontier = {start}
    while frontier:
        frontier = {target for source, target in edges if source in frontier} - found
        found |= frontier
    return found
