"""The examples that stand beside the schemas, as the package carries them.

Used by `factories` and by the pytest plugin.
"""

import json
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from myspinbot_contracts._generated.schemas import IDS, PATHS
from myspinbot_contracts.documents.catalog import title_of

_PACKAGE = "myspinbot_contracts._generated.schemas"
_SUFFIX = ".schema.json"


@dataclass(frozen=True, slots=True)
class ContractExample:
    """A document that every implementation of the contracts must accept, or must refuse.

    Attributes:
        type: title of its type.
        case: what it is an example of, in the words of its file's name.
        valid: whether it has to be accepted.
        document: the JSON value; a fresh one each time that examples are asked for.
    """

    type: str
    case: str
    valid: bool
    document: Any

    def __str__(self) -> str:
        """A name for a test's case, such as `Job-invalid-no_state`."""
        return f"{self.type}-{'valid' if self.valid else 'invalid'}-{self.case}"


def examples(*types: Any, valid: bool | None = None) -> tuple[ContractExample, ...]:
    """Return the examples of some types, or of all types where none is named.

    Args:
        types: titles, `$id`s or models.
        valid: only those that are valid, or only those that are not.

    Raises:
        LookupError: there is no such type.
    """
    titles = [name_of(type_) for type_ in types] or sorted(IDS)
    return tuple(
        found
        for title in titles
        for found in _of_type(title)
        if valid is None or found.valid == valid
    )


def name_of(type_: Any) -> str:
    """Return the title of a type that is given by its title, `$id` or model.

    Raises:
        LookupError: there is no such type.
    """
    return title_of(type_ if isinstance(type_, str) else getattr(type_, "__name__", repr(type_)))


def _of_type(title: str) -> list[ContractExample]:
    folder, _, file = PATHS[IDS[title]].rpartition("/")
    place = files(_PACKAGE).joinpath(folder, "examples", file.removesuffix(_SUFFIX))
    found = []
    for entry in sorted(place.iterdir(), key=lambda entry: entry.name):
        verdict, _, case = entry.name.removesuffix(".json").partition("-")
        document = json.loads(entry.read_text(encoding="utf-8"))
        found.append(ContractExample(title, case, verdict == "valid", document))
    return found
