"""Base class and exact types of the generated models.

What pydantic would read differently from JSON Schema is here.

Checks run in pydantic-core; Python code runs only where a value is unusual (`1.0` for an integer)
or a rule is rare.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from math import ceil, floor, inf, nextafter
from typing import Any, ClassVar, get_args

from pydantic import MISSING, BaseModel, ConfigDict, GetCoreSchemaHandler, model_validator
from pydantic_core import CoreSchema, PydanticCustomError
from pydantic_core import core_schema as cs

from .json_value import DEEPEST, refuse_deep, refuse_endless


class Model(BaseModel):
    """Base class of all models: closed, no coercion, and built when it is first used."""

    model_config = ConfigDict(
        allow_inf_nan=False,
        defer_build=True,
        extra="forbid",
        # What was sent may be a secret; the validators say what is wrong without it.
        hide_input_in_errors=True,
        protected_namespaces=(),
        serialize_by_alias=True,
        strict=True,
    )

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        # What is unknown (see `unknown`) may be a secret, too.
        secret = _secret_fields(type(self)).union(self.model_extra or ())
        for name, value in super().__repr_args__():
            yield name, "***" if name in secret and value is not MISSING else value


class DeepModel(Model):
    """Base class of models with free JSON in models within them, which may stand too deep there."""

    _refuse_deep = model_validator(mode="after")(refuse_deep)


class EndlessModel(Model):
    """Base class of models that may stand within each other without end."""

    _refuse_endless = model_validator(mode="after")(refuse_endless)


class GuardedModel(Model):
    """Base class of models that have a guard, whose name they say as `guard`."""

    __guard__: ClassVar[Guard]

    def __init_subclass__(cls, *, guard: str | None = None, **config: Any) -> None:
        super().__init_subclass__(**config)
        if guard is not None:
            cls.__guard__ = Guard(guard)

    @model_validator(mode="before")
    @classmethod
    def _guarded(cls, value: Any) -> Any:
        return cls.__guard__.check(value)


@cache
def _secret_fields(model: type[BaseModel]) -> frozenset[str]:
    """Names of the fields that hold a secret."""
    fields = model.model_fields.items()
    return frozenset(name for name, field in fields if _holds_secret(field.rebuild_annotation()))


def _holds_secret(annotation: Any) -> bool:
    return isinstance(annotation, Secret) or any(map(_holds_secret, get_args(annotation)))


class Secret:
    """Annotation of a text that is not shown when a model is printed."""


@dataclass(frozen=True, slots=True)
class Guard:
    """Annotation of a value about which the compiled validator of that name has the last word.

    It is asked first, and about the value as it was sent: types alone take too much here, but what
    they take they keep.
    """

    name: str

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return cs.no_info_before_validator_function(self.check, handler(source))

    def check(self, value: Any) -> Any:
        """Return the value. Raises what pydantic reports as a fault, without the value itself."""
        if faults := _validators()[self.name](_plain(value)):
            places = [
                f"{fault.pointer or 'the root'}: {fault.expected}"
                for fault in faults[:_MOST_FAULTS]
            ]
            raise PydanticCustomError(
                "guard", "Input breaks its schema at {places}", {"places": "; at ".join(places)}
            )
        return value


_MOST_FAULTS = 5


@cache
def _validators() -> Any:
    """The compiled validators beside the models, imported when the first guard is asked."""
    return import_module("..validators.compiled", __package__).VALIDATORS


def _plain(value: Any, depth: int = DEEPEST) -> Any:
    """The JSON value that models within the value stand for."""
    if isinstance(value, BaseModel):
        value = value.model_dump(mode="json")
    if isinstance(value, dict | list):
        if not depth:
            raise PydanticCustomError("json_value", "Input should have at most 100 levels")
        if isinstance(value, list):
            return [_plain(item, depth - 1) for item in value]
        return {key: _plain(item, depth - 1) for key, item in value.items() if item is not MISSING}
    return value


def _integral(value: Any) -> int:
    if type(value) is float and value.is_integer():
        return int(value)
    raise PydanticCustomError("int_type", "Input should be a valid integer")


@dataclass(frozen=True, slots=True)
class Integer:
    """Annotation of an `int` as JSON Schema sees it: `1.0` is one, `true` and `"1"` are none.

    Bounds are inclusive.
    """

    ge: int | None = None
    le: int | None = None
    multiple_of: int | None = None

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        exact = cs.int_schema(ge=self.ge, le=self.le, multiple_of=self.multiple_of, strict=True)
        written_as_float = cs.chain_schema([cs.no_info_plain_validator_function(_integral), exact])
        return cs.union_schema(
            [exact, written_as_float],
            mode="left_to_right",
            custom_error_type="integer",
            custom_error_message="Input should be an integer"
            + _bounds(self.ge, self.le, self.multiple_of),
        )


def _bounds(ge: int | None, le: int | None, multiple_of: int | None) -> str:
    words = [
        f"{word} {bound}"
        for word, bound in (("from", ge), ("to", le), ("in multiples of", multiple_of))
        if bound is not None
    ]
    return "".join(f" {word}" for word in words)


@dataclass(frozen=True, slots=True)
class Number:
    """Annotation of a number: an integer stays one, so that no digit is lost.

    `true`, `"1"` and NaN are none.
    """

    ge: int | float | None = None
    le: int | float | None = None
    gt: int | float | None = None
    lt: int | float | None = None

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        lows = [ceil(self.ge)] if self.ge is not None else []
        lows += [floor(self.gt) + 1] if self.gt is not None else []
        highs = [floor(self.le)] if self.le is not None else []
        highs += [ceil(self.lt) - 1] if self.lt is not None else []
        whole = cs.int_schema(ge=max(lows, default=None), le=min(highs, default=None), strict=True)
        fractional = cs.float_schema(
            ge=_next_float(self.ge, inf),
            le=_next_float(self.le, -inf),
            gt=_next_float(self.gt, -inf),
            lt=_next_float(self.lt, inf),
            strict=True,
            allow_inf_nan=False,
        )
        return cs.union_schema(
            [whole, fractional],
            mode="left_to_right",
            custom_error_type="number",
            custom_error_message="Input should be a number" + self._limits(),
        )

    def _limits(self) -> str:
        signs = ((">=", self.ge), ("<=", self.le), (">", self.gt), ("<", self.lt))
        return "".join(f" {sign} {bound}" for sign, bound in signs if bound is not None)


def _next_float(bound: int | float | None, direction: float) -> float | None:
    """The bound, or the float next to it in that direction if it is an integer that is none."""
    if bound is None:
        return None
    try:
        nearest = float(bound)
    except OverflowError:
        nearest = inf if bound > 0 else -inf
    passed = nearest < bound if direction > 0 else nearest > bound
    return nextafter(nearest, direction) if passed else nearest


@dataclass(frozen=True, slots=True)
class Matches:
    """Annotation of a string in which a further pattern has to be found.

    Pydantic itself knows one a string.
    """

    pattern: str

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return cs.chain_schema([handler(source), cs.str_schema(pattern=self.pattern, strict=True)])


class OneOf:
    """Annotation of a value that is one of some scalars, compared as JSON.

    `1` equals `1.0` and differs from `true`.
    """

    def __init__(self, *values: Any) -> None:
        self._values = {_json_key(value): value for value in values}

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return cs.no_info_plain_validator_function(self._check)

    def _check(self, value: Any) -> Any:
        if isinstance(value, str | int | float | bool | None):
            key = _json_key(value)
            if key in self._values:
                return self._values[key]
        expected = ", ".join(map(repr, self._values.values()))
        raise PydanticCustomError(
            "one_of", "Input should be one of {expected}", {"expected": expected}
        )


class LeftToRight:
    """Annotation of a union whose branches may overlap: the first that takes the value has it."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        schema = handler(source)
        union: Any = schema["schema"] if schema["type"] == "nullable" else schema
        # Of branches that are the same type, Python makes one, which is no union.
        if union["type"] == "union":
            union["mode"] = "left_to_right"
        return schema


class UniqueItems:
    """Annotation of a list whose items all differ, compared as JSON."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return cs.no_info_after_validator_function(self._check, handler(source))

    @staticmethod
    def _check(items: list[Any]) -> list[Any]:
        if len(items) > 1 and len({_json_key(item) for item in items}) != len(items):
            raise PydanticCustomError("unique_items", "Items should all differ")
        return items


def _json_key(value: Any) -> Any:
    """A hashable stand-in for a JSON value or model.

    Equal exactly if the values are equal as JSON.
    """
    match value:
        case bool():
            return ("boolean", value)
        case list():
            return ("array", *map(_json_key, value))
        case dict():
            return ("object", frozenset((key, _json_key(item)) for key, item in value.items()))
        case BaseModel():
            return _json_key(value.model_dump(mode="json"))
    return value
