"""Turns a request of a ready-made pipeline into a workflow. Used when a job is submitted."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from myspinbot_contracts import ArtifactRef, PipelineDefinition, Workflow

_PARAM = re.compile(r"/nodes/(\d+)/params/([^/]+)(.*)")


def requested_artifacts(
    pipeline: PipelineDefinition, request: Mapping[str, Any]
) -> Iterator[tuple[str, str]]:
    """Yield the name and the value of each property of a valid request that names an artifact."""
    seen: set[str] = set()
    for node in pipeline.nodes:
        for name in node.request_artifacts.values():
            if name in request and name not in seen:
                seen.add(name)
                yield name, request[name]


def build_workflow(
    pipeline: PipelineDefinition, request: Mapping[str, Any], refs: Mapping[str, ArtifactRef]
) -> Workflow:
    """Return the workflow that a valid request asks for.

    Args:
        pipeline: the pipeline.
        request: valid against the pipeline's `request_schema`. A property that is missing in it is
            missing in the parameters of the nodes too, so that the capability's default applies.
        refs: the artifacts that the request names, by their identity.
    """
    document = pipeline.model_dump(mode="json")
    nodes: list[dict[str, Any]] = []
    for node in document["nodes"]:
        copied = node.pop("request_params")
        artifacts = node.pop("request_artifacts")
        params: dict[str, Any] = dict(node["params"])
        params.update((param, request[name]) for param, name in copied.items() if name in request)
        params.update(
            (param, refs[request[name]].model_dump(mode="json"))
            for param, name in artifacts.items()
            if name in request
        )
        nodes.append({**node, "params": params})
    return Workflow.model_validate({"nodes": nodes, "edges": document["edges"]})


def request_pointer(pipeline: PipelineDefinition, pointer: str) -> str:
    """Return the pointer into a submission that belongs to one into the workflow built from it.

    It is the pointer of a property of the request, or else that of the pipeline's name.
    """
    if match := _PARAM.fullmatch(pointer):
        index, param, rest = match.groups()
        node = pipeline.nodes[int(index)]
        if param in node.request_artifacts:
            # The user names an artifact; the control plane inserts its reference.
            return f"/request/{node.request_artifacts[param]}"
        if param in node.request_params:
            return f"/request/{node.request_params[param]}{rest}"
    return "/pipeline_id"
