# @generated from schemas/asyncapi.yaml
# Do not edit: edit the source, then run `nox -s codegen`.
"""Message `CancelJob`."""

from ..models.jobs.v1.cancel_job import CancelJob
from ..support.message import Message


class CancelJobMessage(Message[CancelJob]):
    """Broadcast to all workers: stop working on a job."""

    TYPE = "myspinbot.jobs.cancel_job.v1"
    DATASCHEMA = "https://schemas.myspinbot.local/jobs/v1/cancel_job.schema.json"
    REVISION = 1
    CHANNEL = "cancellations"
    ADDRESS = "myspinbot:cancellations"
    PAYLOAD = CancelJob
