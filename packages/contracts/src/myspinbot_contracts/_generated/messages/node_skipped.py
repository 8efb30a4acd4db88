# @generated from schemas/asyncapi.yaml
# Do not edit: edit the source, then run `nox -s codegen`.
"""Message `NodeSkipped`."""

from ..models.jobs.v1.node_skipped import NodeSkipped
from ..support.message import Message


class NodeSkippedMessage(Message[NodeSkipped]):
    """Event: a node will not run, for its edges can no longer be met."""

    TYPE = "myspinbot.jobs.node_skipped.v1"
    DATASCHEMA = "https://schemas.myspinbot.local/jobs/v1/node_skipped.schema.json"
    REVISION = 1
    CHANNEL = "events"
    ADDRESS = "myspinbot:events"
    PAYLOAD = NodeSkipped
