# @generated from schemas/asyncapi.yaml
# Do not edit: edit the source, then run `nox -s codegen`.
"""Message `HopCompleted`."""

from ..models.jobs.v1.hop_completed import HopCompleted
from ..support.message import Message


class HopCompletedMessage(Message[HopCompleted]):
    """Hand-back from the data plane to the control plane: all that a hop did."""

    TYPE = "myspinbot.jobs.hop_completed.v1"
    DATASCHEMA = "https://schemas.myspinbot.local/jobs/v1/hop_completed.schema.json"
    REVISION = 1
    CHANNEL = "control"
    ADDRESS = "myspinbot:control"
    PAYLOAD = HopCompleted
