"""What the members of objects are called as attributes of models.

Used by the `pydantic` target. A name stays as it is on the wire wherever Python and pydantic let
it; any other is spelled as an attribute that is free, and the model knows it by its wire name.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Iterator
from itertools import count
from unicodedata import normalize

from myspinbot_codegen.schema.naming import MODEL_NAMES

# What types in the body of a class are written with, so that no attribute may hide it.
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
    """For each name on the wire that of its attribute; `types` are the types that the class uses.

    The same whichever other classes there are.
    """
    wires, hidden = list(wires), _TYPE_WORDS | frozenset(types)
    result = {wire: wire for wire in wires if _fits(wire) and wire not in hidden}
    taken = {*result, *hidden}
    for wire in wires:
        if wire not in result:
            result[wire] = next(name for name in _spellings(wire) if name not in taken)
            taken.add(result[wire])
    return result


def _fits(name: str) -> bool:
    return (
        name.isidentifier()
        # Python reads identifiers in this form; another spelling would be another name.
        and normalize("NFKC", name) == name
        and not keyword.iskeyword(name)
        and not name.startswith(("_", "model_"))
        and name not in MODEL_NAMES
    )


def _spellings(wire: str) -> Iterator[str]:
    """Names that can stand for one that does not fit, without end."""
    words = re.sub(r"\W+", "_", normalize("NFKC", wire)).strip("_")
    if not words.isidentifier():
        words = f"field_{words}" if f"field_{words}".isidentifier() else "field"
        words = words.rstrip("_")
    if _fits(words):
        yield words
    yield f"{words}_"
    yield from (f"{words}_{number}" for number in count(2))
