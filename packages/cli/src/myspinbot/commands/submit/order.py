"""Turns what was asked for on the command line into a request. Used by `submit` and by the demo."""

import io
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO

from pydantic_core import from_json
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn

from myspinbot.client import ApiClient, InvalidDocument, compose
from myspinbot.client.api_errors import require_valid
from myspinbot.client.uploads import content_type_of
from myspinbot.errors import UsageError
from myspinbot.samples import sample_picture, sample_voice
from myspinbot_contracts import (
    Job,
    PipelineDefinition,
    SubmitPipelineRequest,
    SubmitWorkflowRequest,
    Workflow,
    title_of,
    validation_errors,
)

_NOBODY = "00000000-0000-0000-0000-000000000000"
_TO_COME = {"image_artifact_id": _NOBODY, "voice_artifact_id": _NOBODY}
"""Stand in a request for the files that are not uploaded yet."""


@dataclass(frozen=True)
class PipelineOrder:
    """What shall be made, in the words of the command line. None stands for what was not said."""

    pipeline: str
    image: Path | None
    voice: Path | None
    texts: Mapping[str, str | float | None]
    """Everything else of the pipeline's request, by property."""

    def require_empty(self) -> None:
        """Check that nothing was ordered, because a workflow of one's own takes none of it.

        Raises:
            UsageError: something was.
        """
        said = [name for name, value in self.texts.items() if value is not None]
        said += ["image"] * (self.image is not None) + ["voice"] * (self.voice is not None)
        if said:
            raise UsageError(
                "contradicting_options",
                f"--workflow takes everything from its file; found also: {', '.join(said)}.",
                "Leave those options out, or leave --workflow out.",
            )


def read_workflow(path: Path) -> Workflow:
    """Read a workflow from a file.

    Raises:
        UsageError: the file is not JSON that can be sent.
        InvalidDocument: it is not a workflow; each fault has a pointer.
    """
    try:
        # Not `json.loads`, which also takes what could not be sent: NaN, half surrogate pairs, and
        # nesting without end.
        document = from_json(path.read_bytes(), allow_inf_nan=False)
    except (ValueError, OSError) as error:
        raise UsageError(
            "not_json", f"{path} cannot be read as JSON: {error}.", "Correct the file."
        ) from error
    faults = validation_errors("Workflow", document)
    if faults:
        raise InvalidDocument(
            f"{path} is not a valid workflow.", [fault.to_error_info() for fault in faults]
        )
    return Workflow.model_validate(document)


def submit_workflow(client: ApiClient, workflow: Workflow, timeout: float | None) -> Job:
    """Start a job from a workflow. Raises as `ApiClient.submit` does."""
    body = {"kind": "workflow", "workflow": workflow.model_dump()}
    return client.submit(compose(SubmitWorkflowRequest, {**body, **_limit(timeout)}))


def submit_pipeline(
    client: ApiClient, order: PipelineOrder, timeout: float | None, console: Console
) -> Job:
    """Upload the files, with progress on `console`, and start the job.

    Raises:
        UsageError: there is no prompt, no such pipeline, or a file cannot be read.
        InvalidDocument: the pipeline does not take such a request; nothing was uploaded.
        ApiProblem, ApiUnreachable: as `ApiClient.submit` does.
    """
    if order.texts.get("prompt") is None:
        raise UsageError(
            "missing_prompt",
            "A pipeline needs a prompt.",
            "Say with --prompt what the video is about.",
        )
    request = _compose(order, timeout, _TO_COME)
    with ExitStack() as files:
        # Both are opened before anything is sent, so that a voice that cannot be read costs no
        # upload of a picture.
        sources = {
            "image_artifact_id": _open(order.image, "picture", sample_picture, files, console),
            "voice_artifact_id": _open(order.voice, "voice", sample_voice, files, console),
        }
        _check(request, client.pipelines())
        artifacts = _upload(client, sources, console)
    return client.submit(_compose(order, timeout, artifacts))


def _compose(
    order: PipelineOrder, timeout: float | None, artifacts: Mapping[str, str]
) -> SubmitPipelineRequest:
    texts = {name: value for name, value in order.texts.items() if value is not None}
    body = {
        "kind": "pipeline",
        "pipeline_id": order.pipeline,
        "request": {**texts, **artifacts},
    }
    return compose(SubmitPipelineRequest, {**body, **_limit(timeout)})


def _check(request: SubmitPipelineRequest, pipelines: Sequence[PipelineDefinition]) -> None:
    """Find what the API would refuse, before files are uploaded for nothing."""
    schemas = {pipeline.pipeline_id: pipeline.request_schema for pipeline in pipelines}
    if request.pipeline_id not in schemas:
        raise UsageError(
            "unknown_pipeline",
            f"There is no pipeline {request.pipeline_id}; there are: {', '.join(schemas)}.",
            "Name one of them with --pipeline.",
        )
    try:
        title = title_of(schemas[request.pipeline_id])
    except LookupError:
        # The API is of another version than this program; it checks such a request itself.
        return
    require_valid(title, request.request, "/request")


def _limit(timeout: float | None) -> dict[str, float]:
    return {} if timeout is None else {"timeout_seconds": timeout}


@dataclass(frozen=True)
class _Source:
    name: str
    content_type: str
    file: BinaryIO
    length: int


def _open(
    path: Path | None,
    name: str,
    make_sample: Callable[[], bytes],
    files: ExitStack,
    console: Console,
) -> _Source:
    if path is None:
        console.print(f"No {name} was named: taking the sample.", style="idle")
        data = _make(name, make_sample)
        content_type = "image/png" if name == "picture" else "audio/wav"
        return _Source(name, content_type, io.BytesIO(data), len(data))
    try:
        file = files.enter_context(path.open("rb"))
    except OSError as error:
        raise UsageError(
            "unreadable_file", f"{path} cannot be read: {error.strerror}.", "Name another file."
        ) from error
    return _Source(path.name, content_type_of(path), file, path.stat().st_size)


def _make(name: str, make_sample: Callable[[], bytes]) -> bytes:
    try:
        return make_sample()
    except ModuleNotFoundError as error:
        option = "--image" if name == "picture" else "--voice"
        raise UsageError(
            "no_samples",
            f"The samples cannot be made: {error.name} is not installed.",
            f"Name a file with {option}, or install them: pip install 'myspinbot[local]'",
        ) from error


def _upload(client: ApiClient, sources: Mapping[str, _Source], console: Console) -> dict[str, str]:
    """Send the files; returns the identity of each artifact, by the request's property."""
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn())
    artifacts = {}
    with Progress(
        *columns, console=console, transient=True, disable=not console.is_terminal
    ) as progress:
        for name, source in sources.items():
            task = progress.add_task(f"uploading {source.name}", total=source.length)
            artifact = client.upload(
                source.name,
                source.file,
                source.content_type,
                partial(progress.advance, task),
            )
            artifacts[name] = artifact.artifact_id
    return artifacts
