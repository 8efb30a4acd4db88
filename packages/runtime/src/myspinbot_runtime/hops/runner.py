"""Runs the nodes of one hop as a LangGraph graph, on either plane.

A hop is the work that one plane can do on a job before the other plane is needed. The graph has one
LangGraph node for each workflow node of the plane and one edge for each edge between them; its
state is the results so far. Independent nodes run in parallel, up to the concurrency of their
capability. LangGraph works in steps: a node starts when all nodes of the step before it have ended.

A hop may rest: if all unfinished nodes wait for their next attempt, the caller can put the hop
aside and run it again when the shortest wait is over.

With a checkpointer, an interrupted hop continues after its last finished node. Without one, the
caller passes in the results that it has stored. In both cases a finished node does not run again.
"""

import operator
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Annotated, Any, TypedDict

import structlog
from langchain_core.runnables import RunnableConfig
from langgraph.checkpoint.base import BaseCheckpointSaver
from langgraph.graph import END, START, StateGraph
from langgraph.graph.state import CompiledStateGraph
from langgraph.runtime import Runtime
from langgraph.types import Durability

from myspinbot_contracts import Node, NodeResult, Workflow, dump_stored, read_stored
from myspinbot_contracts.clock import now
from myspinbot_contracts.workflow import hop_nodes, is_runnable, skipped_nodes
from myspinbot_runtime.capabilities import CapabilityRegistry
from myspinbot_runtime.hops.attempts import run_attempts
from myspinbot_runtime.hops.hooks import HopHooks, Tries
from myspinbot_runtime.hops.pauses import Pauses
from myspinbot_runtime.storage import ArtifactStore

logger = structlog.get_logger(__name__)

Results = Mapping[str, NodeResult]

_MAX_GRAPHS = 64


class _State(TypedDict):
    results: Annotated[dict[str, dict[str, Any]], operator.or_]


@dataclass(frozen=True)
class _Hop:
    """The data that all nodes of a running graph share; LangGraph passes it to each of them."""

    job_id: str
    workflow: Workflow
    known: Mapping[str, dict[str, Any]]
    members: Mapping[str, Node]
    tries: Mapping[str, Tries]
    hooks: HopHooks
    pauses: Pauses


