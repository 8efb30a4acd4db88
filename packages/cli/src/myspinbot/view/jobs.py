"""The list of jobs. Used by `myspinbot jobs`."""

from collections.abc import Mapping, Sequence

from rich import box
from rich.console import JustifyMethod
from rich.table import Table
from rich.text import Text

from myspinbot.view.console import named_state
from myspinbot.view.units import age, duration, span
from myspinbot_contracts import JobSummary, given

_ROOMY = 80
"""Characters in a line of a terminal that nobody has made narrower."""

_COLUMNS: Mapping[str, JustifyMethod] = {
    "state": "left",
    "done": "right",
    "pipeline": "left",
    "created": "left",
    "took": "right",
}


def job_table(jobs: Sequence[JobSummary], width: int) -> Table:
    """One line for each job, folded where a line of `width` characters has no room for it.

    Identities are whole from the usual width on, so that they can be copied.
    """
    table = Table(box=box.SIMPLE_HEAD, header_style="idle", pad_edge=False)
    table.add_column("job", overflow="fold", no_wrap=width >= _ROOMY)
    for name, justify in _COLUMNS.items():
        table.add_column(name, justify=justify, overflow="fold")
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
