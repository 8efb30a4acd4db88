# @generated from schemas/asyncapi.yaml
# Do not edit: edit the source, then run `nox -s codegen`.
"""Message `NodeRetrying`."""

from ..models.jobs.v1.node_retrying import NodeRetrying
from ..support.message import Message


class NodeRetryingMessage(Message[NodeRetrying]):
    """Event: an attempt has failed and another one will follow."""

    TYPE = "myspinbot.jobs.node_retrying.v1"
    DATASCHEMA = "https://schemas.myspinbot.local/jobs/v1/node_retrying.schema.json"
    REVISION = 1
    CHANNEL = "events"
    ADDRESS = "myspinbot:events"
    PAYLOAD = NodeRetrying
