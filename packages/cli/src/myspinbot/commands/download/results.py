"""Downloads the results of a job. Used by `myspinbot download` and by the demo."""

from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn

from myspinbot.client import ApiClient
from myspinbot.errors import CommandError, UsageError
from myspinbot_contracts import Artifact, given


def fetch_results(client: ApiClient, job_id: str, target: Path, console: Console) -> list[Path]:
    """Download the results of a job and return their paths.

    Args:
        client: client of the API.
        job_id: identity of the job.
        target: a directory, or a file if the job has only one result.
        console: shows progress.

    Raises:
        CommandError: the job has no result.
        UsageError: the job has several results, and `target` is not a directory.
    """
    results = [artifact for artifact in client.artifacts(job_id) if artifact.ref.bucket == "output"]
    if not results:
        state = client.job(job_id).state
        raise CommandError(
            "no_result",
            f"The job has no results to download; it is {state.replace('_', ' ')}.",
            f"'myspinbot show {job_id}' shows the details.",
        )
    if not target.is_dir() and len(results) > 1:
        raise UsageError(
            "not_a_directory",
            f"The job has {len(results)} results, and {target} is not a directory.",
            "Name an existing directory with --output.",
        )
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn())
    paths = []
    with Progress(
        *columns,
        TransferSpeedColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    ) as progress:
        for artifact in results:
            path = target / _file_name(artifact, job_id) if target.is_dir() else target
            _fetch(client, artifact, path, progress)
            paths.append(path)
    return paths


def _fetch(client: ApiClient, artifact: Artifact, path: Path, progress: Progress) -> None:
    task = progress.add_task(path.name, total=artifact.ref.size_bytes)
    # Renamed when it is complete and its digest is right, so that no damaged file is left.
    draft = path.with_name(f".{path.name}.part")
    try:
        with draft.open("wb") as file:
            client.download(artifact, file, lambda count: progress.advance(task, count))
        draft.replace(path)
    except OSError as error:
        raise CommandError(
            "not_writable",
            f"{path} cannot be written: {error.strerror}.",
            "Name another path with --output.",
        ) from error
    finally:
        draft.unlink(missing_ok=True)


def _file_name(artifact: Artifact, job_id: str) -> str:
    suffix = Path(artifact.ref.key).suffix
    return f"{job_id}-{given(artifact.node_id, 'upload')}-{given(artifact.name, 'file')}{suffix}"
