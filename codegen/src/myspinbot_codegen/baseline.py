"""Reads the released version of the contracts that a configuration names.

Used by the pipeline, for targets that say what has changed since.
"""

from __future__ import annotations

from dataclasses import replace

from .config import Config, RulesConfig
from .errors import SourceError
from .ir import Contracts
from .lint import lint_context
from .lint.context import Context
from .load import load
from .lower import lower


def read_baseline(config: Config) -> Contracts | None:
    """The contracts of the released version; None when the configuration names none.

    They have to be sound, and need not keep today's rules of style. Raises `SourceError` for their
    faults, `ConfigError` when there are none.
    """
    if config.baseline is None:
        return None
    asyncapi = config.source.asyncapi
    if asyncapi is not None and not (config.baseline / asyncapi).exists():
        asyncapi = None
    tree = load(replace(config.source, folder=config.baseline, asyncapi=asyncapi), config.root)
    context = Context(tree)
    if findings := lint_context(context, RulesConfig(("MINIMAL",))):
        raise SourceError(findings)
    return lower(context.canonical, context.resolver)
