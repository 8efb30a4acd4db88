"""Gives out the schemas that the package carries. For tools, for prompts of language models, and for `with_defaults`."""

import json
from functools import cache
from importlib.resources import files
from typing import Any

from ._generated.schemas import IDS, PATHS


def schema(title_or_id: str) -> dict[str, Any]:
    """A schema by its title or `$id`, as a fresh document. Raises `LookupError` if there is none."""
    return _parsed(_text(_path(title_or_id)))


def schemas() -> dict[str, dict[str, Any]]:
    """All schemas by `$id`, as fresh documents."""
    return {id_: _parsed(_text(path)) for id_, path in PATHS.items()}


def _path(title_or_id: str) -> str:
    try:
        return PATHS[IDS.get(title_or_id, title_or_id)]
    except KeyError:
        raise LookupError(f"there is no schema with the title or $id {title_or_id!r}") from None


@cache
def _text(path: str) -> str:
    return files(f"{__package__}._generated.schemas").joinpath(path).read_text(encoding="utf-8")


def _parsed(text: str) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(text)
    return document
