"""Makes valid `ErrorInfo`s: strings that are too long are cut.

An error may quote names, documents and lists of any length, but the strings of `ErrorInfo` have a
limit. Reporting an invalid document must not fail.
"""

from myspinbot_contracts._generated.models import ErrorInfo

_LONGEST_STRING = 2000
_LONGEST_POINTER = 1000


def make_error(
    code: str,
    message: str,
    *,
    expected: str = "",
    found: str = "",
    hint: str = "",
    pointer: str | None = None,
) -> ErrorInfo:
    """Return an error with each string cut to its limit; empty strings are left out.

    The pointer keeps its beginning, so that it still leads to a part of the document.
    """
    strings = {"message": message, "expected": expected, "found": found, "hint": hint}
    document = {name: clip(string) for name, string in strings.items() if string}
    if pointer is not None:
        document["pointer"] = pointer[:_LONGEST_POINTER]
    return ErrorInfo.model_validate({"code": code, **document})


def clip(string: str, longest: int = _LONGEST_STRING) -> str:
    """Return the string, cut to `longest` characters with an ellipsis if it is longer."""
    return string if len(string) <= longest else f"{string[: longest - 1]}…"
