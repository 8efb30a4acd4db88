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
"""The usual width of a terminal, in characters."""

_COLUMNS: Mapping[str, JustifyMethod] = {
    "state": "left",
    "done": "right",
    "created": "left",
    "took": "right",
}


def job_table(jobs: Sequence[JobSummary], width: int) -> Table:
    """Return a table with two lines for each job.

    Lines are folded if `width` is smaller than usual. Otherwise they are not, so that identities
    can be copied.
    """
    table = Table(
        box=box.SIMPLE_HEAD,
        header_style="idle",
        show_edge=False,
        pad_edge=False,
        padding=(0, 1, 0, 0),
    )
    roomy = width >= _ROOMY
    table.add_column("job", overflow="fold", no_wrap=roomy)
    for name, justify in _COLUMNS.items():
        table.add_column(name, justify=justify, overflow="fold", no_wrap=roomy)
    for job in jobs:
        took = span(job.started_at, job.finished_at)
        pipeline = (f"\n{given(job.pipeline_id, 'own workflow')}", "idle")
        table.add_row(
            Text.assemble(job.job_id, pipeline),
            named_state(job.state),
            f"{job.progress:.0%}",
            age(job.created_at),
            "" if took is None else duration(took),
        )
    return table
