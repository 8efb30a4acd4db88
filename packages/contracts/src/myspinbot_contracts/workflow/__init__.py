"""The rules of workflows: what is valid, what may run next, what a job's state may become.

Pure functions over the contract models, used alike by the control plane, the data plane and
clients that check a workflow before they send it. Nothing in here does I/O.
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
