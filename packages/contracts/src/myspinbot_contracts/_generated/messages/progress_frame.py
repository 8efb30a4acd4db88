# @generated from schemas/asyncapi.yaml
# Do not edit: edit the source, then run `nox -s codegen`.
"""Message `ProgressFrame`."""

from ..models.jobs.v1.progress_frame import ProgressFrame
from ..support.message import Message


class ProgressFrameMessage(Message[ProgressFrame]):
    """Progress within a node, sent over Pub/Sub: may be lost, and nothing depends on it."""

    TYPE = "myspinbot.jobs.progress_frame.v1"
    DATASCHEMA = "https://schemas.myspinbot.local/jobs/v1/progress_frame.schema.json"
    REVISION = 1
    CHANNEL = "progress"
    ADDRESS = "myspinbot:progress:{job_id}"
    PAYLOAD = ProgressFrame
