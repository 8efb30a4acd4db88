"""Where local mode keeps everything: data of the servers, artifacts, logs and the signing secret.

Used by `myspinbot up`, `myspinbot doctor` and the demo.
"""

import json
import os
import secrets
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from platformdirs import user_data_path

_LOG_KEPT_BYTES = 16 * 1024 * 1024


def default_root() -> Path:
    """Return `MYSPINBOT_HOME`, or the folder for user data of the operating system."""
    if named := os.environ.get("MYSPINBOT_HOME"):
        return Path(named).expanduser()
    return user_data_path("myspinbot", appauthor=False)


@dataclass(frozen=True)
class Addresses:
    """Where the parts of a running platform are reached."""

    pid: int
    api_url: str
    redis_url: str | None
    """None where the services found it in their own environment (`REDIS_URL_FILE`)."""
    database_url: str | None


@dataclass(frozen=True)
class Home:
    """The layout of a data directory. Nothing is created until it is asked for."""

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
        """Working directory of a service, which is made; it tells its process from others."""
        directory = self.root / "services" / name
        directory.mkdir(parents=True, exist_ok=True)
        return directory

    def log(self, name: str) -> Path:
        """File for the output of `name`. One that has grown too long is put aside first."""
        directory = self.root / "logs"
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        log = directory / f"{name}.log"
        with suppress(FileNotFoundError):
            if log.stat().st_size > _LOG_KEPT_BYTES:
                log.replace(log.with_suffix(".log.1"))
        return log

    def signing_secret(self) -> Path:
        """File with the secret that download links are signed with; made at the first call."""
        file = self.root / "signing_secret"
        if not file.exists():
            # Renamed when complete: a kill in the middle must not leave half a secret.
            draft = file.with_suffix(".new")
            draft.unlink(missing_ok=True)
            draft.touch(mode=0o600, exist_ok=False)
            draft.write_text(secrets.token_urlsafe(48))
            draft.replace(file)
        # A copy from a backup may have come with other permissions.
        file.chmod(0o600)
        return file

    def announce(self, addresses: Addresses) -> None:
        """Tell other commands where the running platform is, until `retract`."""
        draft = self._announcement.with_suffix(".new")
        draft.touch(mode=0o600)
        draft.write_text(json.dumps(asdict(addresses)))
        draft.replace(self._announcement)

    def retract(self) -> None:
        """Tell other commands that the platform no longer runs."""
        self._announcement.unlink(missing_ok=True)

    def announced(self) -> Addresses | None:
        """Where the platform of this directory was last said to be; None if it is not running.

        After a kill it may name what is gone: whoever asks finds out by connecting.
        """
        try:
            return Addresses(**json.loads(self._announcement.read_text()))
        except FileNotFoundError:
            return None

    @property
    def _announcement(self) -> Path:
        return self.root / "running.json"
