# @generated from schemas/asyncapi.yaml
# Do not edit: edit the source, then run `nox -s codegen`.
"""Message `RunHop`."""

from ..models.jobs.v1.run_hop import RunHop
from ..support.message import Message


class RunHopMessage(Message[RunHop]):
    """Command to the data plane: run every node of the data plane that can be run before the control plane is needed again."""

    TYPE = "myspinbot.jobs.run_hop.v1"
    DATASCHEMA = "https://schemas.myspinbot.local/jobs/v1/run_hop.schema.json"
    REVISION = 1
    CHANNEL = "data"
    ADDRESS = "myspinbot:data"
    PAYLOAD = RunHop
