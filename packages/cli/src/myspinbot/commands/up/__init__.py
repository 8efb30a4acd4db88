"""`myspinbot up`: run the whole platform on this machine."""

from typing import Annotated

import typer

from myspinbot.errors import CommandError
from myspinbot.options import DataDir


def up(
    data_dir: DataDir = None,
    port: Annotated[
        int, typer.Option(min=1, max=65535, metavar="PORT", help="Port of the API.")
    ] = 3000,
    metrics_port: Annotated[
        int,
        typer.Option(
            min=1,
            max=65535,
            metavar="PORT",
            help="Health and metrics port of the first worker; other workers use the next ports.",
        ),
    ] = 8000,
    workers: Annotated[
        int, typer.Option(min=1, max=64, metavar="COUNT", help="Number of workers.")
    ] = 1,
) -> None:
    """Run the whole platform on this machine until Ctrl-C.

    It also starts Valkey and PostgreSQL, unless REDIS_URL and DATABASE_URL name other servers.
    Artifacts are stored in the data directory, unless STORAGE_URL names another location.
    """
    try:
        from myspinbot.commands.up.session import run
    except ModuleNotFoundError as error:
        raise CommandError(
            "local_mode_missing",
            f"Local mode is not installed: the module {error.name} is missing.",
            "Install it: pip install 'myspinbot[local]'",
        ) from error

    run(data_dir, port, range(metrics_port, metrics_port + workers))
