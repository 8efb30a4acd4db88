"""Makes a request from the options of the command line. Used by `submit` and by the demo."""

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

_NIL_UUID = "00000000-0000-0000-0000-000000000000"
_PLACEHOLDERS = {"image_artifact_id": _NIL_UUID, "voice_artifact_id": _NIL_UUID}
"""Identities in a request for files that are not uploaded yet."""


@dataclass(frozen=True)
class PipelineOrder:
    """The options for a pipeline; None for an option that is not used."""

    pipeline: str
    image: Path | None
    voice: Path | None
    texts: Mapping[str, str | float | None]
    """The other properties of the pipeline's request."""

    def require_empty(self) -> None:
        """Check that no option is used, because a workflow file uses none of them.

        Raises:
            UsageError: an option is used.
        """
        names = [name for name, value in self.texts.items() if value is not None]
        names += ["image"] * (self.image is not None) + ["voice"] * (self.voice is not None)
        if names:
            raise UsageError(
                "contradicting_options",
                f"--workflow takes everything from its file; found also: {', '.join(names)}.",
                "Leave those options out, or leave --workflow out.",
            )


def read_workflow(path: Path) -> Workflow:
    """Read a workflow from a file.

    Raises:
        UsageError: the file is not valid JSON.
        InvalidDocument: the document is not a workflow; each error has a pointer.
    """
    try:
        # `json.loads` also accepts values that cannot be sent: NaN, half surrogate pairs, and
        # unlimited nesting.
        document = from_json(path.read_bytes(), allow_inf_nan=False)
    except (ValueError, OSError) as error:
        raise UsageError(
            "not_json", f"{path} cannot be read as JSON: {error}.", "Correct the file."
        ) from error
    errors = validation_errors("Workflow", document)
    if errors:
        raise InvalidDocument(
            f"{path} is not a valid workflow.", [error.to_error_info() for error in errors]
        )
    return Workflow.model_validate(document)


def submit_workflow(client: ApiClient, workflow: Workflow, timeout: float | None) -> Job:
    """Start a job from a workflow.

    Raises:
        ApiProblem: the API refuses the job.
        ApiUnreachable: the API does not answer.
    """
    body = {"kind": "workflow", "workflow": workflow.model_dump()}
    return client.submit(compose(SubmitWorkflowRequest, {**body, **_limit(timeout)}))


def submit_pipeline(
    client: ApiClient, order: PipelineOrder, timeout: float | None, console: Console
) -> Job:
    """Upload the files, with progress on `console`, and start the job.

    Raises:
        UsageError: the prompt is missing, the pipeline is unknown, or a file cannot be read.
        InvalidDocument: the request is not valid for the pipeline; nothing was uploaded.
        ApiProblem: the API refuses the job.
        ApiUnreachable: the API does not answer.
    """
    if order.texts.get("prompt") is None:
        raise UsageError(
            "missing_prompt",
            "A pipeline needs a prompt.",
            "Describe the subject of the video with --prompt.",
        )
    request = _compose(order, timeout, _PLACEHOLDERS)
    with ExitStack() as files:
        # Both are opened before the first upload, so that nothing is uploaded if one of them cannot
        # be read.
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
    """Check the request as the API does, before files are uploaded."""
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
        # The API has another version than this program; it checks the request itself.
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
        console.print(f"No {name} given: using the sample.", style="idle")
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
            f"The samples cannot be created: {error.name} is not installed.",
            f"Name a file with {option}, or install them: pip install 'myspinbot[local]'",
        ) from error


def _upload(client: ApiClient, sources: Mapping[str, _Source], console: Console) -> dict[str, str]:
    """Send the files; return the identity of each artifact, by the property of the request."""
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
