"""`myspinbot download`: download the results of a job."""

from pathlib import Path
from typing import Annotated

import typer

from myspinbot.options import DEFAULT_API_URL, ApiUrl, JobId


def download(
    job_id: JobId,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            metavar="PATH",
            help="A file or a directory. [default: the current directory]",
            show_default=False,
        ),
    ] = None,
    api: ApiUrl = DEFAULT_API_URL,
) -> None:
    """Download the result of a job, such as its video."""
    from myspinbot.client import ApiClient
    from myspinbot.commands.download.results import fetch_results
    from myspinbot.view import console

    with ApiClient(api) as client:
        for path in fetch_results(client, job_id, output or Path(), console.messages()):
            console.output().print(str(path), soft_wrap=True)
