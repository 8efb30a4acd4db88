"""Options that several commands share, with their names and help texts."""

from pathlib import Path
from typing import Annotated

import typer

ApiUrl = Annotated[
    str,
    typer.Option(
        "--api",
        envvar="MYSPINBOT_API_URL",
        metavar="URL",
        help="Address of the API.",
        show_default=True,
    ),
]

DEFAULT_API_URL = "http://127.0.0.1:3000"

DataDir = Annotated[
    Path | None,
    typer.Option(
        "--data-dir",
        envvar="MYSPINBOT_HOME",
        metavar="DIR",
        file_okay=False,
        help="Data directory of local mode. [default: the system's folder for user data]",
        show_default=False,
    ),
]

JobId = Annotated[str, typer.Argument(metavar="JOB_ID", help="Identity of the job.")]
