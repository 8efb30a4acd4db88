"""Links from the reference to the files that contracts are written in. Used by `pages`."""

from __future__ import annotations

from urllib.parse import quote

from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.targets.docs.spans import Code, Outside


def source(key: Key, folder: str, link: str) -> Code | Outside:
    """Where a type is defined, with a link to the file if the target knows where sources are."""
    label = f"{folder}/{key.path}" + (f"#{key.pointer}" if key.pointer else "")
    if not link:
        return Code(label)
    return Outside(label, f"{link.rstrip('/')}/{quote(key.path.as_posix())}")
