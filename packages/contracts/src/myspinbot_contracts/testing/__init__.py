"""Documents for the tests of clients: drawn by hypothesis, or taken from the examples.

For tests of code that reads or writes the contracts' documents; needs the extra `testing`. The
marker `contract_examples` and the fixture `contract_example` are in
`myspinbot_contracts.pytest_plugin`, which pytest loads by itself.
"""

try:
    import hypothesis as _hypothesis
except ImportError as error:
    raise ImportError(
        "myspinbot_contracts.testing needs hypothesis: install myspinbot-contracts[testing]"
    ) from error

from myspinbot_contracts.testing.corpus import ContractExample, examples
from myspinbot_contracts.testing.factories import example, example_message
from myspinbot_contracts.testing.strategies import Refused, messages, models, strategy

__all__ = [
    "ContractExample",
    "Refused",
    "example",
    "example_message",
    "examples",
    "messages",
    "models",
    "strategy",
]
del _hypothesis
