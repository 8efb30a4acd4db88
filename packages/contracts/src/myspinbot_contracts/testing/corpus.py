"""The examples of the schemas, which are part of the package.

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
    """A document that every implementation of the contracts must accept or must refuse.

    Attributes:
        type: title of its type.
        case: name of the case, from the name of its file.
        valid: whether it must be accepted.
        document: the JSON value; a new one for each call of `examples`.
    """

    type: str
    case: str
    valid: bool
    document: Any

    def __str__(self) -> str:
        """Return an id for a test case, such as `Job-invalid-no_state`."""
        return f"{self.type}-{'valid' if self.valid else 'invalid'}-{self.case}"


def examples(*types: Any, valid: bool | None = None) -> tuple[ContractExample, ...]:
    """Return the examples of some types, or of all types if none is named.

    Args:
        types: titles, `$id`s or models.
        valid: True for the valid examples only, False for the invalid ones only.

    Raises:
        LookupError: no type has one of these names.
    """
    titles = [name_of(type_) for type_ in types] or sorted(IDS)
    return tuple(
        example
        for title in titles
        for example in _of_type(title)
        if valid is None or example.valid == valid
    )


def name_of(type_: Any) -> str:
    """Return the title of a type, which is given by its title, `$id` or model.

    Raises:
        LookupError: no type has this name.
    """
    return title_of(type_ if isinstance(type_, str) else getattr(type_, "__name__", repr(type_)))


def _of_type(title: str) -> list[ContractExample]:
    folder, _, file = PATHS[IDS[title]].rpartition("/")
    directory = files(_PACKAGE).joinpath(folder, "examples", file.removesuffix(_SUFFIX))
    cases = []
    for entry in sorted(directory.iterdir(), key=lambda entry: entry.name):
        verdict, _, case = entry.name.removesuffix(".json").partition("-")
        document = json.loads(entry.read_text(encoding="utf-8"))
        cases.append(ContractExample(title, case, verdict == "valid", document))
    return cases
