"""Downloads what a job made, whole or not at all. Used by `myspinbot download` and by the demo."""

from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn

from myspinbot.client import ApiClient
from myspinbot.errors import CommandError, UsageError
from myspinbot_contracts import Artifact, given


def fetch_results(client: ApiClient, job_id: str, target: Path, console: Console) -> list[Path]:
    """Download the results of a job and return where they are.

    Args:
        client: of the API.
        job_id: identity of the job.
        target: a directory, or a file if the job has one result only.
        console: shows progress.

    Raises:
        CommandError: the job has no result.
        UsageError: several results shall become one file.
    """
    results = [each for each in client.artifacts(job_id) if each.ref.bucket == "output"]
    if not results:
        state = client.job(job_id).state
        raise CommandError(
            "no_result",
            f"The job has made nothing to download; it is {state.replace('_', ' ')}.",
            f"'myspinbot show {job_id}' tells everything about it.",
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
    # Renamed when complete and found to be sound: a file that is there is a good one.
    draft = path.with_name(f".{path.name}.part")
    try:
        with draft.open("wb") as file:
            client.download(artifact, file, lambda count: progress.advance(task, count))
        draft.replace(path)
    except OSError as error:
        raise CommandError(
            "not_writable",
            f"{path} cannot be written: {error.strerror}.",
            "Name another place with --output.",
        ) from error
    finally:
        draft.unlink(missing_ok=True)


def _file_name(artifact: Artifact, job_id: str) -> str:
    suffix = Path(artifact.ref.key).suffix
    return f"{job_id}-{given(artifact.node_id, 'upload')}-{given(artifact.name, 'file')}{suffix}"
