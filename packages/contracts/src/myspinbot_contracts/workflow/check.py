"""Checks a workflow before anything runs: its graph, its capabilities, their parameters and inputs.

The schema of `Workflow` defines the form of a workflow; this module checks that it can run. All
errors are reported at once, each with a JSON pointer into the workflow.
"""

from collections.abc import Iterable, Mapping
from graphlib import CycleError, TopologicalSorter
from itertools import chain, islice
from typing import TYPE_CHECKING

from myspinbot_contracts import ErrorInfo, Workflow, validation_errors, with_defaults
from myspinbot_contracts.error_info import clip, make_error
from myspinbot_contracts.workflow.inputs import check_inputs

if TYPE_CHECKING:
    from myspinbot_contracts import Capability, Node

MAX_ERRORS = 200
"""Limit of a problem document."""

Catalog = Mapping[tuple[str, str], "Capability"]


def check_workflow(workflow: Workflow, capabilities: Iterable["Capability"]) -> list[ErrorInfo]:
    """Return the errors of a workflow, at most `MAX_ERRORS`; none if it can run.

    Args:
        workflow: a workflow that its schema accepts, with complete parameters
            (see `complete_params`).
        capabilities: the capabilities of all planes of the installation.
    """
    graph_errors = [*_check_names(workflow), *_check_edges(workflow)]
    if not graph_errors:
        graph_errors.extend(_check_cycle(workflow))
    catalog = _catalog(capabilities)
    node_errors = (
        error
        for index, node in enumerate(workflow.nodes)
        for error in _check_node(f"/nodes/{index}", node, workflow, catalog)
    )
    return list(islice(chain(graph_errors, node_errors), MAX_ERRORS))


def complete_params(workflow: Workflow, capabilities: Iterable["Capability"]) -> Workflow:
    """Return the workflow with the defaults of each capability's parameters filled in.

    Nodes with an unknown capability stay unchanged; `check_workflow` reports them.
    """
    catalog = _catalog(capabilities)
    document = workflow.model_dump(mode="json")
    for node in document["nodes"]:
        capability = catalog.get((node["plane"], node["capability_id"]))
        if capability is not None:
            node["params"] = with_defaults(capability.params_schema, node["params"])
    return Workflow.model_validate(document)


def _catalog(capabilities: Iterable["Capability"]) -> Catalog:
    return {(capability.plane, capability.capability_id): capability for capability in capabilities}


def _check_names(workflow: Workflow) -> Iterable[ErrorInfo]:
    seen: dict[str, int] = {}
    for index, node in enumerate(workflow.nodes):
        if node.node_id in seen:
            yield make_error(
                "duplicate_node",
                f"The name {node.node_id} is used twice.",
                expected="a name that is unique in the workflow",
                found=f"the name of node {seen[node.node_id]}",
                pointer=f"/nodes/{index}/node_id",
            )
        seen.setdefault(node.node_id, index)


def _check_edges(workflow: Workflow) -> Iterable[ErrorInfo]:
    names = {node.node_id for node in workflow.nodes}
    seen: set[tuple[str, str]] = set()
    for index, edge in enumerate(workflow.edges):
        for end in ("source", "target"):
            name = getattr(edge, end)
            if name not in names:
                yield make_error(
                    "unknown_node",
                    f"There is no node {name}.",
                    expected="one of " + ", ".join(sorted(names)),
                    found=name,
                    pointer=f"/edges/{index}/{end}",
                )
        if (edge.source, edge.target) in seen:
            yield make_error(
                "duplicate_edge",
                f"There is already an edge from {edge.source} to {edge.target}.",
                hint="Keep one of them; the kind always covers success and failure.",
                pointer=f"/edges/{index}",
            )
        seen.add((edge.source, edge.target))


def _check_cycle(workflow: Workflow) -> Iterable[ErrorInfo]:
    sorter: TopologicalSorter[str] = TopologicalSorter()
    for edge in workflow.edges:
        sorter.add(edge.target, edge.source)
    try:
        sorter.prepare()
    except CycleError as error:
        # The sorter lists each node after its predecessor, in the direction of the edges.
        cycle: list[str] = error.args[1]
        last = next(
            index
            for index, edge in enumerate(workflow.edges)
            if (edge.source, edge.target) == (cycle[0], cycle[1])
        )
        yield make_error(
            "cyclic_workflow",
            f"The workflow has a cycle: {clip(' → '.join(cycle), 1500)}.",
            expected="a graph without a cycle",
            hint="Remove one of these edges.",
            pointer=f"/edges/{last}",
        )


def _check_node(
    pointer: str, node: "Node", workflow: Workflow, catalog: Catalog
) -> Iterable[ErrorInfo]:
    capability = catalog.get((node.plane, node.capability_id))
    if capability is None:
        yield _unknown_capability(pointer, node, catalog)
        return
    for fault in validation_errors(capability.params_schema, node.params):
        yield fault.to_error_info(prefix=f"{pointer}/params")
    yield from check_inputs(pointer, node, workflow, capability, catalog)


def _unknown_capability(pointer: str, node: "Node", catalog: Catalog) -> ErrorInfo:
    planes = [plane for plane, name in catalog if name == node.capability_id]
    if planes:
        return make_error(
            "wrong_plane",
            f"{node.capability_id} is not a capability of the {node.plane} plane.",
            expected=" or ".join(planes),
            found=node.plane,
            pointer=f"{pointer}/plane",
        )
    known = sorted(name for plane, name in catalog if plane == node.plane)
    return make_error(
        "unknown_capability",
        f"No plane has a capability {node.capability_id}.",
        expected="one of " + (", ".join(known) or "no capability: the plane has not announced any"),
        found=node.capability_id,
        hint="GET /api/v1/capabilities lists the capabilities of this installation.",
        pointer=f"{pointer}/capability_id",
    )
