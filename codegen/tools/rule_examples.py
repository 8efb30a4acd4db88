"""Makes the examples of lint rules from their test data.

`explain` and the reference show the location of the first diagnostic of each rule in the bad
sources, and the same location in the good ones.
"""

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import unquote

from codegen.tests.support.rule_samples import IDS, TESTDATA, lint_rule_sources, load_rule_config

from myspinbot_codegen.config.reader import RulesConfig
from myspinbot_codegen.source.yaml_text import parse_yaml
from myspinbot_codegen.spec.pointer import join, lookup, tokens

EXAMPLES = Path(__file__).parents[1] / "src/myspinbot_codegen/lint/examples.json"


def rule_examples() -> str:
    """The text of `lint/examples.json`."""
    examples = {rule: _example(rule) for rule in IDS}
    return json.dumps(examples, indent=2, ensure_ascii=False) + "\n"


def _example(rule: str) -> dict[str, str]:
    with TemporaryDirectory() as folder:
        diagnostic = lint_rule_sources(
            Path(folder), rule, "bad", load_rule_config(rule) or RulesConfig((rule,))
        )[0]
    file = diagnostic.file.removeprefix("schemas/")
    bad, good = _both(rule, file, diagnostic.pointer)
    return {
        "file": diagnostic.file,
        "pointer": diagnostic.pointer,
        "message": diagnostic.message,
        "hint": diagnostic.hint,
        "bad": bad,
        "good": good,
    }


def _both(rule: str, file: str, pointer: str) -> tuple[str, str]:
    bad, good = (_data(rule, kind, file) for kind in ("bad", "good"))
    if rule == "SYNTAX":
        return _text(rule, "bad", file), _text(rule, "good", file)
    about_files = rule.startswith("FIXTURE_") or not isinstance(good, dict)
    if about_files or not isinstance(bad, dict):
        return _paths(rule, "bad"), _paths(rule, "good")
    if bad == good:
        # What makes the difference stands in another file.
        file = next(name for name in _files(rule, "bad") if _differs(rule, name))
        bad, good = (_data(rule, kind, file) for kind in ("bad", "good"))
        pointer = "/properties/any"
    return _places(bad, good, tokens(pointer))


def _places(bad: Any, good: Any, steps: list[str]) -> tuple[str, str]:
    """The smallest objects around a location that are in both versions, and differ."""
    while len(steps) > 1:
        inner, outer = join("", *steps), join("", *steps[:-1])
        one, two = _at(bad, inner), _at(good, inner)
        if isinstance(one, dict) and isinstance(two, dict) and one != two:
            return _shown({steps[-1]: one}), _shown({steps[-1]: two})
        members = _at(good, outer)
        if isinstance(one, dict | bool) and two is None and isinstance(members, dict):
            known = _at(bad, outer)
            other = [name for name, value in members.items() if known.get(name) != value]
            if other:
                return _shown({steps[-1]: one}), _shown({other[0]: members[other[0]]})
        steps = steps[:-1]
    differing = [
        {key: value for key, value in one.items() if two.get(key) != value}
        for one, two in ((bad, good), (good, bad))
    ]
    return _shown(differing[0]), _shown(differing[1])


def _shown(value: Any) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False)


def _at(data: Any, pointer: str) -> Any:
    try:
        return lookup(data, pointer)
    except (LookupError, TypeError, ValueError):
        return None


def _data(rule: str, kind: str, file: str) -> Any:
    text = _text(rule, kind, file)
    try:
        return parse_yaml(text) if file.endswith(".yaml") else json.loads(text)
    except ValueError:
        return None


def _text(rule: str, kind: str, file: str) -> str:
    for path in (*_stored(rule, kind, file), TESTDATA / "_base" / file):
        if path.exists():
            return path.read_text(encoding="utf-8").strip()
    return ""


def _differs(rule: str, file: str) -> bool:
    return _text(rule, "bad", file) != _text(rule, "good", file)


def _files(rule: str, kind: str) -> list[str]:
    folder = TESTDATA / rule / kind
    found = (path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    return sorted(map(unquote, found))


def _stored(rule: str, kind: str, file: str) -> list[Path]:
    """Where a file of that name is kept."""
    folder = TESTDATA / rule / kind
    return [
        path for path in folder.rglob("*") if unquote(path.relative_to(folder).as_posix()) == file
    ]


def _paths(rule: str, kind: str) -> str:
    """The names of files, for rules that are about them; examples only for the rules on those."""
    names = _files(rule, kind)
    if not rule.startswith("FIXTURE_"):
        names = [name for name in names if "/examples/" not in name]
    return "\n".join(f"schemas/{name}" for name in names)
