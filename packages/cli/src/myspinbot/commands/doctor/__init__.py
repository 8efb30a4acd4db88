"""`myspinbot doctor`: check the installation, and print how to fix it."""

import typer

from myspinbot.options import DEFAULT_API_URL, ApiUrl, DataDir


def doctor(data_dir: DataDir = None, api: ApiUrl = DEFAULT_API_URL) -> None:
    """Check everything that MySpinBot needs. The exit code is 1 if something is missing."""
    from myspinbot.commands.doctor.examination import examine

    raise typer.Exit(examine(api, data_dir))
