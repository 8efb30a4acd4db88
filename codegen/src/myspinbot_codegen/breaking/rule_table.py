"""The table of all rules of `breaking`. Each rule is defined in the module that applies it."""

from __future__ import annotations

from myspinbot_codegen.breaking.diff import (
    array_changes,
    comparison,
    generated_names,
    object_changes,
    scalar_changes,
    union_changes,
)
from myspinbot_codegen.breaking.diff.candidate_finder import UNDECIDED
from myspinbot_codegen.breaking.examine import TYPE_REMOVED
from myspinbot_codegen.breaking.wire import channel_changes, payload_revisions, reserved_names
from myspinbot_codegen.diagnostics.rule import Rule

_TABLE = (
    *comparison.RULES,
    *scalar_changes.RULES,
    *array_changes.RULES,
    *object_changes.RULES,
    *union_changes.RULES,
    UNDECIDED,
    TYPE_REMOVED,
    *reserved_names.RULES,
    payload_revisions.REVISION_NOT_RAISED,
    *channel_changes.RULES,
    *generated_names.RULES,
)
RULES: dict[str, Rule] = {rule.id: rule for rule in _TABLE}
