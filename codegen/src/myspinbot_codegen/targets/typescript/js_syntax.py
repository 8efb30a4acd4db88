"""Writes the comments and names of TypeScript and JavaScript. Used by `typescript` and `ajv`."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

from myspinbot_codegen.targets.target import Request

_IDENTIFIER = re.compile(r"[A-Za-z_$][\w$]*", re.ASCII)


def header(request: Request, *sources: object) -> str:
    """Return the first lines of a generated file."""
    return re.sub("^#", "//", request.header(*sources), flags=re.MULTILINE)


def quote(text: str) -> str:
    """Return a text as a string literal."""
    return json.dumps(text)


def member_name(name: str) -> str:
    """Return the name of a property as a member of an object type."""
    return name if _IDENTIFIER.fullmatch(name) else quote(name)


def comment(lines: Iterable[str | None], indent: str = "") -> str:
    """Return a documentation comment of lines or paragraphs; empty if there are none."""
    given = "\n".join(line for line in lines if line).replace("*/", "*\\/").splitlines()
    match given:
        case []:
            return ""
        case [line]:
            return f"{indent}/** {line} */\n"
    body = "".join(f"{indent} * {line}".rstrip() + "\n" for line in given)
    return f"{indent}/**\n{body}{indent} */\n"
