"""Writes `validators.*`: the compiled definitions with their support code, in one file each."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping

from myspinbot_codegen.ir.model import Contracts
from myspinbot_codegen.targets.ajv.js_modules import (
    KINDS,
    Kind,
    import_types,
    support,
    table,
    typed_table,
    write_modules,
)
from myspinbot_codegen.targets.secret_types import SecretTypes, schemas_by_name
from myspinbot_codegen.targets.typescript.js_syntax import quote

_FACE = ("ValidationFailed", "assertValid", "explain", "parse")


def write_validators(
    contracts: Contracts, code: Mapping[str, str], types: str | None
) -> Iterator[tuple[str, str]]:
    """Yield each file with its path; `code` has the statements of each type by its name."""
    secret = SecretTypes(schemas_by_name(contracts)).names
    names = sorted(code)
    guards = "".join(
        f"const validate{name} = /* @__PURE__ */ "
        f"guard({quote(name)}, ${name}, {json.dumps(name in secret)});\n"
        for name in names
    )
    ids = {
        contracts.ids[key.path]: definition.name
        for key, definition in contracts.definitions.items()
        if not key.pointer and not key.scope
    }
    body = [
        support("runtime.js"),
        *(code[name] for name in names),
        guards,
        table("validators", {name: f"validate{name}" for name in names}),
        table("validatorsById", {id_: f"validate{name}" for id_, name in ids.items()}),
        support("faults.js"),
    ]
    exported = [*_FACE, *(f"validate{name}" for name in names), "validators", "validatorsById"]
    yield from write_modules("validators", body, exported, {})
    for kind in KINDS:
        yield f"validators.{kind.types}", "\n".join(_declarations(names, ids, types, kind))


def _declarations(
    names: Iterable[str], ids: Mapping[str, str], types: str | None, kind: Kind
) -> Iterator[str]:
    typed = {name: f"Validator<{f'types.{name}' if types else 'unknown'}>" for name in names}
    yield from import_types(types, kind)
    yield support("validators.d.ts")
    yield "".join(f"export declare const validate{name}: {typed[name]};\n" for name in names)
    yield "/** The validators by the names of their types. */"
    yield typed_table("validators", typed)
    yield "/** The validators of schema files, by `$id`. */"
    yield typed_table("validatorsById", {id_: typed[name] for id_, name in ids.items()})
