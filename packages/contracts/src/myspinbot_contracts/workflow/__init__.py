"""The rules of workflows: valid graphs, nodes that may run next, states that may follow.

Pure functions over the contract models. Both planes use them, and so do clients that check a
workflow before they send it. Nothing here does I/O.
"""

from myspinbot_contracts.workflow.check import check_workflow, complete_params
from myspinbot_contracts.workflow.identity import artifact_id, event_id, hop_id
from myspinbot_contracts.workflow.media import check_media
from myspinbot_contracts.workflow.readiness import (
    failure,
    hop_nodes,
    is_runnable,
    job_outcome,
    job_progress,
    next_plane,
    skipped_nodes,
)
from myspinbot_contracts.workflow.states import (
    FINAL_JOB_STATES,
    FINAL_NODE_STATES,
    JOB_TRANSITIONS,
    NODE_TRANSITIONS,
)

__all__ = [
    "FINAL_JOB_STATES",
    "FINAL_NODE_STATES",
    "JOB_TRANSITIONS",
    "NODE_TRANSITIONS",
    "artifact_id",
    "check_media",
    "check_workflow",
    "complete_params",
    "event_id",
    "failure",
    "hop_id",
    "hop_nodes",
    "is_runnable",
    "job_outcome",
    "job_progress",
    "next_plane",
    "skipped_nodes",
]
