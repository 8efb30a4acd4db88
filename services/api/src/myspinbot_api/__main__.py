"""Command line of the control plane: `python -m myspinbot_api serve | migrate`.

Settings come from the environment; `ApiConfig` in the contracts lists them.
"""

import argparse
import os
from collections.abc import Sequence

import uvloop

from myspinbot_contracts import ApiConfig
from myspinbot_runtime import logging
from myspinbot_runtime.settings import SettingsError, load

from .adapters.postgres.engine import open_engine
from .adapters.postgres.migrating import SchemaOutdated, migrate
from .adapters.postgres.patience import AWAY
from .serving import serve

PREFIX = "MYSPINBOT_API_"


def main(arguments: Sequence[str] | None = None) -> None:
    """Run a command. Exits with 2 for wrong settings, 3 for an old schema, 4 without a database."""
    parser = argparse.ArgumentParser(prog="myspinbot-api", description="Control plane of MySpinBot")
    commands = parser.add_subparsers(dest="command", required=True)
    serving = commands.add_parser("serve", help="answer requests and work on jobs until stopped")
    serving.add_argument(
        "--migrate", action="store_true", help="bring the database up to date first"
    )
    commands.add_parser("migrate", help="bring the database up to date")
    chosen = parser.parse_args(arguments)
    try:
        config = load(ApiConfig, os.environ, prefix=PREFIX)
    except SettingsError as error:
        parser.exit(2, f"{error}\n")
    logging.configure(config.log_level)
    try:
        uvloop.run(_run(chosen, config))
    except SchemaOutdated as error:
        parser.exit(3, f"{error}\n")
    except AWAY as error:
        # What the driver says names the server and the user, never the password.
        reason = str(getattr(error, "orig", None) or error)
        parser.exit(4, f"PostgreSQL does not answer: {reason}\nCheck DATABASE_URL.\n")


async def _run(chosen: argparse.Namespace, config: ApiConfig) -> None:
    if chosen.command == "migrate" or chosen.migrate:
        engine = open_engine(config.database_url)
        try:
            await migrate(engine, config.database_url)
        finally:
            await engine.dispose()
    if chosen.command == "serve":
        await serve(config)


if __name__ == "__main__":
    main()
