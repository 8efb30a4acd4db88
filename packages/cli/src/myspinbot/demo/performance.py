"""Runs the demo from start to end. Used by `python -m myspinbot.demo` only."""

import time
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path

from rich.console import Console

from myspinbot.client import ApiClient
from myspinbot.commands.download.results import fetch_results
from myspinbot.commands.submit.order import PipelineOrder, submit_pipeline
from myspinbot.commands.watch.display import print_failure, show_until_final
from myspinbot.demo.story import Story, print_story
from myspinbot.demo.verdict import check_video, speech_seconds
from myspinbot.errors import CommandError
from myspinbot.local import ports
from myspinbot.local.home import Home
from myspinbot.local.keeper import Notice
from myspinbot.local.local_platform import LocalPlatform, Ports
from myspinbot.view.board import Board
from myspinbot.view.console import output
from myspinbot_contracts import Job

_FOREIGN = ("DATABASE_URL", "REDIS_URL", "STORAGE_URL", "S3_", "MYSPINBOT_")
"""Prefixes of variables of another installation, which the demo does not use."""

_TIMEOUT_SECONDS = 300.0


def perform(prompt: str, target: Path, directory: Path, environ: Mapping[str, str]) -> None:
    """Start the platform, make a video, check it, and print a summary.

    Args:
        prompt: subject of the video.
        target: path of the video.
        directory: data directory of the platform.
        environ: variables that the services inherit, except those of another installation.

    Raises:
        CommandError: the video was not made, or it is not right.
    """
    console = output()
    began = time.monotonic()
    mishaps: list[Notice] = []
    board = Board(console)

    def show(notice: Notice) -> None:
        if notice.kind in {"crashed", "failed"}:
            mishaps.append(notice)
        board.notice(notice)

    api_port, metrics_port = ports.find_free(2)
    home = Home(directory)
    own = {name: value for name, value in environ.items() if not name.startswith(_FOREIGN)}
    platform = LocalPlatform(home, Ports(api_port, (metrics_port,)), show, own)
    with ExitStack() as running:
        with board:
            running.enter_context(platform)
        ready_after = time.monotonic() - began
        console.print(f"\nThe platform runs at {platform.api_url}.", style="ok")
        with ApiClient(platform.api_url) as client:
            job = _make_video(client, prompt, console, home)
            (video,) = fetch_results(client, job.job_id, target, console)
            facts = check_video(video, speech_seconds(job))
            story = Story(
                job, client.events(job.job_id), client.artifacts(job.job_id), facts, mishaps
            )
    print_story(console, story, ready_after, time.monotonic() - began)


def _make_video(client: ApiClient, prompt: str, console: Console, home: Home) -> Job:
    order = PipelineOrder("f5tts_infinitetalk", None, None, {"prompt": prompt})
    submitted = submit_pipeline(client, order, _TIMEOUT_SECONDS, console)
    console.print()
    job = show_until_final(console, client.url, submitted.job_id)
    console.print()
    if job.state != "completed":
        print_failure(console, job)
        raise CommandError(
            "demo_failed",
            f"The demo made no video: its job is {job.state.replace('_', ' ')}.",
            f"The logs are in {home.root / 'logs'}.",
        )
    return client.job(job.job_id)
