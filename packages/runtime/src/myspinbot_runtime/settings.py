"""Reads a service's settings from the environment into the model of their contract.

The schema of the settings says what there is, of which type and with which default; this module
only carries values from the environment to it. A secret may also come from a file, as container
platforms hand them out: `DATABASE_URL_FILE` names the file that holds `DATABASE_URL`.
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
"""Variables that mean the same to every service, by the place in the settings that they fill."""


class SettingsError(Exception):
    """The environment does not make valid settings.

    Attributes:
        errors: every fault; each names the variable at fault.
    """

    def __init__(self, errors: list[ErrorInfo]) -> None:
        """Carry all faults."""
        lines = [
            " — ".join(filter(None, (error.message, given(error.hint, None)))) for error in errors
        ]
        super().__init__("\n".join(lines))
        self.errors = errors


def load(contract: type[M], environ: Mapping[str, str], *, prefix: str) -> M:
    """Return the settings that the environment gives.

    Args:
        contract: model of the settings, such as `ApiConfig`.
        environ: the environment variables.
        prefix: start of the names of the variables that only this service has: with
            `MYSPINBOT_API_` the property `port` is read from `MYSPINBOT_API_PORT`.

    Raises:
        SettingsError: a variable is missing or wrong, or a named file cannot be read.
    """
    title = contract.__name__
    errors: list[ErrorInfo] = []
    document: dict[str, Any] = {}
    places = dict(_leaves(schema_of(title), schema_of(title)["$id"], ""))
    names = {place: SHARED_NAMES.get(place, prefix + _upper(place)) for place in places}
    for place, kind in places.items():
        text = _read(names[place], environ, errors)
        if text is not None:
            _put(document, place, _decode(text, kind))
    if errors:
        raise SettingsError(errors)
    complete = with_defaults(title, document)
    faults = validation_errors(title, complete)
    if faults:
        raise SettingsError([_explain(fault.to_error_info(), names) for fault in faults])
    return contract.model_validate(complete)


def _leaves(found: Mapping[str, Any], base: str, place: str) -> list[tuple[str, Any]]:
    leaves: list[tuple[str, Any]] = []
    for name, inner in found["properties"].items():
        inner_base = base
        while "$ref" in inner:
            inner, inner_base = resolve_ref(inner_base, inner["$ref"])  # noqa: PLW2901  # follows the reference
        if "properties" in inner:
            leaves.extend(_leaves(inner, inner_base, f"{place}/{name}"))
        else:
            leaves.append((f"{place}/{name}", inner.get("type")))
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


def _decode(text: str, kind: Any) -> Any:
    if kind == "string":
        return text
    try:
        return json.loads(text)
    except ValueError:
        # A list of words reads better in an environment than JSON: a,b,c.
        return [part.strip() for part in text.split(",")] if kind == "array" else text


def _put(document: dict[str, Any], place: str, value: Any) -> None:
    *parents, last = place.split("/")[1:]
    for parent in parents:
        document = document.setdefault(parent, {})
    document[last] = value


def _upper(place: str) -> str:
    return place.strip("/").replace("/", "_").upper()


def _explain(fault: ErrorInfo, names: Mapping[str, str]) -> ErrorInfo:
    place = given(fault.pointer, "")
    # A fault within a list, such as /allowed_origins/2, belongs to the list's variable.
    while place and place not in names:
        place = place.rpartition("/")[0]
    name = names[place]
    # What was found is left out: it may be a secret.
    return ErrorInfo(
        code=fault.code,
        message=f"{name} is not set." if fault.code == "required" else f"{name} is not valid.",
        expected=given(fault.expected, "a value that the documentation of the settings allows"),
        hint=f"Set {name} or {name}_FILE to {given(fault.expected, 'a valid value')}.",
    )
