"""`myspinbot watch`: follow a job until its end."""

import typer

from myspinbot.options import DEFAULT_API_URL, ApiUrl, JobId


def watch(job_id: JobId, api: ApiUrl = DEFAULT_API_URL) -> None:
    """Follow a job until its end. The exit code is 0 if it completed, otherwise 1."""
    from myspinbot.commands.watch.display import watch_job

    raise typer.Exit(watch_job(api, job_id))
