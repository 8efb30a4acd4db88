"""Fixtures of the toolchain's tests."""

from pathlib import Path

import pytest
from codegen.tests.kit import Platform


@pytest.fixture
def platform(tmp_path: Path) -> Platform:
    """An empty platform with a configuration."""
    made = Platform(tmp_path)
    made.configure()
    return made
