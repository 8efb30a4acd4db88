"""The list of jobs. Used by `myspinbot jobs`."""

from collections.abc import Sequence

from rich import box
from rich.table import Table
from rich.text import Text

from myspinbot.view.console import named_state
from myspinbot.view.units import age, duration, span
from myspinbot_contracts import JobSummary, given


def job_table(jobs: Sequence[JobSummary]) -> Table:
    """One line for each job."""
    table = Table(box=box.SIMPLE_HEAD, header_style="idle", pad_edge=False)
    table.add_column("job", no_wrap=True)
    table.add_column("state", no_wrap=True)
    table.add_column("done", justify="right", no_wrap=True)
    table.add_column("pipeline", overflow="fold")
    table.add_column("created", no_wrap=True)
    table.add_column("took", justify="right", no_wrap=True)
    for job in jobs:
        took = span(job.started_at, job.finished_at)
        table.add_row(
            job.job_id,
            named_state(job.state),
            f"{job.progress:.0%}",
            Text(given(job.pipeline_id, "own workflow")),
            age(job.created_at),
            "" if took is None else duration(took),
        )
    return table
