"""What a target is.

Implemented by one module or package each, found through the registry in `targets`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any, Protocol

from ..ir import Contracts


@dataclass(frozen=True, slots=True)
class Request:
    """What a target is asked for.

    The contracts, its options, and words for the headers of its files.
    """

    contracts: Contracts
    options: Mapping[str, Any]
    command: str
    source_folder: str

    def header(self, *sources: object) -> str:
        """The lines that open a generated file.

        The marker, the sources, and how to generate it anew.
        """
        names = (
            ", ".join(f"{self.source_folder}/{source}" for source in sources) or self.source_folder
        )
        remedy = f"Do not edit: edit the source, then run `{self.command}`."
        return f"# @generated from {names}\n# {remedy}\n"

    def opening(self, docstring: str, *sources: object) -> str:
        """The header and the docstring of a Python module."""
        return f'{self.header(*sources)}"""{quoted(docstring)}"""\n\n'


def quoted(text: str) -> str:
    """Text as it stands between the triple quotes of a docstring, whatever is in it."""
    escaped = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    if escaped.endswith('"'):
        escaped = f'{escaped[:-1]}\\"'
    return "".join(
        char if char.isprintable() or char == "\n" else char.encode("unicode_escape").decode()
        for char in escaped
    )


class Target(Protocol):
    """Turns contracts into files. `emit` reads nothing but its request and writes nothing."""

    name: str
    options: frozenset[str]

    def emit(self, request: Request) -> Mapping[str, str]:
        """Return the text of each file by its POSIX path below the target's output folder.

        Raises `TargetError` when the contracts cannot be expressed.
        """
        ...


def support_module(request: Request, name: str) -> tuple[str, str]:
    """A module of hand-written code that generated code needs, as it is copied into the output."""
    text = files("myspinbot_codegen.support").joinpath(f"{name}.py").read_text(encoding="utf-8")
    header = (
        "# @generated as a copy of the toolchain's support code\n"
        f"# Do not edit: edit the source, then run `{request.command}`.\n"
    )
    return f"support/{name}.py", header + text


def packages(request: Request, modules: Mapping[str, str], docstring: str) -> dict[str, str]:
    """An `__init__.py` for each folder of Python modules that has none."""
    result: dict[str, str] = {}
    for path in modules:
        folder = path
        while "/" in folder:
            folder = folder.rpartition("/")[0]
            init = f"{folder}/__init__.py"
            if init not in modules:
                result[init] = request.opening(docstring)
    result["__init__.py"] = request.opening("Generated code; reached only through the public face.")
    return result
