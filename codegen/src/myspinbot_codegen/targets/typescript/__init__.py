"""Target `typescript`: a type for the shape of each definition.

A `.d.ts` for each source file below `types/`, and `types/index.d.ts`, which exports all of them and
`JsonValue`. Types are closed as far as TypeScript supports it: an excess property in a literal is
an error. They are made for `exactOptionalPropertyTypes`.
"""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from pathlib import PurePosixPath

from myspinbot_codegen.ir.model import Contracts
from myspinbot_codegen.targets.target import Parts, Request, WholeTarget
from myspinbot_codegen.targets.typescript.declarations import Writer
from myspinbot_codegen.targets.typescript.js_syntax import comment, header, quote

_JSON_MODULE = "json-value"


class TypeScriptTarget(WholeTarget):
    """Types without code."""

    name = "typescript"
    options: frozenset[str] = frozenset()

    def emit(self, request: Request, parts: Parts) -> Mapping[str, str]:  # noqa: ARG002  # there are no parts
        """See `Target`."""
        contracts = request.contracts
        json_value = _free_name(contracts)
        writers = _writers(contracts, json_value)
        modules = {
            name: _module(contracts, path)
            for path, writer in writers.items()
            for name in writer.declared
        }
        modules[json_value] = _JSON_MODULE
        result = {
            f"types/{_JSON_MODULE}.d.ts": f"{header(request)}\n{_json_value(json_value)}",
            "types/index.d.ts": f"{header(request)}\n{_exports(modules)}",
        }
        for path, writer in writers.items():
            module = _module(contracts, path)
            needed = {name: modules[name] for name in writer.needed - writer.declared.keys()}
            text = "\n".join([*_imports(needed, module), *writer.declared.values()])
            result[f"types/{module}.d.ts"] = f"{header(request, path)}\n{text}"
        return result


def _writers(contracts: Contracts, json_value: str) -> dict[PurePosixPath, Writer]:
    writers = {
        path: Writer(contracts.definitions, json_value) for path in sorted(contracts.documents)
    }
    for key, definition in sorted(contracts.definitions.items()):
        writers[key.path].declare(definition)
    return writers


def _free_name(contracts: Contracts) -> str:
    """Return the name for any JSON value, which no type of the contracts has."""
    taken = {definition.name for definition in contracts.definitions.values()}
    name = "JsonValue"
    while name in taken:
        name += "_"
    return name


def _module(contracts: Contracts, path: PurePosixPath) -> str:
    module = contracts.modules[path].as_posix()
    # The target writes an index of its own.
    return "index_" if module == "index" else module


def _json_value(name: str) -> str:
    kinds = f"null | boolean | number | string | {name}[] | {{ [key: string]: {name} }}"
    return f"{comment(['Any JSON value.'])}export type {name} = {kinds};\n"


def _imports(needed: Mapping[str, str], module: str) -> list[str]:
    lines = [
        f"import type {{ {', '.join(names)} }} from {quote(_path(there, module))};\n"
        for there, names in _by_module(needed)
    ]
    return ["".join(lines)] if lines else []


def _exports(modules: Mapping[str, str]) -> str:
    return "".join(
        f"export type {{ {', '.join(names)} }} from {quote(_path(module, 'index'))};\n"
        for module, names in _by_module(modules)
    )


def _by_module(modules: Mapping[str, str]) -> list[tuple[str, list[str]]]:
    names: dict[str, list[str]] = {}
    for name in sorted(modules):
        names.setdefault(modules[name], []).append(name)
    return sorted(names.items())


def _path(module: str, origin: str) -> str:
    relative = posixpath.relpath(module, posixpath.dirname(origin) or ".")
    return f"{relative if relative.startswith('.') else f'./{relative}'}.js"
