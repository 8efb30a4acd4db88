"""Runs all checks and prints their findings. Used by `myspinbot doctor`."""

import os
from pathlib import Path

from myspinbot.client.connection import is_loopback
from myspinbot.commands.doctor.api_checks import check_api
from myspinbot.commands.doctor.finding import Finding, Outcome, print_findings, worst
from myspinbot.commands.doctor.machine_checks import check_machine, check_place
from myspinbot.errors import EXIT_REFUSED
from myspinbot.local.home import Home, default_root
from myspinbot.view.console import output

_PORTS = {3000: "--port", 8000: "--metrics-port"}


def examine(api_url: str, data_dir: Path | None) -> int:
    """Check everything, print the findings, and return the exit code: 1 if a check failed."""
    home = Home((data_dir or default_root()).expanduser().absolute())
    running = home.running_addresses()
    local = is_loopback(api_url)
    # A remote API should run; a local one may simply not be started.
    api = list(check_api(api_url, silent="note" if local and running is None else "fail"))
    # If an API answers, local mode is not needed.
    missing: Outcome = "warn" if worst(api[:1]) == "ok" else "fail"
    sections = {
        "This machine": list(check_machine(missing)),
        "Local mode": list(check_place(home.root, _PORTS, running=running is not None)),
        "Servers and queues": _check_servers(home),
        "API": api,
    }
    console = output()
    for title, findings in sections.items():
        print_findings(console, title, findings)
    outcome = worst([finding for findings in sections.values() for finding in findings])
    console.print()
    if outcome == "fail":
        console.print("✗ Something is missing.", style="bad")
        return EXIT_REFUSED
    console.print("✓ Nothing is missing.", style="ok")
    return 0


def _check_servers(home: Home) -> list[Finding]:
    running = home.running_addresses()
    try:
        redis_url = _setting("REDIS_URL") or (running.redis_url if running else None)
        database_url = _setting("DATABASE_URL") or (running.database_url if running else None)
    except (OSError, UnicodeDecodeError) as error:
        return [
            Finding(
                "servers",
                "fail",
                f"A file that REDIS_URL_FILE or DATABASE_URL_FILE names cannot be read: {error}.",
                "Correct the variable, or unset it.",
            )
        ]
    findings: list[Finding] = []
    if redis_url:
        from myspinbot.commands.doctor.server_checks import check_redis

        findings += check_redis(redis_url)
    if database_url:
        from myspinbot.commands.doctor.server_checks import check_postgres

        findings += check_postgres(database_url)
    return findings or [Finding("servers", "note", "'myspinbot up' starts them.")]


def _setting(name: str) -> str | None:
    """Return a variable, or the content of the file that its `_FILE` variable names."""
    if value := os.environ.get(name):
        return value
    path = os.environ.get(f"{name}_FILE")
    return Path(path).read_text(encoding="utf-8").strip() if path else None
