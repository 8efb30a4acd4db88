"""A change of any condition of what `breaking` compares is seen in what it finds in its testdata.

What the walk finds is looked at, before documents decide it: a document hides a wrong difference.
"""

import importlib
import json
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import pytest
from codegen.tests.support.breaking_kit import TESTDATA, recorded, release
from codegen.tests.support.mutants import changed, executed, source

from myspinbot_codegen.breaking import RULES
from myspinbot_codegen.breaking.diff import walk
from myspinbot_codegen.breaking.engine import Engine, Found
from myspinbot_codegen.breaking.levels import BACKWARD, FORWARD
from myspinbot_codegen.releases import Release

# What no pair of versions can show, with the reason.
ELSEWHERE = {
    "diff.unions: one more: _MOST_PAIRS = 200": "only takes longer",
    "diff.unions: edge: len(one.alternatives) * len(branches.conjs) > _MOST_PAIRS": "slower",
    "diff.unions: without 1: branch.roots[0].key not in taken and (not disjoint(other, branch)) "
    "and walk.contains(other, branch.roots[0])": "only takes longer",
    "diff.scalars: shortened: keyword.startswith('min')": "no other keyword begins so",
}


def _engines() -> Iterator[Engine]:
    for rule in sorted(set(RULES) - {"WIRE_UNDECIDED"}):
        for kind in ("bad", "good"):
            yield Engine(recorded(rule, kind, "old"), recorded(rule, kind, "new"), RULES)
    for file in ("difference_types.json", "near_misses.json"):
        for case in json.loads((TESTDATA / file).read_text(encoding="utf-8")):
            yield Engine(_version("old", case["old"]), _version("new", case["new"]), RULES)


def _version(name: str, told: Any) -> Release:
    """One of a single type, or of `types`, `messages` by their payloads, and `channels`."""
    if "types" not in told:
        return release(name, {"a/v1/thing.schema.json": told})
    types = {f"a/v1/{type_}.schema.json": schema for type_, schema in told["types"].items()}
    if "messages" not in told:
        return release(name, types)
    messages = {
        message: {
            "name": message,
            "payload": {"$ref": f"./a/v1/{payload}.schema.json"},
            "x-cloudevents-type": told.get("types_of", {}).get(message, f"t.{message}.v1"),
        }
        for message, payload in told["messages"].items()
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
        for channel, item in told["channels"].items()
    }
    asyncapi = {
        "asyncapi": "3.0.0",
        "info": {"title": "t", "version": "1"},
        "channels": channels,
        "components": {"messages": messages},
    }
    return release(name, types, asyncapi)


@pytest.fixture(scope="module")
def engines() -> list[Engine]:
    """One for each pair of versions of the testdata."""
    return list(_engines())


def _in_walk(_: ModuleType, engine: Engine) -> list[Any]:
    return [
        (
            item.forward,
            item.candidate.key[0],
            item.candidate.two.pointer,
            item.candidate.keywords,
            item.candidate.said,
            item.candidate.more,
            str(item.candidate.values),
            [str(step) for _, step in item.candidate.route],
            sorted(item.candidate.one.must),
            sorted(item.candidate.one.avoid),
        )
        for item in engine._walk((BACKWARD, FORWARD))
    ]


def _of_channels(module: ModuleType, engine: Engine) -> list[Any]:
    return [*map(str, module.channel_breaks(engine)), *map(str, module.verdicts(engine))]


def _of_revisions(module: ModuleType, engine: Engine) -> list[Any]:
    found: list[Found] = list(engine._walk((FORWARD,)))
    revisions = module.Revisions(engine, {item.two.type for item in found})
    answers = [
        (
            revisions.tolerates(item.candidate),
            revisions.hint(item.candidate),
            [revisions.is_kept(item.candidate, name) for name in engine.after.types],
        )
        for item in found
    ]
    return [*map(str, revisions.breaks()), *answers]


_LOOKED_AT: dict[str, Callable[[ModuleType, Engine], list[Any]]] = {
    "diff.arrays": _in_walk,
    "diff.unions": _in_walk,
    "wire.channels": _of_channels,
    "diff.scalars": _in_walk,
    "diff.objects": _in_walk,
    "wire.reserved_names": lambda module, engine: list(map(str, module.reserved_names(engine))),
    "wire.revisions": _of_revisions,
    "generated_names": lambda module, engine: list(map(str, module.source_breaks(engine))),
}


@pytest.mark.parametrize("name", _LOOKED_AT)
def test_a_changed_comparison_finds_something_else(
    name: str, engines: list[Engine], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Conditions are negated, left out and moved by one, tables lose an entry, loops end early.

    All but a few known changes are noticed.
    """
    module = importlib.import_module(f"myspinbot_codegen.breaking.{name}")
    others = [item for item in walk._GROUPS if item[1].__module__ != module.__name__]
    monkeypatch.setattr(walk, "_MOST_STEPS", 2_000)

    def outcomes(tree: Any) -> Iterator[Any]:
        # What a changed module registers takes the place of what is registered.
        monkeypatch.setattr(walk, "_GROUPS", list(others))
        fresh = executed(module, tree)
        return (_outcome(_LOOKED_AT[name], fresh, engine) for engine in engines)

    expected = list(outcomes(source(module)))
    assert not [outcome for outcome in expected if isinstance(outcome, str)]
    survivors = {
        f"{name}: {place}"
        for place, tree in changed(module)
        if all(one == two for one, two in zip(outcomes(tree), expected, strict=True))
    }
    assert survivors == {place for place in ELSEWHERE if place.startswith(f"{name}: ")}


def _outcome(
    look: Callable[[ModuleType, Engine], list[Any]], module: ModuleType, engine: Engine
) -> list[Any] | str:
    try:
        return look(module, engine)
    except Exception as error:  # noqa: BLE001  # a mutant may break in any way
        return repr(error)
