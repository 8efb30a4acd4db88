"""Random trees of three types that refer to each other, edits of them, and documents for them.

Used by the property tests of `breaking`. Everything comes from one `Random`, so a seed
reproduces a case.
"""

import copy
import re
from random import Random
from typing import Any

from codegen.tests.support.breaking_strategies import find_subschemas

TYPES = ("A", "B", "C")
_NAMES = ("a", "b", "ab", "title", "x-foo", "dd")
_STRANGE = ("zz", "a1", "b1", "xab", "0", "abcd")
_PATTERNS = ("^a", "^[a-c]{2}$", "b+", "^x|y$", "[0-9]", "b$", "^.{0,3}$", "^[a-z]")
_VALUES: tuple[Any, ...] = (
    None,
    True,
    False,
    0,
    1,
    2,
    1.5,
    "a",
    "b",
    "",
    [],
    {},
    [1],
    {"a": 1},
    "ab",
    3,
)
_NUMBERS = (-5, -1, 0, 1, 2, 3, 5, 10, 0.5, 2.5)
_SCALARS = (None, True, False, 0, 1, 2, 3, 5, -1, 1.5, 10, "", "a", "b", "ab", "x1", "abcd", "bb")
_TEXTS = ("a", "ab", "b", "bb", "x", "y", "0", "ay", "a0", "abc", "aab", "xb", "", "abcxyz")
_KINDS = ("string", "null", "integer", "object", "array", "boolean", "number")
_FORMATS = {
    "date": "2024-02-29",
    "date-time": "2026-01-15T09:30:00Z",
    "uuid": "6f1c2a52-8a1e-4b0e-9d53-0b5a3f1e7c11",
}
_SAME_VALUE = ("allOf", "anyOf", "oneOf")
_CONDITION = ("not", "if", "then", "else")

Tree = dict[str, Any]


