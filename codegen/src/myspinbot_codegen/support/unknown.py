"""Properties that a newer revision has added: kept on the models, and written again.

Copied beside the generated messages. What is unknown stays with the object that it was found in, so
that it goes where the object goes: into another message, into a copy, into what is stored.
"""

from __future__ import annotations

from copy import deepcopy
from functools import cache
from typing import Any, ForwardRef, Literal, TypeVar, get_args, get_origin

from pydantic import BaseModel
from typing_extensions import TypeAliasType

from ..validators import Fault, faults
from .model import Model
from .validation import json_faults

T = TypeVar("T", bound=Model)

_Path = tuple[str | int, ...]


class Unreadable(ValueError):
    """A document breaks `fault`, a rule that has nothing to do with unknown properties."""

    def __init__(self, fault: Fault) -> None:
        self.fault = fault
        super().__init__(
            f"{fault.pointer or 'the root'}: expected {fault.expected}, found {fault.found}"
        )


def read(type_: type[T], document: Any) -> T:
    """Read a document that a newer revision of its contract may have written.

    Properties that the type does not know are kept on the model, wherever they stand; everything
    else must be valid. So must all that is guarded: of what types do not say exactly, nobody can
    tell what is left without a property. The document itself is left as it is.

    Raises:
        Unreadable: the document is not valid, also without what is unknown.
        pydantic.ValidationError: the model refuses what its validator takes.
    """
    if found := json_faults(document):
        raise Unreadable(found[0])
    known, added = _separated(type_, document)
    model = type_.model_validate(known)
    for fault, value in added:
        _keep(model, fault, value)
    return model


def whole(model: Model) -> dict[str, Any]:
    """The document that a model stands for, with everything that was unknown when it was read."""
    document: dict[str, Any] = model.model_dump(mode="json")
    restore(model, document)
    return document


def restore(model: Model, document: dict[str, Any]) -> bool:
    """Put what is unknown on a model into the document made of it; return whether there was any."""
    found = _holders(model)
    for path, added in found:
        place: Any = document
        for step in path:
            place = place[step]
        place.update(deepcopy(added))
    return bool(found)


def unknown(model: Model) -> dict[str, Any]:
    """The unknown properties on a model and in what it holds, by their JSON pointers."""
    return {
        Fault("additionalProperties", (), value, (*path, name)).pointer: value
        for path, added in _holders(model)
        for name, value in added.items()
    }


def _separated(type_: type[Model], document: Any) -> tuple[Any, list[tuple[Fault, Any]]]:
    """The document without what is unknown, and that by the faults that it makes."""
    found = faults(type_, document)
    for fault in found:
        if not _is_unknown(fault):
            raise Unreadable(fault)
    known = deepcopy(document)
    added = []
    for fault in found:
        holder = known
        for step in fault.path[:-1]:
            holder = holder[step]
        added.append((fault, holder.pop(fault.path[-1])))
    # Items of a list that have to differ may have differed in what is unknown.
    for fault in faults(type_, known):
        raise Unreadable(fault)
    return known, added


def _is_unknown(fault: Fault) -> bool:
    return fault.rule == "additionalProperties" and not fault.guarded


def _keep(model: Model, fault: Fault, value: Any) -> None:
    holder: Any = model
    for step in fault.path[:-1]:
        if isinstance(holder, BaseModel):
            attributes = {wire: name for name, wire in _wire_names(type(holder)).items()}
            name = str(step)
            further = holder.__pydantic_extra__ or {}
            holder = getattr(holder, attributes[name]) if name in attributes else further[name]
        else:
            holder = holder[step]
    # Pydantic's own place for such properties: equality and copies see to it, and since the model
    # is closed nothing else does.
    kept = {**(holder.__pydantic_extra__ or {}), str(fault.path[-1]): value}
    object.__setattr__(holder, "__pydantic_extra__", kept)


def _holders(value: Any) -> list[tuple[_Path, dict[str, Any]]]:
    """Every model with unknown properties, by the way to it: hardly ever is there one."""
    found: list[tuple[_Path, dict[str, Any]]] = []
    kind: Any = type(value)
    if kind is dict or kind is list:
        items = value.items() if kind is dict else enumerate(value)
    elif (parts := _parts(kind)) is not None:
        held = value.__dict__
        items = [(wire, held[name]) for name, wire in parts if name in held]
        if further := value.__pydantic_extra__:
            if kind.model_config["extra"] == "forbid":
                found.append(((), further))
            else:
                items += further.items()
    else:
        return found
    for step, part in items:
        found += [((step, *path), added) for path, added in _holders(part)]
    return found


@cache
def _wire_names(model: type[BaseModel]) -> dict[str, str]:
    return {name: field.alias or name for name, field in model.model_fields.items()}


@cache
def _parts(kind: type) -> tuple[tuple[str, str], ...] | None:
    """The fields that models may stand in, all others are left out; None of what is no model.

    Kept by type, since asking whether something is a model takes longer than looking into it.
    """
    if not issubclass(kind, BaseModel):
        return None
    wire = _wire_names(kind)
    fields = kind.model_fields.items()
    return tuple((name, wire[name]) for name, it in fields if _holds_model(it.rebuild_annotation()))


def _holds_model(annotation: Any) -> bool:
    if isinstance(annotation, TypeAliasType):
        return _holds_model(annotation.__value__)
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return True
    if get_origin(annotation) is Literal:
        return False
    # An alias that means itself is written as text: what it holds is seen when there is a value.
    return isinstance(annotation, str | ForwardRef) or any(map(_holds_model, get_args(annotation)))
