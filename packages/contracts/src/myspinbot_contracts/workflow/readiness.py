"""Decides which nodes may run next and how a job ends. Only this module reads edges.

Both planes and the database code of the control plane use it, so that they always agree.
"""

from collections.abc import Mapping
from graphlib import TopologicalSorter
from typing import TYPE_CHECKING, Literal

from myspinbot_contracts import present

if TYPE_CHECKING:
    from myspinbot_contracts import Edge, ErrorInfo, Node, NodeResult, Workflow

_MEETS: Mapping[str, frozenset[str]] = {
    "on_success": frozenset({"completed"}),
    "on_failure": frozenset({"failed"}),
    "always": frozenset({"completed", "failed"}),
}

Results = Mapping[str, "NodeResult"]


def is_runnable(workflow: "Workflow", node_id: str, results: Results) -> bool:
    """Return whether the results so far satisfy every edge into the node."""
    return all(_is_met(edge, results) for edge in workflow.edges if edge.target == node_id)


def skipped_nodes(workflow: "Workflow", results: Results) -> list[str]:
    """Return the unfinished nodes, of either plane, that can never run any more.

    A node can never run when an edge into it comes from a node that ended in a state that the edge
    does not accept, or from a node that can never run. The order is that of their edges, so they
    can be recorded one after the other.
    """
    lost: list[str] = []
    for node in _in_order(workflow):
        if node.node_id in results:
            continue
        for edge in workflow.edges:
            if edge.target == node.node_id and (
                edge.source in lost or (edge.source in results and not _is_met(edge, results))
            ):
                lost.append(node.node_id)
                break
    return lost


def hop_nodes(workflow: "Workflow", plane: str, results: Results) -> list["Node"]:
    """Return the nodes that `plane` can finish before the other plane is needed.

    These are its unfinished nodes whose predecessors have all ended or belong to the same hop, in
    topological order. Some of them may be skipped later.
    """
    hop: dict[str, Node] = {}
    for node in _in_order(workflow):
        if node.plane != plane or node.node_id in results:
            continue
        sources = (edge.source for edge in workflow.edges if edge.target == node.node_id)
        if all(source in results or source in hop for source in sources):
            hop[node.node_id] = node
    return list(hop.values())


def next_plane(workflow: "Workflow", results: Results) -> Literal["control", "data"] | None:
    """Return the plane whose turn it is, or None when every node has ended.

    If both planes have nodes to run, the control plane is first: its nodes are short, and their
    results may let the data plane run more nodes in one hop.
    """
    if hop_nodes(workflow, "control", results):
        return "control"
    if hop_nodes(workflow, "data", results):
        return "data"
    return None


def job_outcome(workflow: "Workflow", results: Results) -> Literal["completed", "failed"]:
    """Return the final state of a job whose nodes have all ended.

    It failed if a node failed and no edge handles the failure: with an `on_failure` or `always`
    edge the author of the workflow has provided for it.
    """
    return "failed" if failure(workflow, results) is not None else "completed"


def failure(workflow: "Workflow", results: Results) -> "ErrorInfo | None":
    """Return the error of the first failed node whose failure no edge handles, if there is one."""
    for node in _in_order(workflow):
        result = results.get(node.node_id)
        if result is None or result.state != "failed":
            continue
        handled = any(
            edge.source == node.node_id and edge.kind != "on_success" for edge in workflow.edges
        )
        if not handled and present(result.error):
            return result.error
    return None


def job_progress(workflow: "Workflow", progress: Mapping[str, float]) -> float:
    """Return a job's progress, from 0 to 1, from that of its nodes.

    Args:
        workflow: contains the `progress_weight` of each node. If all are 0, all nodes count alike.
        progress: progress of each node; 0 for a node that is missing.
    """
    weights = {node.node_id: node.progress_weight for node in workflow.nodes}
    total = sum(weights.values())
    if total == 0:
        weights = dict.fromkeys(weights, 1.0)
        total = len(weights)
    done = sum(weight * progress.get(node_id, 0.0) for node_id, weight in weights.items())
    # Rounded, so that a sum of weights such as .05+.10+.45+.40 reaches 1 exactly.
    return round(min(1.0, done / total), 6)


def _is_met(edge: "Edge", results: Results) -> bool:
    source = results.get(edge.source)
    return source is not None and source.state in _MEETS[edge.kind]


def _in_order(workflow: "Workflow") -> list["Node"]:
    nodes = {node.node_id: node for node in workflow.nodes}
    sorter: TopologicalSorter[str] = TopologicalSorter(dict.fromkeys(nodes, ()))
    for edge in workflow.edges:
        sorter.add(edge.target, edge.source)
    return [nodes[name] for name in sorter.static_order()]
