"""Writes pieces of Python source that several targets need: strings, docstrings, packages."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from myspinbot_codegen.targets.target import Request


def literal(value: str) -> str:
    """Return a string as a literal in double quotes."""
    body = (
        value.replace("\\", "\\\\")
        if value.isprintable()
        else value.encode("unicode_escape").decode("ascii")
    )
    return '"' + body.replace('"', '\\"') + '"'


def escape_docstring(text: str) -> str:
    """Return any text as it is written between the triple quotes of a docstring."""
    # A quote at the end would be read as part of the closing quotes.
    ending = '\\"' if text.endswith('"') else ""
    body = text.removesuffix('"').replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return printable(body, keep="\n") + ending


def printable(text: str, keep: str = "") -> str:
    """Return a text with escapes for invisible characters, such as line ends."""
    return "".join(
        char if char.isprintable() or char in keep else char.encode("unicode_escape").decode()
        for char in text
    )


def support_module(request: Request, name: str) -> tuple[str, str]:
    """Return path and text of a module of `support/`, as it is copied into the output."""
    text = files("myspinbot_codegen.support").joinpath(f"{name}.py").read_text(encoding="utf-8")
    header = (
        "# @generated as a copy of the toolchain's support code\n"
        f"# Do not edit: edit the source, then run `{request.command}`.\n"
    )
    return f"support/{name}.py", header + text


def with_packages(request: Request, modules: Mapping[str, str]) -> dict[str, str]:
    """Return modules, and an `__init__.py` for each of their folders that has none."""
    result: dict[str, str] = {}
    for path in modules:
        folder = path
        while "/" in folder:
            folder = folder.rpartition("/")[0]
            result[f"{folder}/__init__.py"] = request.opening("Generated code.")
    result["__init__.py"] = request.opening("Generated code; reached only through the public face.")
    return {**result, **modules}
