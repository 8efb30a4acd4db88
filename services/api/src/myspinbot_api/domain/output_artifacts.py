"""Finds the artifacts in the outputs of nodes. Used by the store when it saves a job."""

from collections.abc import Iterator
from typing import Any

from myspinbot_api.domain.job import JobRecord
from myspinbot_api.domain.node import NodeRecord
from myspinbot_contracts import Artifact, is_valid


def output_artifacts(job: JobRecord) -> Iterator[Artifact]:
    """Yield the artifacts of the nodes that have completed since the job was loaded."""
    for name in sorted(job.changed_nodes):
        node = job.nodes[name]
        if node.state == "completed":
            yield from _artifacts(job.job_id, node)


def _artifacts(job_id: str, node: NodeRecord) -> Iterator[Artifact]:
    output = node.output or {}
    for name, value in sorted(output.items()):
        if not is_valid("ArtifactRef", value):
            continue
        yield Artifact.model_validate(
            {
                "artifact_id": value["artifact_id"],
                "kind": "output",
                "ref": value,
                "media": _media(output),
                "created_at": node.finished_at,
                "job_id": job_id,
                "node_id": node.node_id,
                "name": name,
            }
        )


def _media(output: Any) -> dict[str, Any]:
    # Capabilities describe a file in properties of these names, next to the reference to it.
    described = {
        name: output[name]
        for name in ("width_px", "height_px", "duration_seconds")
        if name in output
    }
    return described if is_valid("MediaInfo", described) else {}