class Trees:
    """Generates trees and edits them."""

    def __init__(self, random: Random) -> None:
        self._random = random

    def make_tree(self) -> Tree:
        """Return a tree by which every value can be judged."""
        while True:
            tree = {name: self.make_schema(self._random.choice((1, 2, 3))) for name in TYPES}
            if not is_endless(tree):
                return tree

    def edit(self, tree: Tree) -> Tree:
        """Return the tree with one or two keywords changed, removed or added."""
        while True:
            result = copy.deepcopy(tree)
            for _ in range(self._random.choice((1, 1, 1, 1, 1, 2))):
                self._edit(result)
            if result != tree and not is_endless(result):
                return result

    def _edit(self, tree: Tree) -> None:
        random = self._random
        name = random.choice(TYPES)
        places = find_subschemas(tree[name])
        if not places:
            tree[name] = self.make_schema(2)
            return
        place = random.choice(places)
        replacement = self.make_schema(2)
        chance = random.random()
        if chance < 0.25 and place:
            del place[random.choice(sorted(place))]
        elif chance < 0.35 and isinstance(replacement, dict):
            place.clear()
            place.update(replacement)
        elif chance < 0.6:
            self._edit_within(place)
        elif chance < 0.7:
            tree[name] = {
                random.choice(("allOf", "anyOf", "oneOf")): [tree[name], self.make_schema(1)]
            }
        elif isinstance(replacement, dict) and replacement:
            keyword = random.choice(sorted(replacement))
            place[keyword] = replacement[keyword]

    def _edit_within(self, place: dict[str, Any]) -> None:
        """Change the value of a keyword slightly."""
        random = self._random
        words = [word for word in place if isinstance(place[word], int | list) and word != "const"]
        if not words:
            return
        word = random.choice(words)
        value = place[word]
        if isinstance(value, list):
            if len(value) > 1:
                del value[random.randrange(len(value))]
        elif not isinstance(value, bool) and word != "multipleOf":
            place[word] = max(0, value + random.choice((-1, 1)))

    def make_schema(self, depth: int) -> Any:
        """Return a schema with any of the compared keywords."""
        random = self._random
        chance = random.random()
        if depth <= 0 or chance < 0.3:
            return self._leaf()
        if chance < 0.55:
            return self._object(depth - 1)
        if chance < 0.68:
            return self._array(depth - 1)
        if chance < 0.78:
            return {"$ref": f"{random.choice(TYPES)}.schema.json"}
        if chance < 0.95:
            return self._combine(depth - 1)
        leaf = self._leaf()
        siblings = leaf if isinstance(leaf, dict) and chance < 0.97 else self._object(depth - 1)
        return {**siblings, **self._combine(depth - 1)}

    def _some(self, chance: float, words: dict[str, Any]) -> dict[str, Any]:
        return {word: value for word, value in words.items() if self._random.random() < chance}

    def _leaf(self) -> Any:
        random = self._random
        lengths = {"minLength": random.randint(0, 4), "maxLength": random.randint(0, 6)}
        pattern = {"pattern": random.choice(_PATTERNS)}
        format_ = {"format": random.choice(sorted(_FORMATS))}
        limits = {
            word: random.choice(_NUMBERS)
            for word in ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")
        }
        multiple = {"multipleOf": random.choice((1, 2, 3, 6, 0.5))}
        counts = {"maxItems": random.randint(0, 3), "minProperties": random.randint(0, 2)}
        number = {"type": random.choice(("integer", "number"))}
        text = {"type": "string"}
        leaves: tuple[Any, ...] = (
            random.choice((True, True, False)),
            {**text, **self._some(0.3, {**lengths, **pattern, **format_})},
            {**text, **self._some(0.3, {**lengths, **pattern, **format_})},
            {**number, **self._some(0.25, {**limits, **multiple})},
            {**number, **self._some(0.25, {**limits, **multiple})},
            {"enum": random.sample(_VALUES, random.randint(1, 4))},
            {"const": random.choice(_VALUES)},
            {"type": random.sample(_KINDS, random.randint(1, 3))},
            self._some(0.3, {**lengths, **pattern, **limits, **counts, "required": ["a"]}),
        )
        return random.choice(leaves)

    def _names(self) -> list[str]:
        return self._random.sample(_NAMES, self._random.randint(1, 2))

    def _object(self, depth: int) -> dict[str, Any]:
        random = self._random
        names: tuple[Any, ...] = (
            {"maxLength": 1},
            {"pattern": "^[a-d]+$"},
            {"enum": ["a", "b"]},
            {"not": {"const": "a"}},
        )
        patterns = random.sample(_PATTERNS, random.randint(1, 2))
        return {
            **self._some(0.85, {"type": "object"}),
            **self._some(
                0.7, {"properties": {name: self.make_schema(depth) for name in self._names()}}
            ),
            **self._some(0.3, {"required": self._names()}),
            **self._some(
                0.5,
                {"additionalProperties": random.choice((False, False, self.make_schema(depth)))},
            ),
            **self._some(
                0.2,
                {"patternProperties": {pattern: self.make_schema(depth) for pattern in patterns}},
            ),
            **self._some(
                0.1,
                {
                    "propertyNames": random.choice(names),
                    "minProperties": random.randint(0, 2),
                    "maxProperties": random.randint(0, 4),
                    "dependentRequired": {random.choice(_NAMES): self._names()},
                    "dependentSchemas": {random.choice(_NAMES): self.make_schema(depth)},
                    "unevaluatedProperties": random.choice((False, False, self.make_schema(depth))),
                },
            ),
        }

    def _array(self, depth: int) -> dict[str, Any]:
        random = self._random
        words = {
            "prefixItems": [self.make_schema(depth) for _ in range(random.randint(1, 2))],
            "minItems": random.randint(0, 3),
            "maxItems": random.randint(0, 4),
            "uniqueItems": random.choice((True, False)),
            "contains": self.make_schema(depth),
            "unevaluatedItems": random.choice((False, self.make_schema(depth))),
        }
        array = {
            **self._some(0.85, {"type": "array"}),
            **self._some(0.5, {"items": random.choice((False, self.make_schema(depth)))}),
            **self._some(0.2, words),
        }
        if "contains" in array:
            counts = {"minContains": random.randint(0, 2), "maxContains": random.randint(0, 2)}
            array |= self._some(0.4, counts)
        return array

    def _combine(self, depth: int) -> dict[str, Any]:
        random = self._random
        branches = [self.make_schema(depth) for _ in range(random.randint(1, 3))]
        conditions = {"then": self.make_schema(depth), "else": self.make_schema(depth)}
        combinations: tuple[dict[str, Any], ...] = (
            {"anyOf": branches},
            {"oneOf": branches},
            {"allOf": branches},
            {"not": branches[0]},
            {"if": branches[0], **self._some(0.7, conditions)},
        )
        return {**random.choice(combinations), **self._some(0.1, {"unevaluatedProperties": False})}


def is_endless(tree: Tree) -> bool:
    """Return whether a type refers to itself without a value in between."""
    direct = {name: _direct(tree[name]) for name in tree}
    for name in tree:
        reached: set[str] = set()
        pending = list(direct[name])
        while pending:
            current = pending.pop()
            if current not in reached:
                reached.add(current)
                pending += direct[current]
        if name in reached:
            return True
    return False


def _direct(schema: Any) -> set[str]:
    if not isinstance(schema, dict):
        return set()
    targets = {schema["$ref"].partition(".")[0]} if "$ref" in schema else set()
    parts = [part for word in _SAME_VALUE for part in schema.get(word, ())]
    parts += [schema[word] for word in _CONDITION if word in schema]
    parts += schema.get("dependentSchemas", {}).values()
    return targets.union(*map(_direct, parts))


