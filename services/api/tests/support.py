"""Helpers of the tests of the control plane: workflows, a data plane by hand, and readings."""

import asyncio
import io
import wave
from collections.abc import Awaitable, Callable
from itertools import pairwise
from typing import Any, TypeVar

from PIL import Image

from myspinbot_contracts import (
    Capability,
    NodeCompleted,
    NodeResult,
    NodeStarted,
    PlaneManifest,
    RunHop,
    WorkerAnnounced,
    schema,
)
from myspinbot_contracts.clock import now

T = TypeVar("T")

WORKER = "worker-1"
UNKNOWN = "00000000-0000-4000-8000-000000000000"
PROBLEM = "application/problem+json"


def capability(capability_id: str, contract: str, *, input_title: str) -> dict[str, Any]:
    """Return a capability of the data plane whose schemas are named after a contract."""
    return {
        "capability_id": capability_id,
        "plane": "data",
        "label": capability_id,
        "description": "For tests.",
        "version": "1.0.0",
        "engine": "preview",
        "timeout_seconds": 60,
        "concurrency": 1,
        "params_schema": schema(f"{contract}Params")["$id"],
        "input_schema": schema(input_title)["$id"],
        "output_schema": schema(f"{contract}Output")["$id"],
    }


def data_manifest() -> PlaneManifest:
    """Return the manifest of a worker."""
    found = [
        capability("dummy.dummy_task", "DummyTask", input_title="EmptyObject"),
        capability("generate.f5_to_tts", "F5ToTts", input_title="F5ToTtsInput"),
        capability("generate.infinite_talk", "InfiniteTalk", input_title="InfiniteTalkInput"),
        capability("generate.upscale_video", "UpscaleVideo", input_title="UpscaleVideoInput"),
    ]
    return PlaneManifest(
        plane="data",
        version="0.1.0",
        capabilities=[Capability.model_validate(each) for each in found],
    )


def announcement(at: str | None = None) -> WorkerAnnounced:
    """Return a worker's announcement."""
    return WorkerAnnounced(worker_id=WORKER, manifest=data_manifest(), announced_at=at or now())


def dummy(node_id: str, **more: Any) -> dict[str, Any]:
    """Return a node of the data plane."""
    return {
        "node_id": node_id,
        "capability_id": "dummy.dummy_task",
        "plane": "data",
        "params": {},
        "inputs": {},
        "progress_weight": 1,
        **more,
    }


def control(node_id: str, **more: Any) -> dict[str, Any]:
    """Return a node of the control plane."""
    return {
        "node_id": node_id,
        "capability_id": "info.get_capabilities",
        "plane": "control",
        "params": {},
        "inputs": {},
        "progress_weight": 1,
        **more,
    }


def chain(*nodes: dict[str, Any]) -> dict[str, Any]:
    """Return a workflow whose nodes follow each other."""
    names = [node["node_id"] for node in nodes]
    edges = [{"source": a, "target": b, "kind": "on_success"} for a, b in pairwise(names)]
    return {"nodes": list(nodes), "edges": edges}


def submission(workflow: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Return the body that submits a workflow."""
    return {"kind": "workflow", "workflow": workflow, **more}


def completed(
    node_id: str, *, attempt: int = 1, output: dict[str, Any] | None = None
) -> NodeResult:
    """Return the result of a node that went well."""
    at = now()
    return NodeResult(
        node_id=node_id,
        state="completed",
        attempt=attempt,
        engine="preview",
        output=output or {"received": {}, "attempt": attempt},
        started_at=at,
        finished_at=at,
    )


def started_report(hop: RunHop, node_id: str, sequence: int, attempt: int = 1) -> NodeStarted:
    """Return a worker's report that an attempt has begun."""
    return NodeStarted(
        job_id=hop.job_id,
        hop_id=hop.hop_id,
        hop=hop.hop,
        sequence=sequence,
        node_id=node_id,
        worker_id=WORKER,
        occurred_at=now(),
        attempt=attempt,
        engine="preview",
    )


def completed_report(hop: RunHop, result: NodeResult, sequence: int) -> NodeCompleted:
    """Return a worker's report that a node is done."""
    return NodeCompleted(
        job_id=hop.job_id,
        hop_id=hop.hop_id,
        hop=hop.hop,
        sequence=sequence,
        node_id=result.node_id,
        worker_id=WORKER,
        occurred_at=now(),
        result=result,
    )


async def eventually(probe: Callable[[], Awaitable[T | None]], *, seconds: float = 20.0) -> T:
    """Return the first true value of `probe`."""
    async with asyncio.timeout(seconds):
        while True:
            found = await probe()
            if found:
                return found
            await asyncio.sleep(0.02)


def picture(width: int = 32, height: int = 24, kind: str = "PNG") -> bytes:
    """Return a picture file."""
    file = io.BytesIO()
    Image.new("RGB", (width, height), (200, 120, 40)).save(file, kind)
    return file.getvalue()


def voice(seconds: float = 1.0, rate: int = 16000) -> bytes:
    """Return a WAV file."""
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(rate)
        sound.writeframes(bytes(2 * int(rate * seconds)))
    return file.getvalue()
