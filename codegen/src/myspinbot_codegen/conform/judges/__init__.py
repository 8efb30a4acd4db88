"""Those who judge documents: two validators that are not ours, and what each target generates."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from pathlib import Path

from ...config import TargetConfig
from ...ir import Contracts
from ..question import Judge
from .ajv import ajv
from .generated import compiled, models

Making = Callable[[Path, str, Contracts, TargetConfig, Path], AbstractContextManager[Judge]]
"""Makes a judge of generated files.

It is given the folder that holds the package, the name of the package, what it was made of, what
the configuration says of the target, and the folder of the configuration.
"""

MAKINGS: Mapping[str, Making] = {"validators": compiled, "pydantic": models, "ajv": ajv}
"""How the judge of each target is made; a target without one writes nothing that judges."""