class Documents:
    """Generates documents that are valid for a tree, or nearly so."""

    def __init__(self, random: Random, tree: Tree) -> None:
        self._random = random
        self._tree = tree

    def make_document(self, name: str) -> Any:
        """Return a document for a type."""
        document = self._make(self._tree[name], 5)
        return document if self._random.random() < 0.7 else self._twist(document)

    def _any(self, depth: int) -> Any:
        random = self._random
        chance = random.random()
        if depth <= 0 or chance < 0.5:
            return random.choice((*_SCALARS, *_FORMATS.values()))
        if chance < 0.75:
            names = random.sample((*_NAMES, *_STRANGE), random.randint(0, 3))
            return {name: self._any(depth - 1) for name in names}
        return [self._any(depth - 1) for _ in range(random.randint(0, 3))]

    def _twist(self, value: Any) -> Any:
        random = self._random
        if isinstance(value, dict) and value and random.random() < 0.6:
            name = random.choice(sorted(value))
            rest = {key: member for key, member in value.items() if key != name}
            return rest if random.random() < 0.3 else {**rest, name: self._twist(value[name])}
        if isinstance(value, list) and value and random.random() < 0.6:
            index = random.randrange(len(value))
            return [*value[:index], self._twist(value[index]), *value[index + 1 :]]
        return self._any(1)

    def _make(self, schema: Any, depth: int) -> Any:
        random = self._random
        if not isinstance(schema, dict) or depth <= 0 or random.random() < 0.04:
            return self._any(1)
        if "$ref" in schema and random.random() < 0.9:
            return self._make(self._tree[schema["$ref"].partition(".")[0]], depth - 1)
        values = [schema["const"]] if "const" in schema else schema.get("enum", ())
        if values and random.random() < 0.95:
            return random.choice(values)
        ways = [part for word in _SAME_VALUE for part in schema.get(word, ())]
        ways += [schema[word] for word in _CONDITION[1:] if word in schema]
        own = {word: value for word, value in schema.items() if word not in _SAME_VALUE}
        own = {word: value for word, value in own.items() if word not in _CONDITION}
        if ways and random.random() < (0.5 if own else 1):
            document = self._make(random.choice(ways), depth - 1)
            siblings = self._of_type(own, depth) if own else {}
            both = isinstance(document, dict) and isinstance(siblings, dict)
            return {**siblings, **document} if both else document
        return self._of_type(schema, depth)

    def _of_type(self, schema: dict[str, Any], depth: int) -> Any:
        random = self._random
        kinds = schema.get("type", ["object", "object", "array", "string", "number", "any"])
        match random.choice([kinds] if isinstance(kinds, str) else kinds):
            case "null":
                return None
            case "string":
                return _FORMATS.get(schema.get("format", ""), random.choice(_TEXTS))
            case "integer" | "number":
                limits = [schema[word] for word in schema if "imum" in word] or [0]
                number = random.choice(limits) + random.choice((0, 0, 1, -1, 0.5, 2, 3, 6, -6))
                return int(number) if schema.get("type") == "integer" else number
            case "object":
                return self._object(schema, depth)
            case "array":
                return self._array(schema, depth)
        return self._any(2)

    def _object(self, schema: dict[str, Any], depth: int) -> dict[str, Any]:
        random = self._random
        declared = schema.get("properties", {})
        names = {*schema.get("required", ()), *(name for name in declared if random.random() < 0.5)}
        for name, dependents in schema.get("dependentRequired", {}).items():
            names |= set(dependents) if name in names and random.random() < 0.7 else set()
        if random.random() < (0.15 if schema.get("additionalProperties") is False else 0.5):
            names |= set(random.sample((*_NAMES, *_STRANGE), random.randint(1, 2)))
        document = {}
        for name in sorted(names):
            patterned = schema.get("patternProperties", {}).items()
            fitting = [part for pattern, part in patterned if re.search(pattern, name)]
            further = schema.get("additionalProperties", schema.get("unevaluatedProperties", True))
            document[name] = self._make(declared.get(name, (*fitting, further)[0]), depth - 1)
        return document

    def _array(self, schema: dict[str, Any], depth: int) -> list[Any]:
        random = self._random
        least = schema.get("minItems", 0)
        first = schema.get("prefixItems", [])
        items = []
        for index in range(random.randint(least, max(least, min(schema.get("maxItems", 4), 4)))):
            part = first[index] if index < len(first) else schema.get("items", True)
            if "contains" in schema and random.random() < 0.3:
                part = schema["contains"]
            items.append(self._make(part, depth - 1))
        return [items[0], *items[:-1]] if items and random.random() < 0.2 else items
