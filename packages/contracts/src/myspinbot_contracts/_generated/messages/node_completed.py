# @generated from schemas/asyncapi.yaml
# Do not edit: edit the source, then run `nox -s codegen`.
"""Message `NodeCompleted`."""

from ..models.jobs.v1.node_completed import NodeCompleted
from ..support.message import Message


class NodeCompletedMessage(Message[NodeCompleted]):
    """Event: a node has its result."""

    TYPE = "myspinbot.jobs.node_completed.v1"
    DATASCHEMA = "https://schemas.myspinbot.local/jobs/v1/node_completed.schema.json"
    REVISION = 1
    CHANNEL = "events"
    ADDRESS = "myspinbot:events"
    PAYLOAD = NodeCompleted
