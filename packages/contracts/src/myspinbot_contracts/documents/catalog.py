"""Finds the schemas and models of the contracts by title or `$id`.

Used by tools, for prompts of language models, by the type check of workflows, and by
`with_defaults`.
"""

import json
from functools import cache
from importlib import import_module
from importlib.resources import files
from typing import Any
from urllib.parse import urldefrag, urljoin

from myspinbot_contracts._generated.schemas import IDS, PATHS


def schema(title_or_id: str) -> dict[str, Any]:
    """Return a schema by its title or `$id`, as a new document.

    Raises:
        LookupError: no schema has this title or `$id`.
    """
    return _parse(_text(PATHS[_id(title_or_id)]))


def schemas() -> dict[str, dict[str, Any]]:
    """Return all schemas by `$id`, as new documents."""
    return {id_: _parse(_text(path)) for id_, path in PATHS.items()}


def title_of(title_or_id: str) -> str:
    """Return the title of a type, which is given by its title or `$id`.

    Raises:
        LookupError: no type has this title or `$id`.
    """
    title: str = schema(title_or_id)["title"]
    return title


def model(title_or_id: str) -> Any:
    """Return the Python type of a contract: a model, or an alias if its values are not objects.

    `pydantic.TypeAdapter` reads documents as either of them.

    Raises:
        LookupError: no type has this title or `$id`.
    """
    return getattr(import_module("myspinbot_contracts._generated.models"), title_of(title_or_id))


def resolve_ref(base: str, ref: str) -> tuple[dict[str, Any], str]:
    """Return the schema that a `$ref` refers to, and the `$id` of its file.

    Args:
        base: `$id` of the file that contains the reference.
        ref: the reference.

    Raises:
        LookupError: the reference leads nowhere.
    """
    location, fragment = urldefrag(urljoin(base, ref))
    target: Any = schema(location)
    for token in fragment.split("/")[1:]:
        target = target[token.replace("~1", "/").replace("~0", "~")]
    return target, location


def _id(title_or_id: str) -> str:
    id_ = IDS.get(title_or_id, title_or_id)
    if id_ not in PATHS:
        raise LookupError(f"there is no type with the title or $id {title_or_id!r}")
    return id_


@cache
def _text(path: str) -> str:
    schemas_folder = files("myspinbot_contracts._generated.schemas")
    return schemas_folder.joinpath(path).read_text(encoding="utf-8")


def _parse(text: str) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(text)
    return document
