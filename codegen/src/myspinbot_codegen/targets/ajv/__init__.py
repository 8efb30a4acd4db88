"""Target `ajv`: validators in JavaScript without dependencies at run time, made by AJV.

`validators.mjs` and `validators.cjs`, each with its types, hold for every type a function
`validate<Type>` and all of them by name:

    import { validators } from "./validators.mjs";
    validators.G0012Foo(data);         // true or false, exactly as the reference validator decides
    validators.G0012Foo.errors;        // null, or the errors of AJV

Where there are messages, `events.mjs` and `events.cjs` read CloudEvents.

Options: `node_modules`, the folder that has AJV and esbuild, relative to the configuration
(by default `node_modules` in its folder); `types`, the module that has the types of the target
`typescript`, as the validators import it (by default the output of that target in the same folder;
without it validators narrow to `unknown`).

The part of a source file is the code of its definitions, so that only changed files are compiled.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path, PurePosixPath

from myspinbot_codegen.diagnostics.errors import ConfigError
from myspinbot_codegen.ir.model import Contracts, Definition
from myspinbot_codegen.ir.shape_walk import guards
from myspinbot_codegen.schema import canonicalizer as canonical
from myspinbot_codegen.schema.canonicalizer import Canonical
from myspinbot_codegen.targets.ajv.ajv_refusals import RULES, find_refusals
from myspinbot_codegen.targets.ajv.ajv_schemas import SchemaLowering
from myspinbot_codegen.targets.ajv.bundle import write_validators
from myspinbot_codegen.targets.ajv.events import write_events
from myspinbot_codegen.targets.ajv.node import compile_definitions
from myspinbot_codegen.targets.secret_types import schemas_by_name
from myspinbot_codegen.targets.target import Parts, Refusal, Request
from myspinbot_codegen.targets.typescript.js_syntax import header

_TYPES = "./types/index.js"


class AjvTarget:
    """Standalone validators as ESM and CommonJS."""

    name = "ajv"
    options: frozenset[str] = frozenset({"node_modules", "types"})
    rules: Mapping[str, str] = RULES

    def refusals(self, request: Request) -> Iterable[Refusal]:
        """See `Target`."""
        schemas = schemas_by_name(request.contracts)
        for definition in request.contracts.definitions.values():
            yield from find_refusals(definition.key, definition.schema, schemas)

    def tools(self, request: Request) -> Iterable[Path]:
        """See `UsesTools`."""
        return [_modules(request) / package / "package.json" for package in ("ajv", "esbuild")]

    def parts(self, request: Request, paths: Sequence[PurePosixPath]) -> Parts:
        """See `Target`."""
        wanted = frozenset(paths)
        schemas, types = schemas_by_name(request.contracts), _canonical(request.contracts)
        definitions = [
            definition
            for definition in request.contracts.definitions.values()
            if definition.key.path in wanted
        ]
        lowered: dict[str, dict[str, object]] = {}
        for definition in definitions:
            lowering = SchemaLowering(definition.name, schemas, types, _guards(definition))
            main = lowering.lower(definition.schema)
            lowered[definition.name] = {**lowering.hoisted, definition.name: main}
        code = compile_definitions(_modules(request), lowered)
        parts: dict[PurePosixPath, dict[str, str]] = {path: {} for path in paths}
        for definition in definitions:
            parts[definition.key.path][definition.name] = code[definition.name]
        return parts

    def emit(self, request: Request, parts: Parts) -> Mapping[str, str]:
        """See `Target`."""
        types = _option(request, "types")
        if types is None and "typescript" in (request.neighbours or ()):
            types = _TYPES
        definitions = request.contracts.definitions.values()
        missing = sorted({each.key.path for each in definitions if not _has(parts, each)})
        complete = {**parts, **self.parts(request, missing)} if missing else parts
        code = {each.name: complete[each.key.path][each.name] for each in definitions}
        result = dict(write_validators(request.contracts, code, types))
        if request.contracts.messages:
            result |= write_events(request.contracts, types)
        return {path: f"{header(request)}\n{text}" for path, text in result.items()}


def _has(parts: Parts, definition: Definition) -> bool:
    return definition.name in parts.get(definition.key.path, {})


def _canonical(contracts: Contracts) -> Canonical:
    definitions = {
        key: canonical.Definition(key, each.name, each.schema, each.origins)
        for key, each in contracts.definitions.items()
    }
    return Canonical(definitions, contracts.documents)


def _guards(definition: Definition) -> frozenset[int]:
    schemas = (guard.schema for guard in guards(definition.shape))
    return frozenset(id(schema) for schema in schemas if not isinstance(schema, bool))


def _modules(request: Request) -> Path:
    return (request.root / (_option(request, "node_modules") or "node_modules")).resolve()


def _option(request: Request, option: str) -> str | None:
    value = request.options.get(option)
    if value is not None and (not isinstance(value, str) or not value):
        raise ConfigError(
            f"option `{option}` of target `ajv` must be a string",
            hint=f'Write {option} = "...".',
        )
    return value
