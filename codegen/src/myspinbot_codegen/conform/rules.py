"""What rules mean that refuse schemas. Used by `page`."""

from __future__ import annotations

from myspinbot_codegen.lint.registry import all_rules


def meaning(rule: str) -> str | None:
    """What a lint rule demands; None for a rule of a target, which has no such words."""
    found = all_rules().get(rule)
    return found.summary if found else None
