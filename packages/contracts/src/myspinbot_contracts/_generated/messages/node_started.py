# @generated from schemas/asyncapi.yaml
# Do not edit: edit the source, then run `nox -s codegen`.
"""Message `NodeStarted`."""

from ..models.jobs.v1.node_started import NodeStarted
from ..support.message import Message


class NodeStartedMessage(Message[NodeStarted]):
    """Event: an attempt of a node has begun."""

    TYPE = "myspinbot.jobs.node_started.v1"
    DATASCHEMA = "https://schemas.myspinbot.local/jobs/v1/node_started.schema.json"
    REVISION = 1
    CHANNEL = "events"
    ADDRESS = "myspinbot:events"
    PAYLOAD = NodeStarted
