# @generated from schemas/asyncapi.yaml
# Do not edit: edit the source, then run `nox -s codegen`.
"""Message `NodeCancelled`."""

from ..models.jobs.v1.node_cancelled import NodeCancelled
from ..support.message import Message


class NodeCancelledMessage(Message[NodeCancelled]):
    """Event: a node was stopped or will not start, for its job was cancelled."""

    TYPE = "myspinbot.jobs.node_cancelled.v1"
    DATASCHEMA = "https://schemas.myspinbot.local/jobs/v1/node_cancelled.schema.json"
    REVISION = 1
    CHANNEL = "events"
    ADDRESS = "myspinbot:events"
    PAYLOAD = NodeCancelled
