# @generated as a copy of the toolchain's support code
# Do not edit: edit the source, then run `nox -s codegen`.
"""Free JSON in generated models, and how many levels a document has. Copied beside them.

A document has at most 100 levels, wherever in it free JSON stands: a place says by `Below` how many
there are above it. Where that depends on who refers to a type, the type looks at the whole when it
holds something suspicious.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Annotated, Any, TypeAlias
from weakref import ref

from pydantic import BaseModel, GetCoreSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError
from pydantic_core import core_schema as cs

DEEPEST = 100
"""How many lists and objects may stand within each other."""
_SUSPICIOUS = 50
_LEVELS = "json_levels"


class _DeepList(list[Any]):
    """A list that can be noticed."""


class _DeepObject(dict[str, Any]):
    """An object that can be noticed."""


_SCALARS = frozenset({bool, int, type(None)})
_OBJECTS: frozenset[Any] = frozenset((dict, _DeepObject))
_CONTAINERS: frozenset[Any] = _OBJECTS | {list, _DeepList}


def _json_value(value: Any, depth: int) -> Any:
    """Let pass what JSON has words for; the containers stay the ones that were sent."""
    kind = type(value)
    if kind in _CONTAINERS:
        if not depth:
            raise PydanticCustomError("json_value", "Input should have at most 100 levels")
        if kind in _OBJECTS:
            for key in value:
                if type(key) is not str or not (key.isascii() or _is_text(key)):
                    raise PydanticCustomError("json_value", "Keys should be text")
        for item in value.values() if kind in _OBJECTS else value:
            # No call for the values that are most frequent.
            if type(item) not in _SCALARS and not (type(item) is str and item.isascii()):
                _json_value(item, depth - 1)
    elif not (
        kind in _SCALARS
        or (kind is str and _is_text(value))
        or (kind is float and value - value == 0)
    ):
        raise PydanticCustomError("json_value", "Input should be a JSON value")
    return value


def _is_text(value: str) -> bool:
    """Whether UTF-8 can hold it: half of a surrogate pair is no character."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def _parsed_json(levels: int, depth: int) -> CoreSchema:
    """The schema of what pydantic's parser of JSON yields, of at most `depth` levels.

    Types that pydantic tries by itself are quicker than a function of ours, so that the first
    levels are spelled out; the function sees to the rest.
    """
    text = cs.str_schema(strict=True)
    if not levels:
        rest = cs.no_info_plain_validator_function(partial(_noticed, depth=depth))
        return _first_that_fits(text, rest)
    inner = _parsed_json(levels - 1, depth - 1)
    return _first_that_fits(
        text,
        cs.int_schema(strict=True),
        cs.dict_schema(text, inner, strict=True),
        cs.float_schema(strict=True, allow_inf_nan=False),
        cs.bool_schema(strict=True),
        cs.none_schema(),
        cs.list_schema(inner, strict=True),
    )


def _first_that_fits(*choices: CoreSchema) -> CoreSchema:
    return cs.union_schema(
        list(choices),
        mode="left_to_right",
        custom_error_type="json_value",
        custom_error_message="Input should be a JSON value",
    )


def _free_json(levels: int) -> CoreSchema:
    """The schema of any JSON value of at most so many levels."""
    return cs.json_or_python_schema(
        _parsed_json(levels=3, depth=levels),
        _first_that_fits(
            cs.str_schema(strict=True, min_length=0),
            cs.no_info_plain_validator_function(partial(_noticed, depth=levels)),
        ),
        serialization=cs.simple_ser_schema("any"),
        metadata={_LEVELS: levels},
    )


class _AnyJson:
    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return _free_json(DEEPEST)


JsonValue: TypeAlias = Annotated[Any, _AnyJson()]
"""Any JSON value. NaN, infinities and Python objects that JSON does not know are none."""


class Encodable:
    """Annotation of a text without limits; it is one that UTF-8 can hold.

    Any limit makes pydantic look into a text of Python, and refuse halves of surrogate pairs. The
    parser of JSON refuses them itself.
    """

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return cs.json_or_python_schema(
            cs.str_schema(strict=True), cs.str_schema(strict=True, min_length=0)
        )


@dataclass(frozen=True, slots=True)
class Below:
    """Annotation of free JSON that stands within so many lists and objects."""

    levels: int

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        schema: Any = handler(source)
        if schema["type"] == "definition-ref":
            schema = {**handler.resolve_ref_schema(schema)}
            del schema["ref"]
        lowered: CoreSchema = self._lowered(schema)
        return lowered

    def _lowered(self, schema: Any) -> Any:
        """The schema with fewer levels wherever it says how many there may be."""
        if _LEVELS in schema.get("metadata", ()):
            levels: int = schema["metadata"][_LEVELS]
            return _free_json(levels - self.levels)
        result = {**schema}
        for key in ("schema", "items_schema", "values_schema"):
            if key in schema:
                result[key] = self._lowered(schema[key])
        if "choices" in schema:
            result["choices"] = [self._lowered(choice) for choice in schema["choices"]]
        return result


_noticed_values: dict[int, ref[Any]] = {}
"""Free JSON of many levels, as long as somebody holds it."""


def _noticed(value: Any, depth: int) -> Any:
    """Let pass a JSON value; one of many levels is noticed, for it may stand too deep."""
    try:
        return _json_value(value, min(depth, _SUSPICIOUS))
    except PydanticCustomError:
        _json_value(value, depth)
    deep = _DeepObject(value) if isinstance(value, dict) else _DeepList(value)
    key = id(deep)
    _noticed_values[key] = ref(deep, lambda _: _noticed_values.pop(key, None))
    return deep


def refuse_deep(value: Any) -> Any:
    """Return the value of a type, unless free JSON in it makes it a document of too many levels."""
    return refuse_endless(value) if _noticed_values else value


def refuse_endless(value: Any) -> Any:
    """Return the value of a type, unless it is a document of too many levels."""
    level = [value]
    for _ in range(DEEPEST):
        level = [part for item in level for part in _parts(item) if isinstance(part, _NESTING)]
        if not level:
            return value
    raise PydanticCustomError("json_value", "Input should have at most 100 levels")


_NESTING = (list, dict, BaseModel)


def _parts(value: Any) -> Iterator[Any]:
    """What stands within a value."""
    match value:
        case BaseModel():
            yield from value.__dict__.values()
            yield from (value.__pydantic_extra__ or {}).values()
        case dict():
            yield from value.values()
        case list():
            yield from value


@dataclass(frozen=True, slots=True)
class Shallow:
    """Annotation of a type whose values may have more levels than a document."""

    endless: bool = False

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        check = refuse_endless if self.endless else refuse_deep
        return cs.no_info_after_validator_function(check, handler(source))
