"""Judges of documents: two independent validators, and the generated code of each target."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path

from myspinbot_codegen.config.reader import Config, TargetConfig
from myspinbot_codegen.ir.model import Contracts
from myspinbot_codegen.judges.ajv_judge import open_ajv_judge
from myspinbot_codegen.judges.python_judges import CompiledJudge, ModelJudge, open_python_judge
from myspinbot_codegen.judges.question import Judge
from myspinbot_codegen.judges.typescript_judge import find_compiler, open_types_judge

JudgeFactory = Callable[[Path, str, Contracts, Config], AbstractContextManager[Judge]]
"""Opens a judge of generated files.

Takes the folder that contains the package, its name, its contracts, and the configuration.
"""

FACTORIES: Mapping[str, JudgeFactory] = {
    "validators": partial(open_python_judge, CompiledJudge),
    "pydantic": partial(open_python_judge, ModelJudge),
    "ajv": open_ajv_judge,
    "typescript": open_types_judge,
}
"""The factory of the judge of each target; other targets generate nothing that can judge."""

VALID_ONLY = frozenset({"typescript"})
"""Targets that can only confirm valid documents; they are asked about no others."""


def judged_targets(config: Config) -> list[TargetConfig]:
    """Return the targets of a configuration that can be judged here, in the order of the page."""
    named = {target.name: target for target in config.targets}
    return [
        named[name]
        for name in FACTORIES
        if name in named and not (name == "typescript" and find_compiler(config) is None)
    ]