class HopRunner:
    """Runs hops of one plane. A process has one runner; hops may run at the same time."""

    def __init__(
        self,
        registry: CapabilityRegistry,
        store: ArtifactStore,
        checkpointer: BaseCheckpointSaver[Any] | None = None,
    ) -> None:
        """Prepare to run nodes with these capabilities.

        Args:
            registry: capabilities of the plane.
            store: where the nodes read and write artifacts.
            checkpointer: keeps the state of each hop under the hop's identity.
        """
        self._registry = registry
        self._store = store
        self._checkpointer = checkpointer
        self._graphs: OrderedDict[
            tuple[Any, ...], CompiledStateGraph[_State, _Hop, _State, _State]
        ] = OrderedDict()

    async def run(
        self,
        *,
        job_id: str,
        hop_id: str,
        workflow: Workflow,
        plane: str,
        results: Results,
        hooks: HopHooks,
        tries: Mapping[str, Tries] | None = None,
        may_rest: bool = False,
    ) -> dict[str, NodeResult]:
        """Run every node of the hop until its end.

        Args:
            job_id: the job.
            hop_id: identity of the hop and of its checkpoints.
            workflow: a checked workflow.
            plane: the plane that the registry belongs to.
            results: all results so far, of earlier hops and of this one.
            hooks: called for each event of a node.
            tries: attempts at nodes in earlier runs of this hop.
            may_rest: whether the caller can put the hop aside.

        Returns:
            All results: those passed in, and those of the nodes that have ended in this run.

        Raises:
            HopResting: `may_rest` is true, and all unfinished nodes wait. The hooks were called for
                every node that has ended.
        """
        graph = self._graph(workflow, plane)
        config: RunnableConfig = {
            "configurable": {"thread_id": hop_id},
            # Each node runs once, one superstep for each at the most.
            "recursion_limit": len(workflow.nodes) + 2,
        }
        known = {name: dump_stored(result) for name, result in results.items()}
        state: _State | None = {"results": known}
        if self._checkpointer is not None:
            saved = (await graph.aget_state(config)).values.get("results", {})
            if saved:
                known = {**saved, **known}
                # Without input, LangGraph continues at the checkpoint.
                state = None
        parsed = {name: read_stored(NodeResult, result) for name, result in known.items()}
        hop = _Hop(
            job_id=job_id,
            workflow=workflow,
            known=known,
            members={node.node_id: node for node in hop_nodes(workflow, plane, parsed)},
            tries=tries or {},
            hooks=hooks,
            pauses=Pauses(may_rest=may_rest),
        )
        # Each checkpoint is written before the next node starts, so that a crash does not lose it.
        durability: Durability | None = "sync" if self._checkpointer is not None else None
        final = await graph.ainvoke(state, config, context=hop, durability=durability)
        ended = {**final["results"], **known}
        return {name: read_stored(NodeResult, result) for name, result in ended.items()}

    async def forget(self, hop_id: str) -> None:
        """Remove the checkpoints of a hop whose results have been stored elsewhere."""
        if self._checkpointer is not None:
            await self._checkpointer.adelete_thread(hop_id)

    def _graph(
        self, workflow: Workflow, plane: str
    ) -> CompiledStateGraph[_State, _Hop, _State, _State]:
        # Compiling costs about as much as running, so jobs of one pipeline share a graph. The shape
        # depends on the workflow only, so a resumed hop gets the same graph.
        names = tuple(node.node_id for node in workflow.nodes if node.plane == plane)
        edges = tuple(
            (edge.source, edge.target)
            for edge in workflow.edges
            if edge.source in names and edge.target in names
        )
        shape = (names, edges)
        if shape not in self._graphs:
            self._graphs[shape] = self._compile(names, edges)
        self._graphs.move_to_end(shape)
        if len(self._graphs) > _MAX_GRAPHS:
            # Users choose the names of nodes, so the number of shapes is not limited.
            self._graphs.popitem(last=False)
        return self._graphs[shape]

    def _compile(
        self, names: tuple[str, ...], edges: tuple[tuple[str, str], ...]
    ) -> CompiledStateGraph[_State, _Hop, _State, _State]:
        builder = StateGraph(_State, context_schema=_Hop)
        for name in names:
            builder.add_node(name, self._node(name))
            sources = [source for source, target in edges if target == name]
            builder.add_edge(sources or START, name)
            if not any(source == name for source, _ in edges):
                builder.add_edge(name, END)
        return builder.compile(checkpointer=self._checkpointer)

    def _node(self, name: str) -> Any:
        async def run_node(state: _State, runtime: Runtime[_Hop]) -> dict[str, Any]:
            hop = runtime.context
            if name in hop.known:
                # After a crash the checkpoint may lack a result that the caller has stored. Here it
                # becomes part of the state, for the nodes that follow.
                return {"results": {name: hop.known[name]}}
            if name not in hop.members:
                return {"results": {}}
            results = {
                node_id: read_stored(NodeResult, result)
                for node_id, result in state["results"].items()
            }
            with hop.pauses.working():
                result = await self._run_node(hop, hop.members[name], results)
                await hop.hooks.node_finished(result)
            return {"results": {name: dump_stored(result)}}

        return run_node

    async def _run_node(self, hop: _Hop, node: Node, results: Results) -> NodeResult:
        if not is_runnable(hop.workflow, node.node_id, results):
            if node.node_id not in skipped_nodes(hop.workflow, results):
                raise AssertionError(f"{node.node_id} started before its predecessors had ended")
            return NodeResult(node_id=node.node_id, state="skipped", attempt=0, finished_at=now())
        log = logger.bind(job_id=hop.job_id, node_id=node.node_id)
        log.info("node_running", capability=node.capability_id)
        result = await run_attempts(
            self._registry,
            self._store,
            job_id=hop.job_id,
            node=node,
            inputs=gather_inputs(node, results),
            hooks=hop.hooks,
            earlier=hop.tries.get(node.node_id, Tries()),
            pause=partial(hop.pauses.pause, node.node_id),
        )
        log.info("node_ended", state=result.state, attempt=result.attempt)
        return result


def gather_inputs(node: Node, results: Results) -> dict[str, Any]:
    """Return the input of a node, from the outputs that it is bound to.

    An output that is missing in a result is left out; the input schema decides whether that is
    valid.
    """
    inputs: dict[str, Any] = {}
    for name, reference in node.inputs.items():
        output = results[reference.node_id].output
        if isinstance(output, Mapping) and reference.output in output:
            inputs[name] = output[reference.output]
    return inputs
