"""What files of JavaScript and their types are written with. Used by `bundle` and `events`.

There is one body for ESM and CommonJS: only how it begins and ends differs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files

from myspinbot_codegen.targets.typescript.js_syntax import quoted

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
    """Hand-written code that goes into generated files; nothing of it is exported as it stands."""
    text = files(__package__).joinpath("support", name).read_text(encoding="utf-8")
    return _EXPORTED.sub("", text) if name.endswith(".js") else text


def modules(
    stem: str, body: Iterable[str], names: Iterable[str], needs: Mapping[str, Iterable[str]]
) -> Iterator[tuple[str, str]]:
    """The ESM and the CommonJS module of one body, and of the names that they export.

    `needs` has for the stem of another module the names that are imported from it.
    """
    exported = "".join(f"\n  {name}," for name in sorted(names))
    for kind in KINDS:
        esm = kind.code == "mjs"
        opening = [] if esm else ['"use strict";\n']
        for other, wanted in needs.items():
            list_ = ", ".join(sorted(wanted))
            opening.append(
                f'import {{ {list_} }} from "./{other}.mjs";\n'
                if esm
                else f'const {{ {list_} }} = require("./{other}.cjs");\n'
            )
        ending = f"{'export' if esm else 'module.exports ='} {{{exported}\n}};\n"
        yield f"{stem}.{kind.code}", "\n".join([*opening, *body, ending])


def import_types(types: str | None, kind: Kind) -> list[str]:
    """The line that imports the types as `types`, if there are any."""
    return [f"import type * as types from {quoted(types)}{kind.attribute};\n"] if types else []


def table(name: str, entries: Mapping[str, str]) -> str:
    """A frozen table; without a prototype it knows nothing but its entries."""
    lines = "".join(f"\n  {quoted(key)}: {entries[key]}," for key in sorted(entries))
    return f"const {name} = /* @__PURE__ */ Object.freeze({{\n  __proto__: null,{lines}\n}});\n"


def typed_table(name: str, entries: Mapping[str, str]) -> str:
    """The type of a table."""
    lines = "".join(f"\n  readonly {quoted(key)}: {entries[key]};" for key in sorted(entries))
    return f"export declare const {name}: {{{lines}\n}};\n"
