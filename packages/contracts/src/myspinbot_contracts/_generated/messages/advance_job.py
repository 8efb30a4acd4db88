# @generated from schemas/asyncapi.yaml
# Do not edit: edit the source, then run `nox -s codegen`.
"""Message `AdvanceJob`."""

from ..models.jobs.v1.advance_job import AdvanceJob
from ..support.message import Message


class AdvanceJobMessage(Message[AdvanceJob]):
    """Command to the control plane: run what is ready of a job."""

    TYPE = "myspinbot.jobs.advance_job.v1"
    DATASCHEMA = "https://schemas.myspinbot.local/jobs/v1/advance_job.schema.json"
    REVISION = 1
    CHANNEL = "control"
    ADDRESS = "myspinbot:control"
    PAYLOAD = AdvanceJob
