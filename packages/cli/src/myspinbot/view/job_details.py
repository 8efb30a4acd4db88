"""Prints all details of one job: nodes, errors, history, artifacts. Used by `myspinbot show`."""

from collections.abc import Sequence

from rich import box
from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from myspinbot.view.console import named_state, style_of
from myspinbot.view.error_report import describe
from myspinbot.view.units import duration, local_time, size, span
from myspinbot_contracts import Artifact, Job, JobEvent, NodeStatus, given, present


def print_job(
    console: Console,
    job: Job,
    events: Sequence[JobEvent],
    artifacts: Sequence[tuple[Artifact, str]],
) -> None:
    """Print a job; each artifact comes with a link to its bytes."""
    console.print(_headline(job))
    _section(console, "nodes", node_table(job.nodes))
    for node in job.nodes:
        if present(node.error):
            _section(console, f"error of {node.node_id}", describe(node.error))
    if present(job.error):
        _section(console, "error", describe(job.error))
    _section(console, "history", _event_table(events))
    if artifacts:
        console.print(Padding(Text("artifacts", "accent"), (1, 0, 1, 0)))
        for artifact, link in artifacts:
            _print_artifact(console, artifact, link)


def node_table(nodes: Sequence[NodeStatus]) -> Table:
    """Return a table with one line for each node."""
    table = _table()
    for name in ("node", "plane", "state", "engine", "attempt", "took"):
        table.add_column(name, no_wrap=True, justify="right" if name == "took" else "left")
    for node in nodes:
        took = span(node.started_at, node.finished_at)
        table.add_row(
            node.node_id,
            node.plane,
            named_state(node.state),
            given(node.engine, ""),
            str(node.attempt) if node.attempt else "",
            "" if took is None else duration(took),
        )
    return table


def _headline(job: Job) -> RenderableType:
    grid = Table.grid(padding=(0, 2))
    grid.add_column(style="idle")
    grid.add_column(overflow="fold")
    grid.add_row("job", Text(job.job_id, "bold"))
    grid.add_row("state", Text.assemble(named_state(job.state), f"  {job.progress:.0%}"))
    grid.add_row("pipeline", given(job.pipeline_id, "own workflow"))
    grid.add_row("created", local_time(job.created_at))
    took = span(job.started_at, job.finished_at)
    if took is not None:
        grid.add_row("took", duration(took))
    if present(job.deadline_at):
        grid.add_row("deadline", local_time(job.deadline_at))
    return grid


def _event_table(events: Sequence[JobEvent]) -> Table:
    table = _table()
    table.add_column("#", justify="right", style="idle")
    table.add_column("when", no_wrap=True)
    table.add_column("what", no_wrap=True)
    table.add_column("node", no_wrap=True)
    table.add_column("more", overflow="fold")
    for event in events:
        messages = [given(event.message, "")]
        if present(event.error):
            messages.append(event.error.message)
        attempt = f"attempt {event.attempt}" if present(event.attempt) else ""
        more = ": ".join(filter(None, [attempt, " ".join(filter(None, messages))]))
        _, _, state = event.kind.partition("_")
        table.add_row(
            str(event.event_number),
            local_time(event.occurred_at),
            Text(event.kind.replace("_", " "), _style_of_event(state)),
            given(event.node_id, ""),
            Text(more),
        )
    return table


def _style_of_event(state: str) -> str:
    styles = {"started": style_of("running"), "retrying": "odd"}
    return styles.get(state) or style_of(state)


def _print_artifact(console: Console, artifact: Artifact, link: str) -> None:
    name = f"{given(artifact.node_id, 'upload')}/{given(artifact.name, 'file')}"
    details = f"  {artifact.ref.content_type}, {size(artifact.ref.size_bytes)}"
    console.print(Text.assemble(" ", (name, "bold"), (details, "idle")))
    # On a line of its own and never folded, so that the link can be copied.
    console.print(Text(f" {link}", style=f"link {link}"), soft_wrap=True)


def _section(console: Console, title: str, content: RenderableType) -> None:
    console.print(Padding(Text(title, "accent"), (1, 0, 0, 0)))
    console.print(content)


def _table() -> Table:
    return Table(box=box.SIMPLE_HEAD, header_style="idle", pad_edge=False)
