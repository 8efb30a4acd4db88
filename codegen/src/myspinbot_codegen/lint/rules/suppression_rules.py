"""Rules on `x-lint-ignore`: a suppression gives its reason, and suppresses something."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from myspinbot_codegen.analysis import Analysis
from myspinbot_codegen.diagnostics.suggestion import suggestion
from myspinbot_codegen.lint.categories import BASIC, MINIMAL
from myspinbot_codegen.lint.lint_rule import FixSite, LintRule, SuppressionRule, Violation
from myspinbot_codegen.lint.suppressions import Suppressions
from myspinbot_codegen.spec.dialects import LINT_IGNORE
from myspinbot_codegen.spec.pointer import join


def _can_be_suppressed(rule: LintRule | None) -> bool:
    return rule is not None and not rule.is_minimal and not isinstance(rule, SuppressionRule)


def _ignore_reason(
    analysis: Analysis, suppressions: Suppressions, rules: Mapping[str, LintRule]
) -> Iterator[Violation]:
    for suppression in suppressions.in_documents(analysis.documents):
        document, pointer = suppression.document, join(suppression.pointer, LINT_IGNORE)
        if not isinstance(suppression.value, dict) or not suppression.value:
            yield Violation(document, pointer, "the annotation names no rule")
            continue
        for name in suppression.value:
            location = join(pointer, name)
            if name not in rules:
                hint = f"{suggestion(name, rules)}The command `rules` lists all."
                yield Violation(document, location, f"there is no rule {name!r}", hint)
            elif not _can_be_suppressed(rules[name]):
                message = f"the rule {name} cannot be suppressed"
                yield Violation(document, location, message, "Fix the errors that it finds.")
            elif not suppression.has_reason(name):
                yield Violation(document, location, "there is no reason")


def _ignore_unused(
    analysis: Analysis, suppressions: Suppressions, rules: Mapping[str, LintRule]
) -> Iterator[Violation]:
    for suppression in suppressions.in_documents(analysis.documents):
        for name in suppression.value if isinstance(suppression.value, dict) else ():
            if (
                _can_be_suppressed(rules.get(name))
                and suppression.has_reason(name)
                and suppressions.is_unused(suppression, name)
            ):
                pointer = join(suppression.pointer, LINT_IGNORE, name)
                yield Violation(suppression.document, pointer, f"{name} finds nothing here")


def _fix_unused(site: FixSite) -> str | None:
    from myspinbot_codegen.formatting.document_edits import remove  # noqa: PLC0415  # only `lint --fix` edits

    is_alone = len(site.parent) == 1
    return remove(site.text, site.pointer.rpartition("/")[0] if is_alone else site.pointer)


RULES = (
    SuppressionRule(
        id="IGNORE_REASON",
        summary="`x-lint-ignore` names rules that can be suppressed, each with a reason.",
        reason="The reason is for readers who wonder in a year whether the exception is still "
        "needed. Rules that generated code relies on cannot be suppressed.",
        hint=f'Write "{LINT_IGNORE}": {{"RULE_ID": "why the rule need not hold here"}}.',
        categories=MINIMAL,
        check_suppressions=_ignore_reason,
    ),
    SuppressionRule(
        id="IGNORE_UNUSED",
        summary="`x-lint-ignore` names rules that are violated in its schema.",
        reason="An annotation that remains after the error was fixed would hide the next error.",
        hint="Remove it.",
        fix="removes the annotation.",
        categories=BASIC,
        check_suppressions=_ignore_unused,
        edit=_fix_unused,
    ),
)
