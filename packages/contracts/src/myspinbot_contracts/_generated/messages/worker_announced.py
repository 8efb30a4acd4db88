# @generated from schemas/asyncapi.yaml
# Do not edit: edit the source, then run `nox -s codegen`.
"""Message `WorkerAnnounced`."""

from ..models.jobs.v1.worker_announced import WorkerAnnounced
from ..support.message import Message


class WorkerAnnouncedMessage(Message[WorkerAnnounced]):
    """Event: a worker has started, and this is what it can do."""

    TYPE = "myspinbot.jobs.worker_announced.v1"
    DATASCHEMA = "https://schemas.myspinbot.local/jobs/v1/worker_announced.schema.json"
    REVISION = 1
    CHANNEL = "events"
    ADDRESS = "myspinbot:events"
    PAYLOAD = WorkerAnnounced
