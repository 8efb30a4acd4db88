"""Decodes a message with a workflow of four nodes: by the generated model and by a plain one.

The plain model is a hand-written one: strict, closed, with all constraints that pydantic's own
types can express. Both decode the same string in turns, so that other load of the machine affects
both. The generated model accepts exactly the documents of its schema, the plain one roughly these.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from itertools import pairwise
from time import perf_counter
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from bench.measure import Row, take_turns
from myspinbot_contracts import RunHop

_CALLS = 25
_MORE = 60
"""Factor for the number of rounds, because a call takes microseconds."""


class _Plain(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, allow_inf_nan=False)


_Name = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,63}$")]
_CapabilityId = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,31}[.][a-z][a-z0-9_]{0,63}$")]
_EngineId = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,31}$")]
_Uuid = Annotated[
    str, Field(pattern=r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")
]
_Timestamp = Annotated[
    str, Field(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,6})?Z$")
]
_Line = Annotated[str, Field(min_length=1, max_length=2000)]


class _NodeOutputRef(_Plain):
    node_id: _Name
    output: _Name


class _RetryPolicy(_Plain):
    max_attempts: Annotated[int, Field(ge=1, le=20)]
    initial_backoff_seconds: Annotated[float, Field(ge=0, le=3600)]
    backoff_multiplier: Annotated[float, Field(ge=1, le=10)]
    max_backoff_seconds: Annotated[float, Field(ge=0, le=3600)]


class _Node(_Plain):
    node_id: _Name
    capability_id: _CapabilityId
    plane: Literal["control", "data"]
    params: dict[str, Any]
    inputs: Annotated[dict[_Name, _NodeOutputRef], Field(max_length=64)]
    progress_weight: Annotated[float, Field(ge=0, le=1000000)]
    retry: _RetryPolicy | None = None
    timeout_seconds: Annotated[float, Field(ge=0.1, le=86400)] | None = None


class _Edge(_Plain):
    source: _Name
    target: _Name
    kind: Literal["on_success", "on_failure", "always"]


class _Workflow(_Plain):
    nodes: Annotated[list[_Node], Field(min_length=1, max_length=200)]
    edges: Annotated[list[_Edge], Field(min_length=0, max_length=2000)]


class _ErrorInfo(_Plain):
    code: _Name
    message: _Line
    expected: _Line | None = None
    found: _Line | None = None
    hint: _Line | None = None
    pointer: Annotated[str, Field(max_length=1000)] | None = None
    retryable: bool | None = None


class _NodeResult(_Plain):
    node_id: _Name
    state: Literal["completed", "failed", "skipped", "cancelled"]
    attempt: Annotated[int, Field(ge=0, le=100)]
    engine: _EngineId | None = None
    output: dict[str, Any] | None = None
    error: _ErrorInfo | None = None
    started_at: _Timestamp | None = None
    finished_at: _Timestamp


class _RunHop(_Plain):
    job_id: _Uuid
    hop_id: _Uuid
    hop: Annotated[int, Field(ge=1, le=1000000)]
    sequence: Annotated[int, Field(ge=0)]
    workflow: _Workflow
    results: Annotated[list[_NodeResult], Field(min_length=0, max_length=200)]
    deadline_at: _Timestamp | None = None


def message() -> dict[str, Any]:
    """Return the second hop of a talking portrait: only the script is complete."""
    audio = {
        "artifact_id": "c3a1f0de-7b64-4f7e-a1d2-3b9e5c8f4a33",
        "bucket": "staged",
        "key": "audio/c3a1f0de-7b64-4f7e-a1d2-3b9e5c8f4a33.wav",
        "size_bytes": 48213,
        "content_type": "audio/wav",
        "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    }
    steps: list[tuple[str, str, dict[str, Any], dict[str, str]]] = [
        ("script", "llm.generate_script", {"prompt": "Introduce MySpinBot"}, {}),
        ("f5_to_tts", "generate.f5_to_tts", {"reference_audio": audio}, {"text": "script"}),
        (
            "infinite_talk",
            "generate.infinite_talk",
            {"image": {**audio, "content_type": "image/png"}, "width": 512, "height": 512},
            {"audio": "f5_to_tts", "prompt": "script"},
        ),
        ("upscale_video", "generate.upscale_video", {"factor": 2}, {"video": "infinite_talk"}),
    ]
    nodes = [
        {
            "node_id": name,
            "capability_id": capability,
            "plane": "control" if name == "script" else "data",
            "params": params,
            "inputs": {key: {"node_id": node, "output": key} for key, node in inputs.items()},
            "progress_weight": 0.25,
            "retry": {
                "max_attempts": 3,
                "initial_backoff_seconds": 1.0,
                "backoff_multiplier": 2.0,
                "max_backoff_seconds": 30.0,
            },
            "timeout_seconds": 600.0,
        }
        for name, capability, params, inputs in steps
    ]
    edges = [
        {"source": source[0], "target": target[0], "kind": "on_success"}
        for source, target in pairwise(steps)
    ]
    done = {
        "node_id": "script",
        "state": "completed",
        "attempt": 1,
        "engine": "preview",
        "output": {
            "narration": "Hello, I am MySpinBot, and I was made from a picture and a voice.",
            "stage_prompt": "A presenter in a bright room.",
            "model": "template-1",
            "tokens_used": 0,
        },
        "started_at": "2026-01-15T09:30:00.250000Z",
        "finished_at": "2026-01-15T09:30:00.500000Z",
    }
    return {
        "job_id": "6f1c2a52-8a1e-4b0e-9d53-0b5a3f1e7c11",
        "hop_id": "0d9b7c14-52f4-4a0b-8f2e-6a1f0c7d9e22",
        "hop": 2,
        "sequence": 4,
        "workflow": {"nodes": nodes, "edges": edges},
        "results": [done],
        "deadline_at": "2026-01-15T10:30:00.000000Z",
    }


def _timed(decode: Callable[[str], object], text: str) -> Callable[[], float]:
    def step() -> float:
        start = perf_counter()
        for _ in range(_CALLS):
            decode(text)
        return (perf_counter() - start) / _CALLS

    return step


def measure(rounds: int) -> list[Row]:
    """Return the time of one call of each model; both decode the same string."""
    text = json.dumps(message())
    plain = Row(f"plain pydantic model, {len(text)} bytes")
    generated = Row("generated model", goal=1.15, to=plain)
    steps = [
        (plain, _timed(_RunHop.model_validate_json, text)),
        (generated, _timed(RunHop.model_validate_json, text)),
    ]
    for _, step in steps:
        step()
    return take_turns(rounds * _MORE, steps)
