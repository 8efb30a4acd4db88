"""Those who judge documents: two validators that are not ours, and what each target generates."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from pathlib import Path

from myspinbot_codegen.config.reader import Config, TargetConfig
from myspinbot_codegen.ir.model import Contracts
from myspinbot_codegen.judges.ajv_judge import ajv
from myspinbot_codegen.judges.python_judges import compiled, models
from myspinbot_codegen.judges.question import Judge
from myspinbot_codegen.judges.typescript_judge import find_compiler, types

Making = Callable[[Path, str, Contracts, Config], AbstractContextManager[Judge]]
"""Makes a judge of generated files.

It is given the folder that holds the package, the name of the package, what it was made of, and the
configuration.
"""

MAKINGS: Mapping[str, Making] = {
    "validators": compiled,
    "pydantic": models,
    "ajv": ajv,
    "typescript": types,
}
"""How the judge of each target is made; a target without one writes nothing that judges."""

VALID_ONLY = frozenset({"typescript"})
"""Targets that can only tell of valid documents that they are: they are asked about no others."""


def judged_targets(config: Config) -> list[TargetConfig]:
    """The targets of a configuration that can be judged here, in the order of the page."""
    named = {target.name: target for target in config.targets}
    return [
        named[name]
        for name in MAKINGS
        if name in named and not (name == "typescript" and find_compiler(config) is None)
    ]
