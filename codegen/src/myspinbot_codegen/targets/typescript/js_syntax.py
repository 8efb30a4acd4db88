"""How generated TypeScript and JavaScript spell comments and names. Used by both targets."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

from myspinbot_codegen.targets.target import Request

_IDENTIFIER = re.compile(r"[A-Za-z_$][\w$]*", re.ASCII)


def header(request: Request, *sources: object) -> str:
    """The lines that open a generated file."""
    return re.sub("^#", "//", request.header(*sources), flags=re.MULTILINE)


def quoted(text: str) -> str:
    """Text as a string literal."""
    return json.dumps(text)


def member_name(name: str) -> str:
    """The name of a property as a member of an object type."""
    return name if _IDENTIFIER.fullmatch(name) else quoted(name)


def comment(lines: Iterable[str | None], indent: str = "") -> str:
    """A documentation comment, or nothing when there is nothing to say.

    Texts are given by line or paragraph; None is passed over.
    """
    given = "\n".join(line for line in lines if line).replace("*/", "*\\/").splitlines()
    match given:
        case []:
            return ""
        case [line]:
            return f"{indent}/** {line} */\n"
    body = "".join(f"{indent} * {line}".rstrip() + "\n" for line in given)
    return f"{indent}/**\n{body}{indent} */\n"
