"""What a newer sender has added: readers in both languages and `breaking` are of one mind."""

import copy
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from random import Random
from typing import Any

import pytest
from codegen.tests.support.newer_senders import (
    find_broken_payloads,
    make_event,
    read_events,
    write_release,
)
from codegen.tests.support.schema_strategies import DEFS

from myspinbot_codegen.analysis import Analysis
from myspinbot_codegen.config.reader import load_config
from myspinbot_codegen.conform.documents.document_maker import DocumentMaker, is_shared
from myspinbot_codegen.diagnostics.errors import SourceError
from myspinbot_codegen.schema.reference_validator import Reference
from myspinbot_codegen.source.load import load

NEW: dict[str, Any] = {"added": {"type": "integer"}}
NUMBER = {"type": "integer"}


def closed(required: tuple[str, ...] = (), **properties: Any) -> dict[str, Any]:
    """A closed object type."""
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": properties,
        "required": list(required),
    }


OLD = closed(a=NUMBER)
MORE = closed(a=NUMBER, **NEW)
SENT = {"a": 1, "added": 2}
KEPT: dict[str, tuple[Any, Any, Any]] = {
    "Plain": (OLD, MORE, SENT),
    "OrNull": ({"anyOf": [OLD, {"type": "null"}]}, {"anyOf": [MORE, {"type": "null"}]}, SENT),
    "OrList": (
        {"oneOf": [OLD, {"type": "array", "items": OLD}]},
        {"oneOf": [MORE, {"type": "array", "items": MORE}]},
        [SENT],
    ),
    "TypeList": ({**OLD, "type": ["object", "null"]}, {**MORE, "type": ["object", "null"]}, SENT),
    "OneBranch": ({"anyOf": [OLD]}, {"anyOf": [MORE]}, SENT),
    "Tagged": (
        {"oneOf": [closed(("k",), k={"const": "x"}, o=OLD), closed(("k",), k={"const": "y"})]},
        {"oneOf": [closed(("k",), k={"const": "x"}, o=MORE), closed(("k",), k={"const": "y"})]},
        {"k": "x", "o": SENT},
    ),
    "TaggedOrText": (
        {
            "oneOf": [
                {"type": "string"},
                closed(("k",), k={"const": "x"}),
                closed(("k",), k={"const": "y"}),
            ]
        },
        {
            "oneOf": [
                {"type": "string"},
                closed(("k",), k={"const": "x"}, **NEW),
                closed(("k",), k={"const": "y"}),
            ]
        },
        {"k": "x", "added": 2},
    ),
    "Further": (
        {"type": "object", "properties": {"b": NUMBER}, "additionalProperties": OLD},
        {"type": "object", "properties": {"b": NUMBER}, "additionalProperties": MORE},
        {"b": 1, "a/b": SENT},
    ),
    "Map": (
        {"type": "object", "additionalProperties": OLD},
        {"type": "object", "additionalProperties": MORE},
        {"a/b": SENT},
    ),
}
REFUSED: dict[str, tuple[Any, Any, Any]] = {
    "Untagged": (
        {"anyOf": [OLD, closed(b=NUMBER)]},
        {"anyOf": [MORE, closed(b=NUMBER)]},
        SENT,
    ),
    "Fewest": (
        {**OLD, "minProperties": 1},
        {**MORE, "minProperties": 1},
        {"added": 2},
    ),
    "Differing": (
        {"type": "array", "items": OLD, "uniqueItems": True},
        {"type": "array", "items": MORE, "uniqueItems": True},
        [SENT, {"a": 1, "added": 3}],
    ),
    "Patterned": (
        {**OLD, "patternProperties": {"^p": NUMBER}},
        {**MORE, "patternProperties": {"^p": NUMBER}},
        SENT,
    ),
    "Merged": (
        {
            "type": "object",
            "allOf": [{"properties": {"a": NUMBER}}],
            "unevaluatedProperties": False,
        },
        {
            "type": "object",
            "allOf": [{"properties": {"a": NUMBER, **NEW}}],
            "unevaluatedProperties": False,
        },
        SENT,
    ),
    "Tuple": (
        {"type": "array", "prefixItems": [OLD]},
        {"type": "array", "prefixItems": [MORE]},
        [SENT],
    ),
}


def around(schema: Any) -> dict[str, Any]:
    """A payload in which a schema stands."""
    return {**closed(("it",), it=schema, node={"$ref": "#/$defs/node"}), "$defs": DEFS}


def test_readers_keep_what_breaking_says_they_keep(tmp_path: Path) -> None:
    """Where types say all: in unions that are told apart, lists and maps; nowhere else."""
    cases = {**KEPT, **REFUSED}
    old = write_release(tmp_path / "old", {name: around(case[0]) for name, case in cases.items()})
    new = write_release(
        tmp_path / "new", {name: around(case[1]) for name, case in cases.items()}, revision=2
    )
    old.generate()
    found = read_events(old, [make_event(name, {"it": case[2]}) for name, case in cases.items()])
    said = find_broken_payloads(old, new)
    assert dict(zip(cases, found, strict=True)) == {
        **dict.fromkeys(KEPT, (True, True)),
        **dict.fromkeys(REFUSED, (False, False)),
    }
    assert said == set(REFUSED)


