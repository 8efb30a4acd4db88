"""The data directory of local mode: data of the servers, artifacts, logs, the signing secret.

Used by `myspinbot up`, `myspinbot doctor` and the demo.
"""

import json
import os
import secrets
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from platformdirs import user_data_path

_MAX_LOG_BYTES = 16 * 1024 * 1024


def default_root() -> Path:
    """Return `MYSPINBOT_HOME`, or the folder for user data of the operating system."""
    if named := os.environ.get("MYSPINBOT_HOME"):
        return Path(named).expanduser()
    return user_data_path("myspinbot", appauthor=False)


@dataclass(frozen=True)
class Addresses:
    """The addresses of a running platform."""

    pid: int
    api_url: str
    redis_url: str | None
    """None if the services read it from their own environment (`REDIS_URL_FILE`)."""
    database_url: str | None


@dataclass(frozen=True)
class Home:
    """The layout of a data directory. Files and folders are created when they are needed."""

    root: Path

    @property
    def valkey(self) -> Path:
        """Directory of Valkey."""
        return self.root / "valkey"

    @property
    def postgres(self) -> Path:
        """Directory of PostgreSQL."""
        return self.root / "postgres"

    @property
    def storage_url(self) -> str:
        """Address of the artifacts, for `STORAGE_URL`."""
        return (self.root / "artifacts").absolute().as_uri()

    def service(self, name: str) -> Path:
        """Return the working directory of a service, and create it; it identifies the process."""
        directory = self.root / "services" / name
        directory.mkdir(parents=True, exist_ok=True)
        return directory

    def log(self, name: str) -> Path:
        """Return the log file of `name`. A file that is too large is renamed first."""
        directory = self.root / "logs"
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        log = directory / f"{name}.log"
        with suppress(FileNotFoundError):
            if log.stat().st_size > _MAX_LOG_BYTES:
                log.replace(log.with_suffix(".log.1"))
        return log

    def signing_secret(self) -> Path:
        """Return the file with the secret for signed download links, and create it if needed."""
        file = self.root / "signing_secret"
        if not file.exists():
            # Renamed when it is complete, so that a kill leaves no half secret.
            draft = file.with_suffix(".new")
            draft.unlink(missing_ok=True)
            draft.touch(mode=0o600, exist_ok=False)
            draft.write_text(secrets.token_urlsafe(48))
            draft.replace(file)
        # A copy from a backup may have other permissions.
        file.chmod(0o600)
        return file

    def announce(self, addresses: Addresses) -> None:
        """Write the addresses of the running platform for other commands, until `retract`."""
        draft = self._announcement.with_suffix(".new")
        draft.touch(mode=0o600)
        draft.write_text(json.dumps(asdict(addresses)))
        draft.replace(self._announcement)

    def retract(self) -> None:
        """Remove the addresses: the platform does not run any more."""
        self._announcement.unlink(missing_ok=True)

    def running_addresses(self) -> Addresses | None:
        """Return the addresses of the running platform; None if it does not run.

        After a kill they may be outdated: only a connection shows whether it still runs.
        """
        try:
            return Addresses(**json.loads(self._announcement.read_text()))
        except FileNotFoundError:
            return None

    @property
    def _announcement(self) -> Path:
        return self.root / "running.json"
