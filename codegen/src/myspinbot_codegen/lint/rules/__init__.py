"""The table of lint rules: those of every subject, by ID."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from myspinbot_codegen.lint.lint_rule import LintRule
from myspinbot_codegen.lint.rules import (
    area_rules,
    description_rules,
    enum_rules,
    example_rules,
    file_rules,
    keyword_rules,
    limit_rules,
    message_rules,
    naming_rules,
    object_rules,
    reference_rules,
    shape_rules,
    suppression_rules,
    union_rules,
    value_rules,
)

SUBJECTS = (
    area_rules,
    description_rules,
    enum_rules,
    example_rules,
    file_rules,
    keyword_rules,
    limit_rules,
    message_rules,
    naming_rules,
    object_rules,
    reference_rules,
    shape_rules,
    suppression_rules,
    union_rules,
    value_rules,
)
"""The modules of rules, each with a table `RULES`."""


def _by_id() -> dict[str, LintRule]:
    rules = [rule for subject in SUBJECTS for rule in subject.RULES]
    return {rule.id: rule for rule in sorted(rules, key=lambda rule: rule.id)}


RULES: Mapping[str, LintRule] = MappingProxyType(_by_id())
"""Every rule by its ID."""
