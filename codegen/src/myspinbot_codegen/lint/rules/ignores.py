"""Rules on `x-lint-ignore`: who leaves a rule out says why, and only where it is broken."""

from __future__ import annotations

from collections.abc import Iterator

from myspinbot_codegen.analysis import Context
from myspinbot_codegen.diagnostics.suggestion import suggestion
from myspinbot_codegen.lint.ignores import Ignore, has_reason
from myspinbot_codegen.lint.registry import Category, Phase, Rule, Spot, all_rules, rule
from myspinbot_codegen.spec.dialects import LINT_IGNORE
from myspinbot_codegen.spec.pointer import join

_FORM = f'Write "{LINT_IGNORE}": {{"RULE_ID": "why it need not hold here"}}.'


def _ignores(context: Context) -> Iterator[Ignore]:
    for document in context.documents:
        yield from context.ignores.of(context.tree, document)


def _may_be_ignored(known: Rule | None) -> bool:
    return known is not None and not known.minimal and known.phase is not Phase.IGNORES


@rule("IGNORE_REASON", Phase.IGNORES, Category.MINIMAL)
def ignore_reason(context: Context) -> Iterator[Spot]:
    """`x-lint-ignore` names rules that may be ignored, each with a reason.

    The reason is for whoever wonders in a year whether the exception is still needed. Rules that
    the generated code relies on hold for everybody.
    """
    rules = all_rules()
    for ignore in _ignores(context):
        pointer = join(ignore.pointer, LINT_IGNORE)
        if not isinstance(ignore.value, dict) or not ignore.value:
            yield Spot(ignore.document, pointer, "it names no rule", _FORM)
            continue
        for name in ignore.value:
            place = join(pointer, name)
            if name not in rules:
                yield Spot(
                    ignore.document,
                    place,
                    f"there is no rule {name!r}",
                    f"{suggestion(name, rules)}The command `rules` lists all.",
                )
            elif not _may_be_ignored(rules[name]):
                yield Spot(
                    ignore.document,
                    place,
                    f"the rule {name} cannot be ignored",
                    "Mend what it finds.",
                )
            elif not has_reason(ignore.value, name):
                yield Spot(ignore.document, place, "there is no reason", _FORM)


@rule("IGNORE_UNUSED", Phase.IGNORES, Category.BASIC)
def ignore_unused(context: Context) -> Iterator[Spot]:
    """`x-lint-ignore` names rules that are broken below it.

    What is left over from a fault that was mended would hide the next one.
    """
    rules = all_rules()
    for ignore in _ignores(context):
        for name in ignore.value if isinstance(ignore.value, dict) else ():
            if (
                name in context.ignores.ran
                and _may_be_ignored(rules.get(name))
                and has_reason(ignore.value, name)
                and not context.ignores.was_used(ignore, name)
            ):
                yield Spot(
                    ignore.document,
                    join(ignore.pointer, LINT_IGNORE, name),
                    f"{name} finds nothing here",
                    "Remove it.",
                )
