"""Adds package files and copies of support code. Used by the targets that generate Python."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.resources import files

from myspinbot_codegen.targets.target import Request


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
