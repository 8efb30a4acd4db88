"""Fixtures of the toolchain's tests."""

from pathlib import Path

import pytest
from codegen.tests.support.platform import Platform
from hypothesis import settings

# How long an example takes says more about what else the machine does than about the code.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")


@pytest.fixture
def platform(tmp_path: Path) -> Platform:
    """An empty platform with a configuration."""
    new = Platform(tmp_path)
    new.configure()
    return new
