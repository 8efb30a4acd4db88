"""Reads the settings of a service from the environment into the model of their contract.

The schema defines the settings, their types and defaults; this module only reads the values. A
secret may also come from a file, as container platforms provide it: `DATABASE_URL_FILE` names the
file with the value of `DATABASE_URL`.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel

from myspinbot_contracts import ErrorInfo, given, resolve_ref, validation_errors, with_defaults
from myspinbot_contracts import schema as schema_of

M = TypeVar("M", bound=BaseModel)

SHARED_NAMES: Mapping[str, str] = {
    "/redis_url": "REDIS_URL",
    "/database_url": "DATABASE_URL",
    "/storage/url": "STORAGE_URL",
    "/storage/endpoint": "S3_ENDPOINT",
    "/storage/region": "S3_REGION",
    "/storage/access_key_id": "S3_ACCESS_KEY_ID",
    "/storage/secret_access_key": "S3_SECRET_ACCESS_KEY",
}
"""Variables with the same meaning in every service, by the pointer of their setting."""


class SettingsError(Exception):
    """The settings in the environment are not valid.

    Attributes:
        errors: all errors; each names its variable.
    """

    def __init__(self, errors: list[ErrorInfo]) -> None:
        """Keep all errors."""
        lines = [
            " — ".join(filter(None, (error.message, given(error.hint, None)))) for error in errors
        ]
        super().__init__("\n".join(lines))
        self.errors = errors


def load(contract: type[M], environ: Mapping[str, str], *, prefix: str) -> M:
    """Return the settings in the environment.

    Args:
        contract: model of the settings, such as `ApiConfig`.
        environ: the environment variables.
        prefix: prefix of the variables of this service: with `MYSPINBOT_API_` the property `port`
            is read from `MYSPINBOT_API_PORT`.

    Raises:
        SettingsError: a variable is missing or wrong, or a named file cannot be read.
    """
    title = contract.__name__
    errors: list[ErrorInfo] = []
    document: dict[str, Any] = {}
    types = dict(_leaves(schema_of(title), schema_of(title)["$id"], ""))
    names = {pointer: SHARED_NAMES.get(pointer, prefix + _upper(pointer)) for pointer in types}
    for pointer, type_ in types.items():
        text = _read(names[pointer], environ, errors)
        if text is not None:
            _put(document, pointer, _decode(text, type_))
    if errors:
        raise SettingsError(errors)
    complete = with_defaults(title, document)
    failures = validation_errors(title, complete)
    if failures:
        raise SettingsError([_explain(failure.to_error_info(), names) for failure in failures])
    return contract.model_validate(complete)


def _leaves(node: Mapping[str, Any], base: str, pointer: str) -> list[tuple[str, Any]]:
    """Return pointer and type of each setting."""
    leaves: list[tuple[str, Any]] = []
    for name, inner in node["properties"].items():
        inner_base = base
        while "$ref" in inner:
            inner, inner_base = resolve_ref(inner_base, inner["$ref"])  # noqa: PLW2901  # follows the reference
        if "properties" in inner:
            leaves.extend(_leaves(inner, inner_base, f"{pointer}/{name}"))
        else:
            leaves.append((f"{pointer}/{name}", inner.get("type")))
    return leaves


def _read(name: str, environ: Mapping[str, str], errors: list[ErrorInfo]) -> str | None:
    if environ.get(name):
        return environ[name]
    path = environ.get(f"{name}_FILE")
    if not path:
        return None
    try:
        return Path(path).read_text(encoding="utf-8").rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        errors.append(
            ErrorInfo(
                code="unreadable_secret",
                message=f"The file that {name}_FILE names cannot be read ({type(error).__name__}).",
                expected="a readable UTF-8 text file",
                hint=f"Set {name}_FILE to such a file, or set {name}.",
            )
        )
        return None


def _decode(text: str, type_: Any) -> Any:
    if type_ == "string":
        return text
    try:
        return json.loads(text)
    except ValueError:
        # A list can be written as a,b,c, which is easier to read than JSON.
        return [part.strip() for part in text.split(",")] if type_ == "array" else text


def _put(document: dict[str, Any], pointer: str, value: Any) -> None:
    *parents, last = pointer.split("/")[1:]
    for parent in parents:
        document = document.setdefault(parent, {})
    document[last] = value


def _upper(pointer: str) -> str:
    return pointer.strip("/").replace("/", "_").upper()


def _explain(error: ErrorInfo, names: Mapping[str, str]) -> ErrorInfo:
    pointer = given(error.pointer, "")
    # An error within a list, such as /allowed_origins/2, belongs to the variable of the list.
    while pointer and pointer not in names:
        pointer = pointer.rpartition("/")[0]
    name = names[pointer]
    # The value is left out: it may be a secret.
    return ErrorInfo(
        code=error.code,
        message=f"{name} is not set." if error.code == "required" else f"{name} is not valid.",
        expected=given(error.expected, "a value that the documentation of the settings allows"),
        hint=f"Set {name} or {name}_FILE to {given(error.expected, 'a valid value')}.",
    )
