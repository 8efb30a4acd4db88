"""Prints the summary of the demo: a table of nodes and a few lines. Used by the demo."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from myspinbot.demo.verdict import VideoFacts
from myspinbot.local.keeper import Notice
from myspinbot.view.console import named_state
from myspinbot.view.units import duration, size, span
from myspinbot_contracts import Artifact, Job, JobEvent, NodeStatus, given


@dataclass(frozen=True)
class Story:
    """The content of the summary."""

    job: Job
    events: Sequence[JobEvent]
    artifacts: Sequence[Artifact]
    video: VideoFacts
    mishaps: Sequence[Notice]
    """Processes that ended unexpectedly and were started again."""


def print_story(console: Console, story: Story, ready_after: float, altogether: float) -> None:
    """Print the summary. Both times are in seconds."""
    console.print(_node_table(story))
    video = story.video
    grid = Table.grid(padding=(0, 2))
    grid.add_column(style="idle")
    grid.add_column(overflow="fold")
    grid.add_row("video", Text(str(video.path), f"bold link {video.path.as_uri()}"))
    grid.add_row(
        "",
        f"{video.width_px}x{video.height_px} H.264 with AAC, {video.frames} frames at"
        f" {video.frame_rate:g}/s, {video.video_seconds:.2f} s, {size(video.size_bytes)}",
    )
    pipeline = span(story.job.created_at, story.job.finished_at)
    if pipeline is not None:
        grid.add_row("pipeline", f"{duration(pipeline)} from request to video")
    grid.add_row("total", f"{duration(altogether)}, of which {duration(ready_after)} to start")
    grid.add_row("history", _describe_events(story.events))
    for mishap in story.mishaps:
        grid.add_row("", Text(f"{mishap.name} {mishap.message}", "odd"))
    console.print(grid)
    console.print("\n✓ The video is right. Everything was stopped.", style="ok")


def _node_table(story: Story) -> Table:
    table = Table(box=box.SIMPLE_HEAD, header_style="idle", pad_edge=False)
    for name in ("node", "state", "plane", "engine", "time"):
        table.add_column(name, no_wrap=True, justify="right" if name == "time" else "left")
    table.add_column("artifact", overflow="fold")
    for node in story.job.nodes:
        took = span(node.started_at, node.finished_at)
        table.add_row(
            node.node_id,
            named_state(node.state),
            node.plane,
            given(node.engine, ""),
            "" if took is None else f"{took:.2f} s",
            _describe_artifacts(node, story.artifacts),
        )
    return table


def _describe_artifacts(node: NodeStatus, artifacts: Sequence[Artifact]) -> str:
    return ", ".join(
        f"{artifact.ref.content_type}, {size(artifact.ref.size_bytes)}"
        for artifact in artifacts
        if given(artifact.node_id, None) == node.node_id
    )


def _describe_events(events: Sequence[JobEvent]) -> str:
    counts = Counter(event.kind for event in events)
    return (
        f"{len(events)} events: {counts['job_waiting']} x sent to the data plane,"
        f" {counts['node_retrying']} x tried again, {counts['node_failed']} x failed"
    )
