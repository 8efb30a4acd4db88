"""Settings come from the environment, complete and checked, or with a list of all errors."""

from pathlib import Path

import pytest

from myspinbot_contracts import ApiConfig, WorkerConfig
from myspinbot_runtime.settings import SettingsError, load

ENVIRON = {
    "REDIS_URL": "redis://127.0.0.1:6379/0",
    "DATABASE_URL": "postgresql://me@127.0.0.1/db",
    "STORAGE_URL": "file:///var/lib/objects",
    "MYSPINBOT_API_SIGNING_SECRET": "0123456789abcdef0123456789abcdef",
}


def test_missing_settings_have_their_defaults() -> None:
    """The defaults are those of the schema, and listeners are on loopback."""
    config = load(ApiConfig, ENVIRON, prefix="MYSPINBOT_API_")
    assert config.host == "127.0.0.1"
    assert config.port == 3000
    assert config.upload_max_bytes == 50 * 1024 * 1024


def test_values_get_the_type_of_their_schema() -> None:
    """A port is a number, a list is JSON or words with commas, a string is unchanged."""
    config = load(
        ApiConfig,
        {
            **ENVIRON,
            "MYSPINBOT_API_PORT": "4000",
            "MYSPINBOT_API_ALLOWED_ORIGINS": "http://a.test, http://b.test",
            "S3_ACCESS_KEY_ID": "12345",
        },
        prefix="MYSPINBOT_API_",
    )
    assert config.port == 4000
    assert config.allowed_origins == ["http://a.test", "http://b.test"]
    assert config.storage.access_key_id == "12345"


def test_a_secret_may_come_from_a_file(tmp_path: Path) -> None:
    """The line end that editors leave is not part of it."""
    secret = tmp_path / "redis"
    secret.write_text("redis://:hidden@127.0.0.1:6379/0\n")
    environ = {
        **{name: value for name, value in ENVIRON.items() if name != "REDIS_URL"},
        "REDIS_URL_FILE": str(secret),
    }
    config = load(WorkerConfig, environ, prefix="MYSPINBOT_WORKER_")
    assert config.redis_url == "redis://:hidden@127.0.0.1:6379/0"


def test_every_error_names_its_variable_and_no_value() -> None:
    """All at once, so that all can be fixed together; a secret is never shown."""
    environ = {
        **ENVIRON,
        "DATABASE_URL": "mysql://me:hunter2@127.0.0.1/db",
        "MYSPINBOT_API_PORT": "many",
        "MYSPINBOT_API_SIGNING_SECRET": "hunter2",
    }
    with pytest.raises(SettingsError) as caught:
        load(ApiConfig, environ, prefix="MYSPINBOT_API_")
    text = str(caught.value)
    assert "DATABASE_URL" in text
    assert "MYSPINBOT_API_PORT" in text
    assert "MYSPINBOT_API_SIGNING_SECRET" in text
    assert "hunter2" not in text


def test_a_missing_setting_is_named() -> None:
    """The variable to set, not the property of the schema."""
    with pytest.raises(SettingsError) as caught:
        load(WorkerConfig, {"STORAGE_URL": "file:///tmp/objects"}, prefix="MYSPINBOT_WORKER_")
    assert "REDIS_URL" in str(caught.value)


def test_a_file_that_cannot_be_read_is_named() -> None:
    """By the variable that names it."""
    environ = {"REDIS_URL_FILE": "/no/such/file", "STORAGE_URL": "file:///tmp/objects"}
    with pytest.raises(SettingsError) as caught:
        load(WorkerConfig, environ, prefix="MYSPINBOT_WORKER_")
    assert caught.value.errors[0].code == "unreadable_secret"
    assert "REDIS_URL_FILE" in str(caught.value)
