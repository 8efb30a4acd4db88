"""Command line of the control plane: `python -m myspinbot_api serve | migrate`.

Settings come from the environment; `ApiConfig` in the contracts lists them. Each command imports
its own modules, so that help and errors in settings are printed at once.
"""

import argparse
import os
import sys
from collections.abc import Sequence

PREFIX = "MYSPINBOT_API_"

EXIT_CONFIGURATION = 2
"""Exit code for settings with which the service cannot start."""

EXIT_SCHEMA = 3
"""Exit code for a database that has to be migrated first."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run a command and exit: with 2 for settings that do not work, 3 for an old schema."""
    parser = argparse.ArgumentParser(prog="myspinbot-api", description="Control plane of MySpinBot")
    commands = parser.add_subparsers(dest="command", required=True)
    serve = commands.add_parser("serve", help="answer requests and work on jobs until stopped")
    serve.add_argument("--migrate", action="store_true", help="bring the database up to date first")
    commands.add_parser("migrate", help="bring the database up to date")
    options = parser.parse_args(arguments)
    sys.exit(
        _run(
            migrating=options.command == "migrate" or options.migrate,
            serving=options.command == "serve",
        )
    )


def _run(*, migrating: bool, serving: bool) -> int:
    # Each of these costs more than reading the command line does.
    import uvloop  # noqa: PLC0415  # not for --help
    from stamina.instrumentation import set_on_retry_hooks  # noqa: PLC0415  # not for --help

    from myspinbot_api.services.retries import log_retry  # noqa: PLC0415  # not for --help
    from myspinbot_contracts import ApiConfig  # noqa: PLC0415  # not for --help
    from myspinbot_runtime import logging  # noqa: PLC0415  # not for --help
    from myspinbot_runtime.settings import SettingsError, load  # noqa: PLC0415  # not for --help

    try:
        config = load(ApiConfig, os.environ, prefix=PREFIX)
    except SettingsError as error:
        return _refuse(str(error), EXIT_CONFIGURATION)
    logging.configure(config.log_level)
    set_on_retry_hooks([log_retry])

    from myspinbot_api.startup import (  # noqa: PLC0415  # not for --help
        CannotStart,
        SchemaForeign,
        SchemaOutdated,
        bring_up_to_date,
    )

    try:
        if migrating:
            uvloop.run(bring_up_to_date(config))
        if serving:
            from myspinbot_api.server import serve  # noqa: PLC0415  # not for --help

            uvloop.run(serve(config))
    except SchemaOutdated as error:
        return _refuse(str(error), EXIT_SCHEMA)
    except (CannotStart, SchemaForeign) as error:
        return _refuse(str(error), EXIT_CONFIGURATION)
    return 0


def _refuse(reason: str, code: int) -> int:
    print(f"myspinbot-api cannot start: {reason}", file=sys.stderr)  # noqa: T201  # for the person at the terminal
    return code


if __name__ == "__main__":
    main()
