# @generated from schemas/asyncapi.yaml
# Do not edit: edit the source, then run `nox -s codegen`.
"""Message `DeadLetter`."""

from ..models.jobs.v1.dead_letter import DeadLetter
from ..support.message import Message


class DeadLetterMessage(Message[DeadLetter]):
    """An entry that was taken off its stream because it could not be processed, whole and with the reason."""

    TYPE = "myspinbot.jobs.dead_letter.v1"
    DATASCHEMA = "https://schemas.myspinbot.local/jobs/v1/dead_letter.schema.json"
    REVISION = 1
    CHANNEL = "dead_letter"
    ADDRESS = "myspinbot:{stream}:dead_letter"
    PAYLOAD = DeadLetter
