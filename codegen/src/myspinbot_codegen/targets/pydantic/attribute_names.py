"""Names the attributes of models after the members of objects.

Used by the `pydantic` target. An attribute has the name of its member on the wire wherever Python
and pydantic allow it. Any other gets a free name, and the wire name as its alias.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Iterator
from itertools import count
from unicodedata import normalize

from myspinbot_codegen.schema.naming import MODEL_NAMES

# Names that the types in the body of a class use, so that no attribute may hide them.
_TYPE_WORDS = frozenset(
    [
        "bool",
        "dict",
        "float",
        "int",
        "list",
        "str",
        "Annotated",
        "Below",
        "Encodable",
        "Field",
        "Guard",
        "Integer",
        "JsonValue",
        "LeftToRight",
        "Literal",
        "MISSING",
        "Matches",
        "Number",
        "OneOf",
        "Secret",
        "Shallow",
        "StrictBool",
        "UniqueItems",
    ]
)


def attributes(wires: Iterable[str], types: Iterable[str]) -> dict[str, str]:
    """Return the name of the attribute for each name on the wire.

    `types` are the names of the types that the class uses; no other class matters.
    """
    wires, hidden = list(wires), _TYPE_WORDS | frozenset(types)
    result = {wire: wire for wire in wires if _fits(wire) and wire not in hidden}
    taken = {*result, *hidden}
    for wire in wires:
        if wire not in result:
            result[wire] = next(name for name in _candidates(wire) if name not in taken)
            taken.add(result[wire])
    return result


def _fits(name: str) -> bool:
    return (
        name.isidentifier()
        # Python normalizes identifiers; any other form would be another name.
        and normalize("NFKC", name) == name
        and not keyword.iskeyword(name)
        and not name.startswith(("_", "model_"))
        and name not in MODEL_NAMES
    )


def _candidates(wire: str) -> Iterator[str]:
    """Yield names for one that does not fit, without end."""
    words = re.sub(r"\W+", "_", normalize("NFKC", wire)).strip("_")
    if not words.isidentifier():
        words = f"field_{words}" if f"field_{words}".isidentifier() else "field"
        words = words.rstrip("_")
    if _fits(words):
        yield words
    yield f"{words}_"
    yield from (f"{words}_{number}" for number in count(2))
