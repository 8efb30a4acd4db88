"""Every contract of the tree with its examples, and the reference validator for comparison."""

import datetime as dt
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import referencing
from hypothesis import strategies as st
from referencing.jsonschema import DRAFT202012

from myspinbot_contracts import schemas

ROOT = Path(__file__).resolve().parents[3] / "schemas"


@dataclass(frozen=True)
class Example:
    """One file of the corpus."""

    title: str
    path: Path
    valid: bool

    def load(self) -> Any:
        """Return the document."""
        return json.loads(self.path.read_text(encoding="utf-8"))

    def __str__(self) -> str:
        """Name the example in a test's name."""
        return f"{self.title}-{self.path.stem}"


def examples() -> list[Example]:
    """Return every example file, in a fixed order."""
    return [
        Example(title_of(path), path, path.name.startswith("valid-"))
        for path in sorted(ROOT.glob("*/v*/examples/*/*.json"))
    ]


def title_of(example: Path) -> str:
    """Return the title of the type that an example file belongs to."""
    file = example.parent.parent.parent / f"{example.parent.name}.schema.json"
    title: str = json.loads(file.read_text(encoding="utf-8"))["title"]
    return title


@cache
def reference(title: str) -> jsonschema.Draft202012Validator:
    """Return the reference validator of a type, formats included."""
    documents = schemas()
    registry: referencing.Registry[Any] = referencing.Registry().with_resources(
        (name, DRAFT202012.create_resource(document)) for name, document in documents.items()
    )
    found = next(document for document in documents.values() if document["title"] == title)
    return jsonschema.Draft202012Validator(found, registry=registry, format_checker=_formats())


def _formats() -> jsonschema.FormatChecker:
    checker = jsonschema.FormatChecker(formats=())

    @checker.checks("date-time", raises=ValueError)
    def is_date_time(value: object) -> bool:
        # The pattern of `Timestamp` checks everything except that the day exists.
        return not isinstance(value, str) or bool(dt.datetime.fromisoformat(value))

    return checker


JSON: st.SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-3, 3)
    | st.sampled_from([0.5, 1.0, 1e300, -0.0])
    | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2)
    ),
    max_leaves=4,
)


@st.composite
def mutated(draw: st.DrawFn, document: Any) -> Any:
    """Return the document with one place changed: replaced, removed, added to or bent."""
    places = list(_places(document, ()))
    path = draw(st.sampled_from(places))
    return _changed(document, path, draw)


def _places(document: Any, path: tuple[Any, ...]) -> Any:
    yield path
    items = (
        document.items()
        if isinstance(document, dict)
        else enumerate(document)
        if isinstance(document, list)
        else ()
    )
    for key, value in items:
        yield from _places(value, (*path, key))


def _changed(document: Any, path: tuple[Any, ...], draw: st.DrawFn) -> Any:
    if path:
        copy = dict(document) if isinstance(document, dict) else list(document)
        if len(path) == 1 and isinstance(copy, dict) and draw(st.booleans()):
            del copy[path[0]]
            return copy
        copy[path[0]] = _changed(copy[path[0]], path[1:], draw)
        return copy
    return draw(_bent(document))


def _bent(value: Any) -> st.SearchStrategy[Any]:
    """Return values near to this one, where verdicts tend to differ, and values far from it."""
    near: list[Any] = []
    match value:
        case bool():
            near = [int(value), str(value).lower(), not value]
        case int() | float():
            near = [str(value), bool(value), float(value), value + 1, value - 1, -value, value / 2]
        case str():
            near = [value + "\n", value + " ", value.upper(), value[:-1], value * 50, value + "é"]
        case list():
            near = [[*value, *value], value[:-1], {str(i): v for i, v in enumerate(value)}]
        case dict():
            near = [{**value, "extra": 1}, [[key, item] for key, item in value.items()], {}]
    return st.sampled_from(near) | JSON if near else JSON
