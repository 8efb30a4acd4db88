"""`myspinbot cancel`: stop a job."""

from typing import Annotated

import typer

from myspinbot.options import DEFAULT_API_URL, ApiUrl, JobId


def cancel(
    job_id: JobId,
    reason: Annotated[
        str | None, typer.Option(metavar="TEXT", help="Why, for the job's history.")
    ] = None,
    api: ApiUrl = DEFAULT_API_URL,
) -> None:
    """Cancel a job: running nodes are stopped, and no further node starts."""
    from myspinbot.client import ApiClient
    from myspinbot.view.console import named_state, output

    with ApiClient(api) as client:
        job = client.cancel(job_id, reason)
    output().print(named_state(job.state))
