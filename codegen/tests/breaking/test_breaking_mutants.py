"""A change of any condition of what `breaking` compares is seen in what it finds in its testdata.

What the walk finds is looked at, before documents decide it: a document hides a wrong difference.
"""

import importlib
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from types import ModuleType
from typing import Any

import pytest
from codegen.tests.support.mutants import execute_tree, mutate_module, parse_source
from codegen.tests.support.released_versions import TESTDATA, load_release, make_release

from myspinbot_codegen.breaking.compatibility import BACKWARD, FORWARD
from myspinbot_codegen.breaking.diff import candidate_finder, comparison
from myspinbot_codegen.breaking.diff.candidate_finder import CHECKS
from myspinbot_codegen.breaking.examine import Examination
from myspinbot_codegen.breaking.rule_table import RULES
from myspinbot_codegen.breaking.versions import Versions
from myspinbot_codegen.releases.release import Release

# Changes that no pair of versions can show, with the reason.
ELSEWHERE = {
    "diff.union_changes: one more: _MOST_PAIRS = 200": "only takes longer",
    "diff.union_changes: edge: len(writers.alternatives) * len(branches.constraints) > "
    "_MOST_PAIRS": "slower",
    "diff.union_changes: without 1: written.roots[0].key not in chosen and "
    "(not disjoint(branch, written)) and "
    "comparison.contains(branch, written.roots[0])": "only takes longer",
    "diff.scalar_changes: shortened: keyword.startswith('min')": "no other keyword begins so",
}


def _examinations() -> Iterator[Examination]:
    for rule in sorted(set(RULES) - {"WIRE_UNDECIDED"}):
        for kind in ("bad", "good"):
            yield _examination(load_release(rule, kind, "old"), load_release(rule, kind, "new"))
    for file in ("difference_types.json", "near_misses.json"):
        for case in json.loads((TESTDATA / file).read_text(encoding="utf-8")):
            yield _examination(_version("old", case["old"]), _version("new", case["new"]))


def _examination(old: Release, new: Release) -> Examination:
    return Examination(Versions(old, new))


def _version(name: str, case: Any) -> Release:
    """One of a single type, or of `types`, `messages` by their payloads, and `channels`."""
    if "types" not in case:
        return make_release(name, {"a/v1/thing.schema.json": case})
    types = {f"a/v1/{type_}.schema.json": schema for type_, schema in case["types"].items()}
    if "messages" not in case:
        return make_release(name, types)
    messages = {
        message: {
            "name": message,
            "payload": {"$ref": f"./a/v1/{payload}.schema.json"},
            "x-cloudevents-type": case.get("types_of", {}).get(message, f"t.{message}.v1"),
        }
        for message, payload in case["messages"].items()
    }
    channels = {
        channel: {
            "address": channel,
            "messages": {
                message: {"$ref": f"#/components/messages/{message}"}
                for message in item["messages"]
            },
        }
        | ({"x-redis-stream": item["settings"]} if item["kind"] == "stream" else {})
        for channel, item in case["channels"].items()
    }
    asyncapi = {
        "asyncapi": "3.0.0",
        "info": {"title": "t", "version": "1"},
        "channels": channels,
        "components": {"messages": messages},
    }
    return make_release(name, types, asyncapi)


@pytest.fixture(scope="module")
def examinations() -> list[Examination]:
    """One for each pair of versions of the testdata."""
    return list(_examinations())


def _candidates(_: ModuleType, examination: Examination) -> list[Any]:
    return [
        (
            difference.forward,
            difference.candidate.rule.id,
            difference.candidate.readers.pointer,
            difference.candidate.keywords,
            difference.candidate.message,
            difference.candidate.part,
            str(difference.candidate.values),
            [str(step) for _, step in difference.candidate.route],
            sorted(difference.candidate.writers.must),
            sorted(difference.candidate.writers.avoid),
        )
        for difference in examination.finder.find_all((BACKWARD, FORWARD))
    ]


def _channels(module: ModuleType, examination: Examination) -> list[Any]:
    return list(map(str, module.channel_breaks(examination.versions)))


def _verdicts(module: ModuleType, examination: Examination) -> list[Any]:
    return list(map(str, module.channel_verdicts(examination.versions, examination.finder)))


def _revisions(module: ModuleType, examination: Examination) -> list[Any]:
    differences = list(examination.finder.find_all((FORWARD,)))
    widened = {difference.readers.type for difference in differences}
    revisions = module.Revisions(examination.versions, widened)
    answers = [
        (
            revisions.tolerates(difference.candidate),
            revisions.hint(difference.candidate),
            [
                revisions.is_kept(difference.candidate, name)
                for name in examination.versions.new.types
            ],
        )
        for difference in differences
    ]
    return [*map(str, revisions.breaks()), *answers]


_LOOKED_AT: dict[str, Callable[[ModuleType, Examination], list[Any]]] = {
    "diff.array_changes": _candidates,
    "diff.union_changes": _candidates,
    "wire.channel_changes": _channels,
    "wire.upgrade_order": _verdicts,
    "diff.scalar_changes": _candidates,
    "diff.object_changes": _candidates,
    "wire.reserved_names": lambda module, examination: list(
        map(str, module.reserved_name_breaks(examination.versions))
    ),
    "wire.payload_revisions": _revisions,
    "diff.generated_names": lambda module, examination: list(
        map(str, module.source_breaks(examination.versions))
    ),
}


@pytest.mark.parametrize("name", _LOOKED_AT)
def test_a_changed_comparison_finds_something_else(
    name: str, examinations: list[Examination], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Conditions are negated, left out and moved by one, tables lose an entry, loops end early.

    All but a few known changes are noticed.
    """
    module = importlib.import_module(f"myspinbot_codegen.breaking.{name}")
    monkeypatch.setattr(comparison, "_MOST_STEPS", 2_000)

    def outcomes(tree: Any) -> Iterator[Any]:
        fresh = execute_tree(module, tree)
        # The checks of a changed module take the place of those in the table.
        checks = [
            replace(check, compare=getattr(fresh, check.compare.__name__))
            if check.compare.__module__ == module.__name__
            else check
            for check in CHECKS
        ]
        monkeypatch.setattr(candidate_finder, "CHECKS", checks)
        return (_outcome(_LOOKED_AT[name], fresh, examination) for examination in examinations)

    expected = list(outcomes(parse_source(module)))
    assert not [outcome for outcome in expected if isinstance(outcome, str)]
    survivors = {
        f"{name}: {place}"
        for place, tree in mutate_module(module)
        if all(now == was for now, was in zip(outcomes(tree), expected, strict=True))
    }
    assert survivors == {place for place in ELSEWHERE if place.startswith(f"{name}: ")}


def _outcome(
    look: Callable[[ModuleType, Examination], list[Any]],
    module: ModuleType,
    examination: Examination,
) -> list[Any] | str:
    try:
        return look(module, examination)
    except Exception as error:  # noqa: BLE001  # a mutant may break in any way
        return repr(error)
