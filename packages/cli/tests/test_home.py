"""The data directory: its path, its files, and their permissions."""

import socket
import stat
import sys
from pathlib import Path

import pytest

from myspinbot.local import ports
from myspinbot.local.home import Addresses, Home, default_root
from myspinbot.local.server_error import ServerError


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({"MYSPINBOT_HOME": "/data/spin"}, "/data/spin"),
        ({"MYSPINBOT_HOME": "/data/spin", "XDG_DATA_HOME": "/data"}, "/data/spin"),
        ({"XDG_DATA_HOME": "/data"}, "/data/myspinbot"),
        pytest.param(
            {"HOME": "/ada"},
            "/ada/.local/share/myspinbot",
            marks=pytest.mark.skipif(sys.platform != "linux", reason="the folder of Linux"),
        ),
        pytest.param(
            {"HOME": "/ada"},
            "/ada/Library/Application Support/myspinbot",
            marks=pytest.mark.skipif(sys.platform != "darwin", reason="the folder of macOS"),
        ),
    ],
)
def test_place_of_the_data(
    environ: dict[str, str], expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`MYSPINBOT_HOME` comes first, then the platform's place for user data."""
    for name in ("MYSPINBOT_HOME", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    assert default_root() == Path(expected)


def test_signing_secret_is_made_once_for_its_owner_alone(tmp_path: Path) -> None:
    """Signed links stay valid after a restart; no other user can read the secret."""
    file = Home(tmp_path).signing_secret()
    secret = file.read_text()
    assert len(secret) >= 32
    file.chmod(0o644)
    assert Home(tmp_path).signing_secret().read_text() == secret
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    (tmp_path / "other").mkdir()
    assert Home(tmp_path / "other").signing_secret().read_text() != secret


def test_half_written_secret_is_not_used(tmp_path: Path) -> None:
    """A kill in the middle of the first start leaves no weak secret behind."""
    (tmp_path / "signing_secret.new").write_text("half")
    assert len(Home(tmp_path).signing_secret().read_text()) >= 32


def test_long_log_is_put_aside(tmp_path: Path) -> None:
    """Logs of a platform that runs for months do not fill the disk."""
    log = Home(tmp_path).log("api")
    with log.open("wb") as stream:
        stream.truncate(17 * 1024 * 1024)
    assert not Home(tmp_path).log("api").exists()
    assert (tmp_path / "logs" / "api.log.1").exists()


def test_storage_url_can_hold_any_directory_name(tmp_path: Path) -> None:
    """Blanks and signs of a path are escaped."""
    url = Home(tmp_path / "with blank#1").storage_url
    assert url.startswith("file:///")
    assert url.endswith("/with%20blank%231/artifacts")


def test_running_platform_is_announced_and_retracted(tmp_path: Path) -> None:
    """Other commands learn where it is; addresses are for the owner alone."""
    home = Home(tmp_path)
    assert home.running_addresses() is None
    addresses = Addresses(1, "http://127.0.0.1:3000", "unix:///valkey.sock", None)
    home.announce(addresses)
    assert home.running_addresses() == addresses
    assert stat.S_IMODE((tmp_path / "running.json").stat().st_mode) == 0o600
    home.retract()
    assert home.running_addresses() is None


def test_busy_port_is_reported_with_its_option() -> None:
    """The hint names the option."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        with pytest.raises(ServerError) as caught:
            ports.require_free(port, "--metrics-port")
    assert caught.value.code == "port_in_use"
    assert str(port) in caught.value.message
    assert "--metrics-port" in caught.value.hint
    ports.require_free(port, "--metrics-port")


def test_free_ports_differ() -> None:
    """Ports that are found together can be used together."""
    assert len(set(ports.find_free(20))) == 20
