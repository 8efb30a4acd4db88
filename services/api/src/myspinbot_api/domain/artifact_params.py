"""Finds the artifacts that a workflow's parameters refer to. Used when a job is submitted."""

from collections.abc import Iterator, Mapping
from typing import Any

from myspinbot_contracts import Workflow, is_valid


def artifact_params(workflow: Workflow) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield each artifact reference in a node's parameters, with its pointer in the workflow."""
    for index, node in enumerate(workflow.nodes):
        yield from _references(f"/nodes/{index}/params", node.params)


def _references(pointer: str, value: Any) -> Iterator[tuple[str, Mapping[str, Any]]]:
    if isinstance(value, list):
        for index, element in enumerate(value):
            yield from _references(f"{pointer}/{index}", element)
    elif isinstance(value, Mapping):
        if is_valid("ArtifactRef", value):
            yield pointer, value
        else:
            for name, member in value.items():
                step = str(name).replace("~", "~0").replace("/", "~1")
                yield from _references(f"{pointer}/{step}", member)
