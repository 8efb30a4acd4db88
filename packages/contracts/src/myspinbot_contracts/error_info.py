"""Makes `ErrorInfo`s whose texts fit, whatever they quote.

What an error quotes (names, documents, lists of what would have been right) may be of any length;
the contract's texts are not. An error about a bad document must not fail for its own sake.
"""

from myspinbot_contracts._generated.models import ErrorInfo

_LONGEST_TEXT = 2000
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
    """Return an error with each text cut to its limit; an empty text is left out.

    The pointer keeps its beginning, which leads to the largest part of the place.
    """
    texts = {"message": message, "expected": expected, "found": found, "hint": hint}
    document = {name: clipped(text) for name, text in texts.items() if text}
    if pointer is not None:
        document["pointer"] = pointer[:_LONGEST_POINTER]
    return ErrorInfo.model_validate({"code": code, **document})


def clipped(text: str, longest: int = _LONGEST_TEXT) -> str:
    """Return a text, or as much of it as fits, with a sign that something is missing."""
    return text if len(text) <= longest else f"{text[: longest - 1]}…"
