"""`myspinbot show`: everything about one job."""

from myspinbot.options import DEFAULT_API_URL, ApiUrl, JobId


def show(job_id: JobId, api: ApiUrl = DEFAULT_API_URL) -> None:
    """Show a job: its nodes, its history, its errors, and links to its artifacts."""
    from myspinbot.client import ApiClient
    from myspinbot.view.console import output
    from myspinbot.view.job_details import print_job

    with ApiClient(api) as client:
        job = client.job(job_id)
        events = client.events(job_id)
        artifacts = [
            (artifact, client.absolute(client.link(artifact.artifact_id).url))
            for artifact in client.artifacts(job_id)
        ]
    print_job(output(), job, events, artifacts)
