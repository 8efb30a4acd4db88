"""The references in an AsyncAPI document. Used by the lint rules on messages and on definitions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from myspinbot_codegen.spec.pointer import join


def references(value: Any, pointer: str = "") -> Iterator[tuple[str, str]]:
    """Yield every reference in a document, with the pointer of its object."""
    if isinstance(value, dict):
        if isinstance(ref := value.get("$ref"), str):
            yield pointer, ref
        for key, member in value.items():
            yield from references(member, join(pointer, key))
    if isinstance(value, list):
        for index, member in enumerate(value):
            yield from references(member, join(pointer, index))
