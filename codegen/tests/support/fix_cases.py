"""Schemas that `lint --fix` changes, and near misses that it leaves alone."""

import json
from pathlib import PurePosixPath
from typing import Any

from myspinbot_codegen.config.reader import NO_BASE
from myspinbot_codegen.source.tree import Document, Tree
from myspinbot_codegen.spec.dialects import DRAFT_04, DRAFT_07, DRAFT_2020_12, Dialect

PATH = PurePosixPath("a/v1/thing.schema.json")


def make_tree(data: Any, dialect: Dialect = DRAFT_2020_12, path: PurePosixPath = PATH) -> Tree:
    """Return a tree of one schema file."""
    text = data if isinstance(data, str) else json.dumps(data, indent=2)
    document = Document(path, text, json.loads(text))
    return Tree("schemas", "https://schemas.test/", {path: document}, dialect=dialect)


CASES: list[tuple[Any, Any]] = [
    ({"enum": ["a"]}, {"const": "a"}),
    ({"enum": [["a"]]}, {"enum": [["a"]]}),
    ({"enum": [{}]}, {"enum": [{}]}),
    ({"enum": ["a"], "const": "a"}, {"enum": ["a"], "const": "a"}),
    ({"anyOf": [{"x-note": 1, "minimum": 1}]}, {"x-note": 1, "minimum": 1}),
    ({"anyOf": [{"xnote": 1}]}, {"anyOf": [{"xnote": 1}]}),
    (
        {"anyOf": [{"$ref": "#/$defs/a"}], "$defs": {"a": {}}},
        {"$ref": "#/$defs/a", "$defs": {"a": {}}},
    ),
    (
        {"$ref": "#/$defs/a", "$defs": {"a": {"type": ["string"]}}},
        {"$ref": "#/$defs/a", "$defs": {"a": {"type": "string"}}},
    ),
    ({"properties": {"enum": {"const": []}}}, {"properties": {"enum": {"const": []}}}),
    ({"enum": [1, 2, 1.0, 2]}, {"enum": [1, 2]}),
    ({"type": ["string"]}, {"type": "string"}),
    ({"minLength": 0, "type": "string"}, {"type": "string"}),
    ({"anyOf": [{"type": "string", "minLength": 1}]}, {"type": "string", "minLength": 1}),
    ({"anyOf": [{"oneOf": [{"allOf": [{"minimum": 1}]}]}]}, {"minimum": 1}),
    # A sibling may depend on it, or may have the same name.
    (
        {"anyOf": [{"properties": {}}], "additionalProperties": False},
        {"anyOf": [{"properties": {}}], "additionalProperties": False},
    ),
    (
        {"anyOf": [{"description": "In.", "minimum": 1}], "description": "Out."},
        {"anyOf": [{"description": "In.", "minimum": 1}], "description": "Out."},
    ),
    ({"anyOf": [True]}, {"anyOf": [True]}),
    ({"anyOf": [{"$id": "x"}]}, {"anyOf": [{"$id": "x"}]}),
    (
        {"anyOf": [{"items": {"$ref": "#/anyOf/0"}}]},
        {"anyOf": [{"items": {"$ref": "#/anyOf/0"}}]},
    ),
]
"""Schemas before and after the fixes of enumerations and redundant keywords."""

_LEGACY: list[Any] = [
    {"allOf": [{"$ref": "#/definitions/a"}], "definitions": {"a": {"type": "string"}}},
    {"$ref": "#/definitions/a", "definitions": {"a": {}}, "title": "Thing"},
    {"id": "thing", "type": "string"},
    {"type": "string"},
    {"allOf": [{"type": "string"}]},
]


def make_fix_trees() -> list[Tree]:
    """Return a tree for each case; some are of older drafts, without ids, or of two files."""
    trees = [make_tree(before) for before, _ in CASES]
    trees += [make_tree(data, DRAFT_07) for data in _LEGACY]
    trees.append(make_tree({"type": "string"}, DRAFT_04))
    trees.append(Tree("schemas", NO_BASE, make_tree({}).schemas))
    union = {"anyOf": [{"items": {"type": "string"}}]}
    second = PurePosixPath("a/v1/second.schema.json")
    referring = make_tree({**union, "not": {"$ref": "#/anyOf/0"}}, path=second)
    trees.append(
        Tree("schemas", referring.id_base, {**make_tree(union).schemas, **referring.schemas})
    )
    return trees
