"""Pytest plugin: runs a test over the valid and invalid examples of the contracts.

Pytest loads it through an entry point even where no test uses it, so it imports the examples only
when a test asks for them.
"""

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from myspinbot_contracts.testing import ContractExample

_MARKER = "contract_examples"
_FIXTURE = "contract_example"


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker."""
    config.addinivalue_line(
        "markers",
        f"{_MARKER}(*types, valid=None): run the test, which takes `{_FIXTURE}`, for each example "
        "of these types, or of all types; with `valid`, only for valid or only for invalid ones.",
    )


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Parametrize a marked test with the examples."""
    marker = metafunc.definition.get_closest_marker(_MARKER)
    if marker is None:
        return
    if _FIXTURE not in metafunc.fixturenames:
        raise pytest.UsageError(
            f"{metafunc.definition.nodeid}: a test marked {_MARKER} must take the argument "
            f"{_FIXTURE}"
        )
    from myspinbot_contracts.testing import examples  # noqa: PLC0415  # needs hypothesis, which is optional

    try:
        cases = examples(*marker.args, **marker.kwargs)
    except LookupError as error:
        raise pytest.UsageError(f"{metafunc.definition.nodeid}: {error}") from error
    metafunc.parametrize(_FIXTURE, cases, ids=str)


@pytest.fixture
def contract_example() -> "ContractExample":
    """Return one example of the types that the marker `contract_examples` of the test names."""
    raise pytest.UsageError(f"mark the test: @pytest.mark.{_MARKER}('Job')")
