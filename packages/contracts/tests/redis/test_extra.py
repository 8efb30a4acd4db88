"""The extra [redis]: imported only when needed; without it the error names the package."""

import subprocess
import sys

import pytest

PROBE = """
import sys
{before}
try:
    import {module}
except ImportError as error:
    print(type(error).__name__, error)
print("redis" in sys.modules)
"""


def run(module: str, before: str = "") -> str:
    """Import the module in a new interpreter and return its output."""
    code = PROBE.format(module=module, before=before)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout


@pytest.mark.process
def test_importing_the_contracts_does_not_import_redis() -> None:
    """A program that only needs models does not pay 0.4 s for a client."""
    assert run("myspinbot_contracts").split() == ["False"]


@pytest.mark.process
def test_without_redis_the_error_names_the_extra() -> None:
    """A typed ImportError with the command, not a bare ModuleNotFoundError."""
    hide = "sys.modules['redis'] = None; sys.modules['redis.asyncio'] = None"
    output = run("myspinbot_contracts.redis", before=hide)
    assert output.startswith("MissingExtraError")
    assert 'pip install "myspinbot-contracts[redis]"' in output
