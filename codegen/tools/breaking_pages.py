"""Makes the reference of the rules of `breaking` from their testdata. Used by `lintpages`."""

import json
from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path
from typing import Any

from codegen.tests.support.breaking_kit import TESTDATA, recorded

from myspinbot_codegen.breaking import RULES, compare
from myspinbot_codegen.breaking.rules import Rule

PAGE = Path(__file__).parents[2] / "docs/reference/breaking-rules.md"
_HEADER = """<!-- @generated from the rules of breaking and their testdata -->
<!-- Do not edit: edit the rules, then run `python -m codegen.tools.lint_pages`. -->

# Breaking rules

What `myspinbot-codegen breaking` finds. How to compare versions, what the levels promise and how to
leave rules out: [Check for breaking changes](../how-to/check-for-breaking-changes.md).

`BACKWARD` is told where new readers refuse what old writers wrote, `FORWARD` where old readers
refuse what new writers write. Each example is a change of the testdata with the first finding in it
at the level `FULL`; a witness is a whole document that one version accepts and the other refuses.
Most rules find changes of both directions, of which one is shown.
"""
_DIFFERENCES = """
## What other checkers call it

The JSON Schema checker of Confluent's Schema Registry tells these types of differences apart. The
tests have a pair of schemas for each, and hold the rule and the levels in this table to be found.
Some names fit several changes: this is the one of the pair.

| type of difference | rule | breaks |
|---|---|---|
"""


def page() -> str:
    """The reference of all rules, in Markdown."""
    lines = [_HEADER, "| rule | category | what it is for |", "|---|---|---|"]
    lines += [
        f"| [`{rule.id}`](#{rule.id.lower()}) | {rule.category} | {rule.summary} |"
        for rule in RULES.values()
    ]
    for rule in RULES.values():
        lines += _section(rule)
    return "\n".join(lines) + "\n" + _DIFFERENCES + "".join(map(_row, differences()))


def differences() -> list[dict[str, Any]]:
    """A pair of schemas for each type of difference, with what it is called here."""
    text = (TESTDATA / "difference_types.json").read_text(encoding="utf-8")
    return [dict(case) for case in json.loads(text)]


def _row(case: dict[str, Any]) -> str:
    rule = case["rule"]
    called = f"[`{rule}`](#{rule.lower()})" if rule else "nothing breaks"
    levels = ", ".join(f"`{level}`" for level in case["levels"])
    return f"| `{case['difference']}` | {called} | {levels} |\n"


def _section(rule: Rule) -> Iterator[str]:
    old, new = recorded(rule.id, "bad", "old"), recorded(rule.id, "bad", "new")
    found = compare(old, new, rules={rule.id})[0]
    levels = ", ".join(f"`{level}`" for level in found.levels)
    yield from ("", f"## {rule.id}", "", rule.summary)
    yield from ("", "```diff", *_changes(rule.id), "```")
    yield from ("", f"Found, {levels}: {found.message}.")
    if found.witness is not None:
        document = json.dumps(found.witness.document, ensure_ascii=False)
        accepting, refusing = found.witness.accepted_by, found.witness.rejected_by
        yield from ("", f"The {accepting} version accepts, and the {refusing} one refuses:")
        yield from ("", "```json", document, "```")
    yield from ("", f"To mend it: {rule.hint}")


def _changes(rule: str) -> Iterator[str]:
    """What differs between the bad versions, file by file."""
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
