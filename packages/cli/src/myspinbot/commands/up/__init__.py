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
            help="Port for health and metrics of the first worker; the others take the next ones.",
        ),
    ] = 8000,
    workers: Annotated[
        int, typer.Option(min=1, max=64, metavar="COUNT", help="How many workers to run.")
    ] = 1,
) -> None:
    """Run the whole platform on this machine until Ctrl-C.

    Valkey and PostgreSQL are started as well, unless REDIS_URL and DATABASE_URL name others;
    artifacts are kept in the data directory, unless STORAGE_URL names another place.
    """
    try:
        from myspinbot.commands.up.session import run
    except ModuleNotFoundError as error:
        raise CommandError(
            "local_mode_missing",
            f"Local mode is not installed: there is no {error.name}.",
            "Install it: pip install 'myspinbot[local]'",
        ) from error

    run(data_dir, port, range(metrics_port, metrics_port + workers))
