"""Writes JavaScript modules, and tables with their types. Used by `bundle` and `events`.

ESM and CommonJS share one body; only its beginning and its end differ.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files

from myspinbot_codegen.targets.typescript.js_syntax import quote

_EXPORTED = re.compile(r"^export ", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Kind:
    """A module system: the suffix of its types, of its modules, and how it imports types of ESM."""

    types: str
    code: str
    attribute: str


KINDS = (
    Kind("d.mts", "mjs", ""),
    Kind("d.cts", "cjs", ' with { "resolution-mode": "import" }'),
)


def support(name: str) -> str:
    """Return hand-written code for generated files, without its exports."""
    text = files(__package__).joinpath("support", name).read_text(encoding="utf-8")
    return _EXPORTED.sub("", text) if name.endswith(".js") else text


def write_modules(
    stem: str, body: Iterable[str], names: Iterable[str], needs: Mapping[str, Iterable[str]]
) -> Iterator[tuple[str, str]]:
    """Yield the ESM and the CommonJS module of a body, which export some names.

    `needs` are the names to import from another module, by its stem.
    """
    exported = "".join(f"\n  {name}," for name in sorted(names))
    for kind in KINDS:
        esm = kind.code == "mjs"
        opening = [] if esm else ['"use strict";\n']
        for needed, imported in needs.items():
            list_ = ", ".join(sorted(imported))
            opening.append(
                f'import {{ {list_} }} from "./{needed}.mjs";\n'
                if esm
                else f'const {{ {list_} }} = require("./{needed}.cjs");\n'
            )
        ending = f"{'export' if esm else 'module.exports ='} {{{exported}\n}};\n"
        yield f"{stem}.{kind.code}", "\n".join([*opening, *body, ending])


def import_types(types: str | None, kind: Kind) -> list[str]:
    """Return the line that imports the module of types as `types`, if there is one."""
    return [f"import type * as types from {quote(types)}{kind.attribute};\n"] if types else []


def table(name: str, entries: Mapping[str, str]) -> str:
    """Return a frozen table; without a prototype it has only its entries."""
    lines = "".join(f"\n  {quote(key)}: {entries[key]}," for key in sorted(entries))
    return f"const {name} = /* @__PURE__ */ Object.freeze({{\n  __proto__: null,{lines}\n}});\n"


def typed_table(name: str, entries: Mapping[str, str]) -> str:
    """Return the type of a table."""
    lines = "".join(f"\n  readonly {quote(key)}: {entries[key]};" for key in sorted(entries))
    return f"export declare const {name}: {{{lines}\n}};\n"
