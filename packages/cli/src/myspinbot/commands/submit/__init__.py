"""`myspinbot submit`: start a job from a pipeline or from a workflow file."""

from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from myspinbot.options import DEFAULT_API_URL, ApiUrl

# A copy, because the contracts are not imported before a command runs; a test compares them.
Tone = Literal["casual", "formal", "excited", "calm"]

_PIPELINE = "Pipeline"


def _text(meaning: str, metavar: str = "TEXT") -> Any:
    return typer.Option(metavar=metavar, help=meaning, rich_help_panel=_PIPELINE)


def _file(meaning: str, panel: str | None = None) -> Any:
    return typer.Option(
        metavar="FILE",
        exists=True,
        dir_okay=False,
        readable=True,
        help=meaning,
        rich_help_panel=panel,
    )


def submit(
    *,
    prompt: Annotated[str | None, _text("The subject of the video.")] = None,
    image: Annotated[
        Path | None,
        _file("Picture of the face: PNG, JPEG or WebP. [default: a sample]", _PIPELINE),
    ] = None,
    voice: Annotated[
        Path | None, _file("A few seconds of the voice. [default: a sample]", _PIPELINE)
    ] = None,
    reference_text: Annotated[str | None, _text("The words of the voice sample.")] = None,
    tone: Annotated[
        Tone | None, typer.Option(help="Tone of the speech.", rich_help_panel=_PIPELINE)
    ] = None,
    length: Annotated[float | None, _text("Length of the video.", "SECONDS")] = None,
    persona: Annotated[str | None, _text("Who is speaking.")] = None,
    positive_prompt: Annotated[str | None, _text("Things that the video should show.")] = None,
    negative_prompt: Annotated[str | None, _text("Things that the video should not show.")] = None,
    pipeline: Annotated[str, _text("Name of the pipeline.", "NAME")] = "f5tts_infinitetalk",
    workflow: Annotated[
        Path | None, _file("Your own workflow in JSON, instead of a pipeline.")
    ] = None,
    timeout: Annotated[
        float | None, typer.Option(metavar="SECONDS", help="Stop the job after this time.")
    ] = None,
    watch: Annotated[bool, typer.Option("--watch", help="Follow the job until its end.")] = False,
    api: ApiUrl = DEFAULT_API_URL,
) -> None:
    """Submit a job and print its identity."""
    from myspinbot.client import ApiClient
    from myspinbot.commands.submit.order import (
        PipelineOrder,
        read_workflow,
        submit_pipeline,
        submit_workflow,
    )
    from myspinbot.view.console import messages, output

    order = PipelineOrder(
        pipeline,
        image,
        voice,
        {
            "prompt": prompt,
            "reference_text": reference_text,
            "tone": tone,
            "length_seconds": length,
            "persona": persona,
            "positive_prompt": positive_prompt,
            "negative_prompt": negative_prompt,
        },
    )
    with ApiClient(api) as client:
        if workflow is not None:
            order.require_empty()
            job = submit_workflow(client, read_workflow(workflow), timeout)
        else:
            job = submit_pipeline(client, order, timeout, messages())
    if watch:
        from myspinbot.commands.watch.display import watch_job

        raise typer.Exit(watch_job(api, job.job_id))
    output().print(job.job_id)
    messages().print(f"Follow it with 'myspinbot watch {job.job_id}'.", style="idle")
