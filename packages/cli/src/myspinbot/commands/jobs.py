"""`myspinbot jobs`: the newest jobs."""

from typing import Annotated, Literal

import typer

from myspinbot.options import DEFAULT_API_URL, ApiUrl

# A copy, because the contracts are not imported before a command runs; a test compares them.
State = Literal["queued", "running", "waiting", "completed", "failed", "cancelled", "timed_out"]


def jobs(
    state: Annotated[
        State | None, typer.Option(help="Only jobs in this state.", show_default=False)
    ] = None,
    limit: Annotated[int, typer.Option(min=1, metavar="COUNT", help="Most jobs to list.")] = 20,
    api: ApiUrl = DEFAULT_API_URL,
) -> None:
    """List the newest jobs."""
    from myspinbot.client import ApiClient
    from myspinbot.view.console import messages, output
    from myspinbot.view.job_table import job_table

    with ApiClient(api) as client:
        summaries = client.jobs(limit, state)
    if summaries:
        console = output()
        console.print(job_table(summaries, console.width))
    else:
        messages().print("There are no jobs." if state is None else f"No job is {state}.")
