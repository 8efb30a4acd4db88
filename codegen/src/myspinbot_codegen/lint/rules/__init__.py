"""The table of lint rules, by ID: the tables of all subjects together."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from myspinbot_codegen.lint.lint_rule import LintRule
from myspinbot_codegen.lint.rules.area_rules import RULES as AREA_RULES
from myspinbot_codegen.lint.rules.description_rules import RULES as DESCRIPTION_RULES
from myspinbot_codegen.lint.rules.enum_rules import RULES as ENUM_RULES
from myspinbot_codegen.lint.rules.example_rules import RULES as EXAMPLE_RULES
from myspinbot_codegen.lint.rules.file_rules import RULES as FILE_RULES
from myspinbot_codegen.lint.rules.keyword_rules import RULES as KEYWORD_RULES
from myspinbot_codegen.lint.rules.limit_rules import RULES as LIMIT_RULES
from myspinbot_codegen.lint.rules.message_rules import RULES as MESSAGE_RULES
from myspinbot_codegen.lint.rules.naming_rules import RULES as NAMING_RULES
from myspinbot_codegen.lint.rules.object_rules import RULES as OBJECT_RULES
from myspinbot_codegen.lint.rules.reference_rules import RULES as REFERENCE_RULES
from myspinbot_codegen.lint.rules.shape_rules import RULES as SHAPE_RULES
from myspinbot_codegen.lint.rules.suppression_rules import RULES as SUPPRESSION_RULES
from myspinbot_codegen.lint.rules.union_rules import RULES as UNION_RULES
from myspinbot_codegen.lint.rules.value_rules import RULES as VALUE_RULES

_ALL: tuple[LintRule, ...] = (
    *AREA_RULES,
    *DESCRIPTION_RULES,
    *ENUM_RULES,
    *EXAMPLE_RULES,
    *FILE_RULES,
    *KEYWORD_RULES,
    *LIMIT_RULES,
    *MESSAGE_RULES,
    *NAMING_RULES,
    *OBJECT_RULES,
    *REFERENCE_RULES,
    *SHAPE_RULES,
    *SUPPRESSION_RULES,
    *UNION_RULES,
    *VALUE_RULES,
)
RULES: Mapping[str, LintRule] = MappingProxyType(
    {rule.id: rule for rule in sorted(_ALL, key=lambda rule: rule.id)}
)
