# @generated from schemas/asyncapi.yaml
# Do not edit: edit the source, then run `nox -s codegen`.
"""Message `StatusFrame`."""

from ..models.jobs.v1.status_frame import StatusFrame
from ..support.message import Message


class StatusFrameMessage(Message[StatusFrame]):
    """Change of a job, sent over Pub/Sub after it was committed."""

    TYPE = "myspinbot.jobs.status_frame.v1"
    DATASCHEMA = "https://schemas.myspinbot.local/jobs/v1/status_frame.schema.json"
    REVISION = 1
    CHANNEL = "status"
    ADDRESS = "myspinbot:status:{job_id}"
    PAYLOAD = StatusFrame
