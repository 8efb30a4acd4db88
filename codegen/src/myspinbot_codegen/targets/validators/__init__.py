"""Target `validators`: one compiled function per type, in a module that is imported on first use.

`exact_generator` writes the functions of shapes that types can express, which `lowered_shapes`
writes as schemas for fastjsonschema. `general_generator` writes all others from the canonical
schema, with every keyword of JSON Schema. `validator_parts` has the functions of one file,
`validator_table` the table of all functions.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import PurePosixPath

from myspinbot_codegen.ir.model import Definition
from myspinbot_codegen.targets.python_packages import support_module, with_packages
from myspinbot_codegen.targets.python_source import literal
from myspinbot_codegen.targets.target import Parts, Refusal, Request
from myspinbot_codegen.targets.validators.index import index_module
from myspinbot_codegen.targets.validators.validator_parts import (
    PartMaker,
    entries_of,
    functions_of,
    patterns_of,
)

_SUPPORT = (
    "SECRET",
    "Fault",
    "all_differ",
    "below",
    "dependent",
    "guarded",
    "hidden",
    "is_multiple",
    "is_one_of",
    "is_text",
    "json_faults",
    "missing",
    "shallow",
    "unknown",
    "whole",
)


class ValidatorsTarget:
    """`validators/compiled.py` with a function per type, and support code under `support/`."""

    name = "validators"
    options: frozenset[str] = frozenset()

    def refusals(self, request: Request) -> Iterable[Refusal]:  # noqa: ARG002  # every keyword is supported
        """See `Target`."""
        return ()

    def parts(self, request: Request, paths: Sequence[PurePosixPath]) -> Parts:
        """See `Target`."""
        maker = PartMaker(request.contracts)
        files: dict[PurePosixPath, list[Definition]] = {path: [] for path in paths}
        for key, definition in request.contracts.definitions.items():
            if key.path in files:
                files[key.path].append(definition)
        return {path: maker.part(definitions) for path, definitions in files.items()}

    def emit(self, request: Request, parts: Parts) -> Mapping[str, str]:
        """See `Target`."""
        modules = {
            "validators/__init__.py": index_module(request),
            **self.update(request, parts, parts),
        }
        modules.update([support_module(request, "validation")])
        return with_packages(request, modules)

    def update(
        self,
        request: Request,
        parts: Parts,
        changed: Collection[PurePosixPath],  # noqa: ARG002  # one module has all functions
    ) -> dict[str, str]:
        """See `Updates`."""
        opening = request.opening("Compiled validators: each returns the faults it finds.")
        text = compiled_module([parts[path] for path in sorted(parts)])
        return {"validators/compiled.py": opening + text}


def compiled_module(parts: Sequence[Mapping[str, str]]) -> str:
    """Return the text of a module with the functions of some parts and the table `VALIDATORS`."""
    functions = "\n\n\n".join(functions_of(parts))
    patterns = ",\n".join(
        f"    {key!r}: re.compile({pattern!r})" for key, pattern in patterns_of(parts).items()
    )
    table = "\n".join(f"    {literal(key)}: {source}," for key, source in entries_of(parts).items())
    support = ", ".join(
        name for name in _SUPPORT if name == "Fault" or name in functions or f"{name}(" in table
    )
    return (
        "import re\nfrom collections.abc import Callable\nfrom typing import Any\n\n"
        f"from ..support.validation import {support}\n\n"
        f"REGEX_PATTERNS: dict[str, re.Pattern[str]] = {{\n{patterns}\n}}\n\n\n"
        f"{functions}\n\n\n"
        f"VALIDATORS: dict[str, Callable[[Any], list[Fault]]] = {{\n{table}\n}}\n"
    )
