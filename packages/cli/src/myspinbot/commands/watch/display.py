"""Shows a job in the terminal until its end. Used by `watch`, `submit --watch` and the demo."""

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from myspinbot.client import follow
from myspinbot.errors import EXIT_INTERRUPTED, EXIT_REFUSED
from myspinbot.view.console import messages, output
from myspinbot.view.error_report import describe
from myspinbot.view.live_job import LiveJob
from myspinbot.view.plain_job import PlainJob
from myspinbot_contracts import Job, present


def watch_job(url: str, job_id: str) -> int:
    """Show a job until it is final, and return the exit code for its final state."""
    console = output()
    try:
        job = show_until_final(console, url, job_id)
    except KeyboardInterrupt:
        messages().print(
            f"Stopped watching. The job goes on: 'myspinbot watch {job_id}' watches it again,"
            f" 'myspinbot cancel {job_id}' stops it."
        )
        return EXIT_INTERRUPTED
    if job.state == "completed":
        return 0
    print_failure(messages(), job)
    return EXIT_REFUSED


def show_until_final(console: Console, url: str, job_id: str) -> Job:
    """Show a job until it is final, as bars or lines, and return it."""
    display = LiveJob(console) if console.is_terminal else PlainJob(console)
    with display:
        view = None
        for view in follow(url, job_id, display.outage):
            display.show(view)
    if view is None:
        raise RuntimeError("a followed job is yielded at least once")
    return view.job


def print_failure(console: Console, job: Job) -> None:
    """Print why a job did not complete."""
    console.print(Text(f"The job is {job.state.replace('_', ' ')}.", "bad"))
    if present(job.error):
        console.print(Padding(describe(job.error), (0, 2)))
    console.print(f"  'myspinbot show {job.job_id}' shows the details.", style="idle")
