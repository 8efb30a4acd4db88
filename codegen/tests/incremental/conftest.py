"""Fixtures of the cache's tests."""

import pytest
from codegen.tests.support.platform import Platform
from codegen.tests.support.reference_chain import write_chain


@pytest.fixture
def chain(platform: Platform) -> Platform:
    """Return a platform with three files in a chain of references."""
    write_chain(platform)
    return platform
