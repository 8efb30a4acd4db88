"""Errors of the commands if the API does not answer, or if another server does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from starlette.responses import Response

if TYPE_CHECKING:
    from packages.cli.tests.conftest import Run, StandIn

JOB_ID = "6f1c2a52-8a1e-4b0e-9d53-0b5a3f1e7c11"


@pytest.mark.parametrize("command", [["jobs"], ["show", JOB_ID], ["watch", JOB_ID]], ids=str)
@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:1", "ftp://127.0.0.1", "http://no-such-host.invalid", "nonsense"]
)
def test_unreachable_api_has_its_own_exit_code(run: Run, command: list[str], url: str) -> None:
    """Without an API the exit code is 3, and the error says how to start or name one."""
    outcome = run(*command, "--api", url)
    assert outcome.code == 3
    assert "myspinbot up" in outcome.err


@pytest.mark.parametrize("command", [["jobs"], ["watch", JOB_ID]], ids=str)
@pytest.mark.parametrize(
    "url",
    [
        "http://[::1",
        "http://127.0.0.1:99999",
        "http://127.0.0.1:abc",
        "http://a..b",
        f"http://{'a' * 64}.example.org",
    ],
)
def test_malformed_address_has_its_own_error(run: Run, command: list[str], url: str) -> None:
    """An address that cannot be one is refused as such, with its exit code."""
    outcome = run(*command, "--api", url)
    assert outcome.code == 3
    assert "not the address of a server" in outcome.err


@pytest.mark.parametrize("command", [["jobs"], ["watch", JOB_ID]], ids=str)
@pytest.mark.parametrize(
    "proxy", ["socks5://me:hunter2@127.0.0.1:1", "foo://me:hunter2@x", "http://me:hunter2/@x"]
)
def test_unusable_proxy_is_reported_without_its_password(
    run: Run, monkeypatch: pytest.MonkeyPatch, command: list[str], proxy: str
) -> None:
    """The error names the variables, but does not contain their values."""
    for name in ("ALL_PROXY", "HTTPS_PROXY", "SOCKS_PROXY"):
        monkeypatch.setenv(name, proxy)
        monkeypatch.delenv(name.lower(), raising=False)
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    outcome = run(*command, "--api", "https://api.invalid")
    assert outcome.code == 3
    assert "ALL_PROXY" in outcome.err
    assert "hunter2" not in outcome.err


def test_answer_that_cannot_be_decoded_is_not_taken_for_the_api(api: StandIn, run: Run) -> None:
    """Broken compression is reported in a sentence."""
    headers = {"content-encoding": "gzip"}
    api.answers["GET /api/v1/jobs"] = Response(b"not compressed", headers=headers)
    outcome = run("jobs")
    assert outcome.code == 3
    assert "cannot be decoded" in outcome.err


def test_answer_of_a_stranger_is_not_taken_for_the_api(api: StandIn, run: Run) -> None:
    """Another program on that port is named as such."""
    api.answers["GET /api/v1/jobs"] = b"<html>It works!</html>"
    outcome = run("jobs")
    assert outcome.code == 3
    assert "not the API of MySpinBot" in outcome.err
