"""Plugin of pytest: runs a test over the examples of the contracts, the valid ones and the others.

Found by pytest through an entry point, also where no test uses it: nothing is imported until then.
"""

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from myspinbot_contracts.testing import ContractExample

_MARKER = "contract_examples"
_FIXTURE = "contract_example"


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    config.addinivalue_line(
        "markers",
        f"{_MARKER}(*types, valid=None): run the test, which takes `{_FIXTURE}`, for each example "
        "of these types, or of all; only for those that are valid, or are not, if that is said.",
    )


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Turn a marked test into one for each example."""
    marker = metafunc.definition.get_closest_marker(_MARKER)
    if marker is None:
        return
    if _FIXTURE not in metafunc.fixturenames:
        raise pytest.UsageError(
            f"{metafunc.definition.nodeid}: a test marked {_MARKER} takes the argument {_FIXTURE}"
        )
    from myspinbot_contracts.testing import examples  # noqa: PLC0415  # it needs hypothesis, which others need not have

    try:
        found = examples(*marker.args, **marker.kwargs)
    except LookupError as error:
        raise pytest.UsageError(f"{metafunc.definition.nodeid}: {error}") from error
    metafunc.parametrize(_FIXTURE, found, ids=str)


@pytest.fixture
def contract_example() -> "ContractExample":
    """One example of the types that the marker `contract_examples` of the test names."""
    raise pytest.UsageError(f"mark the test: @pytest.mark.{_MARKER}('Job')")
