"""Target `ajv`: validators in JavaScript that need nothing at run time, made by AJV.

`validators.mjs` and `validators.cjs`, each with its types, hold for every type a function
`validate<Type>` and all of them by name:

    import { validators } from "./validators.mjs";
    validators.G0012Foo(data);         // true or false, exactly what the reference validator says
    validators.G0012Foo.errors;        // null, or what AJV reports

Where there are messages, `events.mjs` and `events.cjs` read CloudEvents.

Options: `node_modules`, the folder that has AJV and esbuild, relative to the configuration
(`node_modules` beside it by default); `types`, the module that has the types of the target
`typescript`, as the validators import it (by default what that target writes into the same folder;
without it validators narrow to `unknown`).

The part of a source file is the code of its definitions, so that only what changed is compiled.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path, PurePosixPath

from myspinbot_codegen.diagnostics.errors import ConfigError
from myspinbot_codegen.ir.model import Contracts, Definition
from myspinbot_codegen.ir.shape_walk import guards
from myspinbot_codegen.schema import canonicalizer as canonical
from myspinbot_codegen.schema.canonicalizer import Canonical
from myspinbot_codegen.targets.ajv.ajv_refusals import RULES, refused
from myspinbot_codegen.targets.ajv.ajv_schemas import Lowering
from myspinbot_codegen.targets.ajv.bundle import validators
from myspinbot_codegen.targets.ajv.events import events
from myspinbot_codegen.targets.ajv.node import compile_definitions
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
        schemas = _schemas(request.contracts)
        for item in request.contracts.definitions.values():
            yield from refused(item.key, item.schema, schemas)

    def tools(self, request: Request) -> Iterable[Path]:
        """See `UsesTools`."""
        return [_modules(request) / package / "package.json" for package in ("ajv", "esbuild")]

    def parts(self, request: Request, paths: Sequence[PurePosixPath]) -> Parts:
        """See `Target`."""
        wanted = frozenset(paths)
        schemas, types = _schemas(request.contracts), _canonical(request.contracts)
        mine = [item for item in request.contracts.definitions.values() if item.key.path in wanted]
        lowered: dict[str, dict[str, object]] = {}
        for item in mine:
            lowering = Lowering(item.name, schemas, types, _guards(item))
            main = lowering.lower(item.schema)
            lowered[item.name] = {**lowering.hoisted, item.name: main}
        code = compile_definitions(_modules(request), lowered)
        parts: dict[PurePosixPath, dict[str, str]] = {path: {} for path in paths}
        for item in mine:
            parts[item.key.path][item.name] = code[item.name]
        return parts

    def emit(self, request: Request, parts: Parts) -> Mapping[str, str]:
        """See `Target`."""
        types = _text(request, "types")
        if types is None and "typescript" in (request.neighbours or ()):
            types = _TYPES
        definitions = request.contracts.definitions.values()
        missing = sorted({item.key.path for item in definitions if not _has(parts, item)})
        complete = {**parts, **self.parts(request, missing)} if missing else parts
        code = {item.name: complete[item.key.path][item.name] for item in definitions}
        result = dict(validators(request.contracts, code, types))
        if request.contracts.messages:
            result |= events(request.contracts, types)
        return {path: f"{header(request)}\n{text}" for path, text in result.items()}


def _has(parts: Parts, definition: Definition) -> bool:
    return definition.name in parts.get(definition.key.path, {})


def _schemas(contracts: Contracts) -> dict[str, Mapping[str, object] | bool]:
    return {item.name: item.schema for item in contracts.definitions.values()}


def _canonical(contracts: Contracts) -> Canonical:
    definitions = {
        key: canonical.Definition(key, item.name, item.schema, item.origins)
        for key, item in contracts.definitions.items()
    }
    return Canonical(definitions, contracts.documents)


def _guards(definition: Definition) -> frozenset[int]:
    schemas = (guard.schema for guard in guards(definition.shape))
    return frozenset(id(schema) for schema in schemas if not isinstance(schema, bool))


def _modules(request: Request) -> Path:
    return (request.root / (_text(request, "node_modules") or "node_modules")).resolve()


def _text(request: Request, option: str) -> str | None:
    value = request.options.get(option)
    if value is not None and (not isinstance(value, str) or not value):
        raise ConfigError(
            f"the option {option!r} of the target 'ajv' is no text",
            hint=f'Write {option} = "...".',
        )
    return value
