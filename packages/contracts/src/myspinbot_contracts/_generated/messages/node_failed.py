# @generated from schemas/asyncapi.yaml
# Do not edit: edit the source, then run `nox -s codegen`.
"""Message `NodeFailed`."""

from ..models.jobs.v1.node_failed import NodeFailed
from ..support.message import Message


class NodeFailedMessage(Message[NodeFailed]):
    """Event: a node has failed and will not be tried again."""

    TYPE = "myspinbot.jobs.node_failed.v1"
    DATASCHEMA = "https://schemas.myspinbot.local/jobs/v1/node_failed.schema.json"
    REVISION = 1
    CHANNEL = "events"
    ADDRESS = "myspinbot:events"
    PAYLOAD = NodeFailed