TIMES = {
    "2026-01-15t09:30:00.25z": True,
    "2024-02-29T23:59:59-23:59": True,
    **dict.fromkeys(
        ("2026-01-15T24:00:00Z", "2026-01-15T23:59:60Z", "2026-01-15T09:60:00Z"), False
    ),
    **dict.fromkeys(("2026-02-29T00:00:00Z", "0000-01-01T00:00:00Z", "2026-W03-4T00:00Z"), False),
    **dict.fromkeys(
        ("2026-01-15T09:30:00+24:00", "2026-01-15T09:30:00", "\uff12026-01-15T09:30:00Z"), False
    ),
}
SPACES = ("\t", " ", "\x00", "\x1f", "\x7f", "\x85", "\xa0", "\u2028", "\u3000", "\ufeff", "\ud800")
OTHERS = ("\u200b", "\xad", "\ue000", "\u0378", "\u180e", "\ufdd0", "\U0001f600")
ATTRIBUTES = [
    *(({"time": time}, good) for time, good in TIMES.items()),
    *(({"source": f"/a{space}"}, False) for space in SPACES),
    *(({"source": f"/a{other}"}, True) for other in OTHERS),
    *(({name: "a\udc00"}, False) for name in ("id", "subject")),
    *(({name: "a \x00"}, True) for name in ("id", "subject")),
]


def test_readers_take_the_same_attributes(tmp_path: Path) -> None:
    """Whatever the version of Python, or of Unicode that it knows."""
    old = write_release(tmp_path, {"Thing": OLD})
    old.generate()
    found = read_events(
        old, [{**make_event("Thing", SENT), **changes} for changes, _ in ATTRIBUTES]
    )
    assert found == [(good, good) for _, good in ATTRIBUTES]


def some_schema(random: Random, depth: int = 3) -> dict[str, Any]:
    """A schema, whose parts types say exactly or not."""
    if not depth or random.random() < 0.2:
        leaf = random.choice([NUMBER, {"type": "string"}, {"$ref": "#/$defs/node"}])
        return dict(leaf)

    def inner() -> dict[str, Any]:
        return some_schema(random, depth - 1)

    names = random.sample(["a", "b", "c"], 2)
    record = closed(tuple(names[: random.randint(0, 1)]), **{name: inner() for name in names})
    ways: list[dict[str, Any]] = [
        {"anyOf": [record, {"type": "null"}]},
        {"anyOf": [record, inner()]},
        {"allOf": [record, {"type": "object", "minProperties": 1}]},
        {**record, "minProperties": 1},
        {"type": "array", "items": record},
        {"type": "array", "items": record, "uniqueItems": True},
        {"type": "array", "prefixItems": [record, inner()]},
        {"type": "object", "additionalProperties": record},
        {"type": "object", "properties": {names[0]: inner()}, "additionalProperties": record},
    ]
    return random.choice([record, record, *ways])


def objects(schema: Any) -> Iterator[dict[str, Any]]:
    """The closed object types of a schema, wherever they stand."""
    if isinstance(schema, list):
        for item in schema:
            yield from objects(item)
    elif isinstance(schema, dict):
        if schema.get("additionalProperties") is False:
            yield schema
        for value in schema.values():
            yield from objects(value)


@pytest.mark.parametrize("seed", [1, 2])
def test_readers_of_random_contracts_agree(seed: int, tmp_path: Path) -> None:
    """On every document; and what no break is reported of is read whole."""
    random = Random(seed)
    bodies = _sound(tmp_path, {f"T{number}": around(some_schema(random)) for number in range(24)})
    newer = copy.deepcopy(bodies)
    for body in newer.values():
        random.choice(list(objects(body)))["properties"].update(NEW)
    old = write_release(tmp_path / "old", bodies)
    new = write_release(tmp_path / "new", newer, revision=2)
    old.generate()
    said = find_broken_payloads(old, new)
    config = load_config(new.config)
    analysis = Analysis(load(config.source, config.root))
    definitions = analysis.canonical.definitions.values()
    reference, schemas = Reference(definitions), {item.name: item.schema for item in definitions}
    sent: list[tuple[str, Any, bool]] = []
    for name in bodies:
        path = PurePosixPath(f"a/v1/{name}.schema.json")

        def judge(documents: Any, path: PurePosixPath = path) -> list[bool]:
            return [not reference.errors(path, document) for document in documents]

        corpus = DocumentMaker(name, schemas, [], judge, 24, 0).corpus()
        sent += [(name, document, True) for document in corpus.valid.values()]
        sent += [(name, document, False) for document in corpus.invalid.values()]
    sent = [item for item in sent if is_shared(item[1])]
    found = read_events(old, [make_event(*item[:2]) for item in sent])
    assert len(found) > 100
    for (name, document, valid), (python, script) in zip(sent, found, strict=True):
        assert python == script, (bodies[name], document)
        if valid and name not in said:
            assert python, (bodies[name], document)


def _sound(folder: Path, bodies: dict[str, Any]) -> dict[str, Any]:
    """Those that the rules let pass."""
    try:
        write_release(folder / "tried", bodies).generate()
    except SourceError as error:
        wrong = {diagnostic.file.split("/")[-1].split(".")[0] for diagnostic in error.diagnostics}
        assert wrong
        return _sound(folder, {name: body for name, body in bodies.items() if name not in wrong})
    return bodies
