"""Makes the reference of the breaking rules from their testdata. Used by `make_reference`."""

import json
from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path
from typing import Any

from codegen.tests.support.released_versions import TESTDATA, load_release

from myspinbot_codegen.breaking.compatibility import category_of
from myspinbot_codegen.breaking.examine import compare
from myspinbot_codegen.breaking.rule_table import RULES
from myspinbot_codegen.diagnostics.rule import Rule

PAGE = Path(__file__).parents[2] / "docs/reference/breaking-rules.md"
_HEADER = """<!-- @generated from the rules of breaking and their testdata -->
<!-- Do not edit: edit the rules, then run `python -m codegen.tools.make_reference`. -->

# Breaking rules

The changes that `myspinbot-codegen breaking` reports. The guide
[Check for breaking changes](../how-to/check-for-breaking-changes.md) shows how to compare versions,
the promise of each level, and how to exclude rules.

`BACKWARD` means that new readers reject documents of old writers, `FORWARD` that old readers reject
documents of new writers. Each example is a change in the testdata, with the first break in it at
the level `FULL`. A witness is a whole document that one version accepts and the other rejects. Most
rules report changes in both directions, of which one is shown.
"""
_DIFFERENCES = """
## Names in other checkers

The JSON Schema checker of Confluent's Schema Registry distinguishes these types of differences. The
tests have a pair of schemas for each, and check the rule and the levels in this table. If a name
fits several changes, the table shows the one of the pair.

| type of difference | rule | breaks |
|---|---|---|
"""


def page() -> str:
    """The reference of all rules, in Markdown."""
    lines = [_HEADER, "| rule | category | demand |", "|---|---|---|"]
    lines += [
        f"| [`{rule.id}`](#{rule.id.lower()}) | {category_of(rule)} | {rule.summary} |"
        for rule in RULES.values()
    ]
    for rule in RULES.values():
        lines += _section(rule)
    return "\n".join(lines) + "\n" + _DIFFERENCES + "".join(map(_row, differences()))


def differences() -> list[dict[str, Any]]:
    """A pair of schemas for each type of difference, with the rule that reports it."""
    text = (TESTDATA / "difference_types.json").read_text(encoding="utf-8")
    return [dict(case) for case in json.loads(text)]


def _row(case: dict[str, Any]) -> str:
    rule = case["rule"]
    link = f"[`{rule}`](#{rule.lower()})" if rule else "nothing breaks"
    levels = ", ".join(f"`{level}`" for level in case["levels"])
    return f"| `{case['difference']}` | {link} | {levels} |\n"


def _section(rule: Rule) -> Iterator[str]:
    old, new = load_release(rule.id, "bad", "old"), load_release(rule.id, "bad", "new")
    first = compare(old, new, rules={rule.id})[0]
    levels = ", ".join(f"`{level}`" for level in first.levels)
    yield from ("", f"## {rule.id}", "", rule.summary)
    yield from ("", "```diff", *_changes(rule.id), "```")
    yield from ("", f"Reported for {levels}: {first.message}.")
    if first.witness is not None:
        document = json.dumps(first.witness.document, ensure_ascii=False)
        accepting, rejecting = first.witness.accepted_by, first.witness.rejected_by
        yield from ("", f"The {accepting} version accepts, and the {rejecting} one rejects:")
        yield from ("", "```json", document, "```")
    yield from ("", f"How to fix it: {rule.hint}")


def _changes(rule: str) -> Iterator[str]:
    """The differences between the bad versions, file by file."""
    files = [_files(rule, version) for version in ("old", "new")]
    old, new = files
    for path in sorted(old.keys() | new.keys()):
        was, now = old.get(path, []), new.get(path, [])
        if not was or not now:
            yield f"{'+' if now else '-'} {path}"
        elif was != now:
            yield f"  {path}"
            # The first two lines name the versions.
            changed = list(unified_diff(was, now, lineterm="", n=1))[2:]
            yield from ("  ..." if line.startswith("@@") else line for line in changed)


def _files(rule: str, version: str) -> dict[str, list[str]]:
    folder = TESTDATA / rule / "bad" / version
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8").splitlines()
        for path in folder.rglob("*.json")
    }
