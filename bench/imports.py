"""The time to import all compiled validators, in processes of their own."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.measure import Row, process, take_turns

_SCRIPT = """
from time import perf_counter
import myspinbot_contracts
from importlib import import_module
from pkgutil import walk_packages
begin = perf_counter()
package = import_module("myspinbot_contracts._generated.validators")
for module in walk_packages(package.__path__, package.__name__ + "."):
    import_module(module.name)
print(perf_counter() - begin)
"""


def measure(rounds: int) -> list[Row]:
    """Return the import time of our generated validators, after `myspinbot_contracts` itself."""
    with TemporaryDirectory(prefix="bench-") as byte_code:

        def step() -> float:
            return float(process([sys.executable, "-c", _SCRIPT], Path(byte_code))[1])

        step()
        return take_turns(rounds, [(Row("import of all compiled validators", goal=0.15), step)])
